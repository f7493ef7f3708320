package samskap.dialogue.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.SelectBox;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;
import samskap.teams.Team;
import samskap.teams.TeamId;

/** Asks who is to answer instead, and for a word to them. */
class HandOverDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final String TEAM = "t";
    private static final String PERSON = "p";

    private final transient Kit kit;
    private final IdeaId idea;
    /** Chosen when the dialog opens: however often it is sent, it is handed over once. */
    private final UUID key = UUID.randomUUID();

    private final SelectBox to;
    private final TextBox word = new TextBox();
    private final Field toField;
    private final Field wordField;

    static void open(Kit kit, IdeaId idea) {
        new HandOverDialog(kit, idea).open(UI.getCurrent());
    }

    HandOverDialog(Kit kit, IdeaId idea) {
        super(kit.text("handOver.title"), kit.text("handOver.hint"));
        this.kit = kit;
        this.idea = idea;
        to = new SelectBox(kit.text("handOver.choose"));
        var teams = kit.teams().all();
        to.group(kit.text("handOver.teams"), teams, team -> TEAM + team.id().value(), Team::name);
        var me = kit.current().require().id();
        var colleagues = kit.people().staff().stream()
                .filter(person -> !person.id().equals(me))
                .toList();
        to.group(
                kit.text("handOver.colleagues"),
                colleagues,
                person -> PERSON + person.id().value(),
                this::called);
        word.setRows(3);
        toField = new Field(Handovers.TO, kit.text("handOver.to"), to);
        wordField = new Field("word", kit.text("handOver.word"), word).withHint(kit.text("handOver.wordHint"));
        ask(kit.text("cancel"), kit.text("handOver.do"), toField, wordField);
        keepAs("handing." + idea.value());
    }

    private String called(Person person) {
        return person.title() == null ? person.name() : kit.text("people.called", person.name(), person.title());
    }

    void say(String receiver, String words) {
        to.setValue(receiver);
        word.setValue(words);
    }

    static String receiver(PersonId person) {
        return PERSON + person.value();
    }

    @Override
    protected void submit() {
        var chosen = to.getValue();
        var handing = new Handing(key, idea, person(chosen), team(chosen), word.getValue());
        var done = kit.acts().run(() -> kit.handovers().handOver(kit.current().require(), handing), toField, wordField);
        if (done) {
            close();
            Toasts.show(kit.text("handOver.done"));
        }
    }

    private static @Nullable PersonId person(String chosen) {
        var id = id(chosen, PERSON);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable TeamId team(String chosen) {
        var id = id(chosen, TEAM);
        return id == null ? null : new TeamId(id);
    }

    private static @Nullable Long id(String chosen, String kind) {
        return chosen.matches(kind + "\\d{1,18}") ? Long.valueOf(chosen.substring(1)) : null;
    }
}
