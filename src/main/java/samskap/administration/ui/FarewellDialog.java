package samskap.administration.ui;

import com.vaadin.flow.component.html.Input;
import java.util.Locale;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Lets somebody leave and be forgotten, once their name is written out. */
class FarewellDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final transient Person person;
    private final Runnable gone;
    private final Choice texts = new Choice(Texts.STAY.name());
    private final Input typed = new Input();
    private final Field name;

    FarewellDialog(PeopleKit kit, Person person, Runnable gone) {
        super(kit.text("farewellHeading", person.name()), hint(kit, person));
        this.kit = kit;
        this.person = person;
        this.gone = gone;
        typed.getElement().setAttribute("autocomplete", "off");
        name = new Field("name", kit.text("farewellName", person.name()), typed);
        ask(
                kit.words().text("administration.cancel"),
                kit.text("farewellDo"),
                person.isStaff() ? new Field[] {name} : new Field[] {asked(), name});
    }

    /** What was said for the company stays; of a customer's own words the next question asks. */
    private static String hint(PeopleKit kit, Person person) {
        var goes = kit.text("farewellHint", person.firstName());
        return person.isStaff()
                ? String.join(" ", goes, kit.text("farewellStays"), kit.text("farewellStaff", person.firstName()))
                : goes;
    }

    private Field asked() {
        for (var each : Texts.values()) {
            texts.with(each.name(), kit.text("farewellTexts." + each.name().toLowerCase(Locale.ROOT)));
        }
        return new Field("texts", kit.text("farewellTexts", person.firstName()), texts)
                .withHint(kit.text("farewellTexts.hint", person.firstName()));
    }

    void choose(Texts which) {
        texts.setValue(which.name());
    }

    void type(String words) {
        typed.setValue(words);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::forget, name)) {
            removeFromParent();
            gone.run();
            Toasts.show(kit.text("farewellDone"));
        }
    }

    private void forget() {
        if (!CleanText.line(typed.getValue()).equalsIgnoreCase(person.name())) {
            throw Refusal.of("name", "administration.people.farewellRefused", person.name());
        }
        kit.leaving().forget(kit.current().require(), person.id(), Texts.valueOf(texts.getValue()));
    }
}
