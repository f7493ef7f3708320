package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import samskap.administration.Doors;
import samskap.administration.Doors.Openness;
import samskap.administration.Doors.Setting;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** For whom the place is open. */
@Route(DoorsView.PATH)
@RolesAllowed("ADMIN")
class DoorsView extends AdministrationPage {

    static final String PATH = "administration/doors";

    private static final long serialVersionUID = 1L;

    private final transient Doors doors;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final Choice openness;
    private final TextBox domains = new TextBox();
    private final Field domainsField;

    DoorsView(Doors doors, CurrentPerson current, Acts acts, Words words) {
        super(Section.DOORS, words);
        narrow();
        this.doors = doors;
        this.current = current;
        this.acts = acts;
        this.words = words;
        var now = doors.setting(current.require());
        openness = new Choice(now.openness().name());
        for (var each : Openness.values()) {
            openness.with(
                    each.name(),
                    words.text("administration.doors." + each.name().toLowerCase(Locale.ROOT)));
        }
        domains.setRows(3);
        domains.setValue(String.join("\n", now.domains()));
        domainsField = new Field("domains", words.text("administration.doors.which"), domains)
                .withHint(words.text("administration.doors.whichHint"));
        openness.addValueChangeListener(change -> showDomains());
        showDomains();
        explain("administration.doors.why");
        put(form());
    }

    private Form form() {
        var save = new NativeButton(words.text("administration.save"));
        save.addClassNames("btn", "primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        var form = new Form(this::save);
        form.addClassNames("card", "pad", "stack");
        form.add(new Field("openness", words.text("administration.doors.who"), openness), domainsField, actions);
        return form;
    }

    private Openness chosen() {
        return Openness.valueOf(openness.getValue());
    }

    private void showDomains() {
        domainsField.setVisible(chosen() == Openness.DOMAINS);
    }

    private void save() {
        var typed = domains.getValue() == null ? "" : domains.getValue();
        if (acts.run(
                () -> doors.set(current.require(), new Setting(chosen(), List.of(typed.split("\n")))), domainsField)) {
            Toasts.show(words.text("administration.doors.saved"));
        }
    }
}
