package samskap.dialogue.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.ui.ColleagueOr;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;
import samskap.teams.TeamId;

/** Asks who is to answer instead, and for a word to them. */
class HandOverDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    /** Chosen when the dialog opens: however often it is sent, it is handed over once. */
    private final UUID key = UUID.randomUUID();

    private final ColleagueOr to;
    private final TextBox word = new TextBox();
    private final Field[] fields;

    static void open(Kit kit, IdeaId idea) {
        new HandOverDialog(kit, idea).open(UI.getCurrent());
    }

    HandOverDialog(Kit kit, IdeaId idea) {
        super(kit.text("handOver.title"), kit.text("handOver.hint"));
        this.kit = kit;
        this.idea = idea;
        var self = kit.current().require().id();
        to = new ColleagueOr(kit.people(), kit.words(), Handovers.TO, kit.text("handOver.to"), null, self);
        kit.teams().all().forEach(team -> to.with(Long.toString(team.id().value()), team.name()));
        word.setRows(3);
        var wordField = new Field("word", kit.text("handOver.word"), word).withHint(kit.text("handOver.wordHint"));
        fields = Stream.concat(to.fields().stream(), Stream.of(wordField)).toArray(Field[]::new);
        ask(kit.text("cancel"), kit.text("handOver.do"), to, wordField);
        keepAs("handing." + idea.value());
    }

    void say(Person receiver, String words) {
        to.begin(receiver);
        word.setValue(words);
    }

    @Override
    protected void submit() {
        var handing = new Handing(key, idea, to.colleague().orElse(null), team(), word.getValue());
        if (kit.acts().run(() -> kit.handovers().handOver(kit.current().require(), handing), fields)) {
            close();
            Toasts.show(kit.text("handOver.done"));
        }
    }

    private @Nullable TeamId team() {
        return to.code()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new TeamId(Long.parseLong(id)))
                .orElse(null);
    }
}
