package samskap.me.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import samskap.identity.Person;
import samskap.shared.Language;
import samskap.shared.ui.Toasts;

/** Who one is to others, and where mail reaches one. */
class ProfileCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MeKit kit;
    private final Runnable changed;
    private final Div lines = new Div();

    /** @param changed what to do when something is different from what it was */
    ProfileCard(MeKit kit, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        addClassNames("card", "pad");
        lines.addClassName("profile");
        add(new H2(kit.text("profile")), lines);
        show();
    }

    private void show() {
        var person = kit.current().require();
        lines.removeAll();
        lines.add(line("name", person.name(), () -> askName(person.name())));
        if (person.isStaff()) {
            lines.add(line(
                    "work",
                    Objects.requireNonNullElse(person.title(), "–"),
                    () -> askTitle(Objects.requireNonNullElse(person.title(), ""))));
        }
        var address = kit.people().addressOf(person.id()).value();
        lines.add(line("address", address, () -> kit.addressChange().begin(moved -> done("address.done"))));
        lines.add(languages(person));
    }

    private Div line(String what, String value, Runnable change) {
        var label = new Span(kit.text(what));
        label.addClassNames("small", "muted");
        var button = new NativeButton(kit.text("change"), click -> change.run());
        button.addClassNames("btn", "quiet", "small");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", kit.text(what + ".change"));
        return new Div(new Div(label, new Div(value)), button);
    }

    private void askName(String before) {
        new LineDialog(kit, "name", before, typed -> {
                    kit.profile().rename(kit.current().require(), typed);
                    done("name.done");
                })
                .open(UI.getCurrent());
    }

    private void askTitle(String before) {
        new LineDialog(kit, "title", before, typed -> {
                    kit.profile().entitle(kit.current().require(), typed);
                    done("work.done");
                })
                .open(UI.getCurrent());
    }

    private void done(String key) {
        show();
        changed.run();
        Toasts.show(kit.text(key));
    }

    private Div languages(Person person) {
        var label = new Span(kit.text("language"));
        label.addClassNames("small", "muted");
        var choice = new Div();
        choice.addClassName("row");
        for (var language : kit.brand().languages()) {
            choice.add(option(person, language));
        }
        return new Div(new Div(label, choice));
    }

    private NativeButton option(Person person, Language language) {
        var button = new NativeButton(language.ownName(), click -> {
            kit.people().speak(kit.current().require().id(), language);
            UI.getCurrent().getPage().reload();
        });
        button.addClassNames("pill", "small");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("lang", language.code())
                .setAttribute("aria-pressed", Boolean.toString(language == person.language()));
        if (language == person.language()) {
            button.addClassName("set");
        }
        return button;
    }
}
