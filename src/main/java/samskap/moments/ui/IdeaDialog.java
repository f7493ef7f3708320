package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.UUID;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Makes an idea of a moment: everybody will read it, so its teller is named only if they agreed. */
class IdeaDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final String ME = "me";
    private static final String TELLER = "teller";

    private final transient MomentKit kit;
    private final transient Moment moment;
    private final UUID key = MomentKit.newKey();
    private final TextBox text = new TextBox();
    private final Choice author = new Choice(ME);
    private final Field field;

    IdeaDialog(MomentKit kit, Moment moment) {
        super(
                kit.text("idea.title"),
                kit.text("idea.hint", moment.place().stage().name(kit.words().language())));
        this.kit = kit;
        this.moment = moment;
        text.setRows(7);
        text.setValue(moment.story());
        // Where an idea's title is refused, it is the first line that is meant.
        field = new Field("title", kit.text("idea.text"), text).withHint(kit.text("idea.textHint"));
        var fields = new ArrayList<Component>();
        fields.add(field);
        var teller = moment.teller();
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
        var idea = kit.desk().become(kit.current().require(), moment.id(), key, text.getValue(), asTeller);
        page.navigate(idea.path().substring(1));
    }
}
