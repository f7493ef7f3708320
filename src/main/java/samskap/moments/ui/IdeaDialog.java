package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.Place;
import samskap.moments.Theme;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Makes an idea of what was told: everybody will read it, so a teller is named only if they agreed. */
class IdeaDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final String ME = "me";
    private static final String TELLER = "teller";

    private final transient MomentKit kit;
    private final transient Sharing sharing;
    private final UUID key = MomentKit.newKey();
    private final TextBox text = new TextBox();
    private final Choice author = new Choice(ME);
    private final Field field;

    /** What is done with what was typed. */
    private interface Sharing {
        Idea share(Person colleague, UUID key, String text, boolean asTeller);
    }

    /** @param teller who may be its author, null when nobody can be named */
    private IdeaDialog(
            MomentKit kit, String title, String hint, String story, @Nullable PersonId teller, Sharing sharing) {
        super(title, hint);
        this.kit = kit;
        this.sharing = sharing;
        text.setRows(7);
        text.setValue(story);
        // Where an idea's title is refused, it is the first line that is meant.
        field = new Field("title", kit.text("idea.text"), text).withHint(kit.text("idea.textHint"));
        var fields = new ArrayList<Component>();
        fields.add(field);
        if (teller != null) {
            author.with(ME, kit.text("idea.byMe"));
            kit.people()
                    .find(teller)
                    .map(Person::name)
                    .ifPresent(name -> author.with(TELLER, kit.text("idea.byTeller", name)));
            fields.add(new Field("author", kit.text("idea.author"), author).withHint(kit.text("idea.authorHint")));
        }
        ask(kit.text("cancel"), kit.text("idea.do"), fields.toArray(Component[]::new));
    }

    /** Of one moment. */
    static IdeaDialog of(MomentKit kit, Moment moment) {
        return new IdeaDialog(
                kit,
                kit.text("idea.title"),
                kit.text("idea.hint", name(kit, moment.place().stage())),
                moment.story(),
                moment.teller(),
                (colleague, key, text, asTeller) -> kit.desk().become(colleague, moment.id(), key, text, asTeller));
    }

    /** Of all moments of a theme that are part of none. */
    static IdeaDialog of(MomentKit kit, Theme theme) {
        var stage = theme.places().stream().findFirst().map(Place::stage);
        return new IdeaDialog(
                kit,
                kit.text("theme.becomeTitle", theme.open()),
                kit.text("idea.hint", stage.map(each -> name(kit, each)).orElse("")),
                theme.story(),
                null,
                (colleague, key, text, asTeller) -> kit.themes().become(colleague, theme.id(), key, text));
    }

    private static String name(MomentKit kit, Stage stage) {
        return stage.name(kit.words().language());
    }

    void fillIn(String typed) {
        text.setValue(typed);
    }

    @Override
    protected void submit() {
        var page = UI.getCurrent();
        if (kit.acts().run(() -> share(page), field)) {
            close();
        }
    }

    private void share(UI page) {
        var asTeller = TELLER.equals(author.getValue());
        var idea = sharing.share(kit.current().require(), key, text.getValue(), asTeller);
        page.navigate(idea.path().substring(1));
    }
}
