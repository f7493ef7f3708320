package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.administration.Branding;
import samskap.administration.Branding.Look;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Accent;
import samskap.shared.Brand;
import samskap.shared.Colour;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** What the place is called and what it looks like. */
@Route(BrandView.PATH)
@RolesAllowed("ADMIN")
class BrandView extends AdministrationPage {

    static final String PATH = "administration/brand";

    private static final long serialVersionUID = 1L;

    private final transient Branding branding;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final Input name = new Input();
    private final Input mailName = new Input();
    private final Input accent = new Input(ValueChangeMode.ON_CHANGE);
    private final ContrastCheck check;
    private final LogoField logo;
    private final Field[] fields;
    private final transient Look seen;

    BrandView(Branding branding, Brand brand, CurrentPerson current, Acts acts, Words words) {
        super(Section.BRAND, words);
        narrow();
        this.branding = branding;
        this.current = current;
        this.acts = acts;
        this.words = words;
        accent.setType("color");
        check = new ContrastCheck(words, this::choose);
        logo = new LogoField(words, this::giveLogo);
        var look = branding.look(current.require());
        name.setPlaceholder(brand.name());
        name.setValue(look.name());
        mailName.setPlaceholder(brand.name());
        mailName.setValue(look.mailName());
        choose(Colour.of(look.accent()).orElse(Accent.HOUSE.light().main()));
        accent.addValueChangeListener(change -> Colour.of(accent.getValue()).ifPresent(check::show));
        fields = new Field[] {
            new Field("name", text("name"), name).withHint(text("nameHint")),
            new Field("mailName", text("mailName"), mailName).withHint(text("mailNameHint")),
            new Field("accent", text("accent"), accent).withHint(text("accentHint")),
            new Field("logo", text("logo"), logo).withHint(text("logoHint"))
        };
        logo.show(branding.hasLogo(), look.logoIsName());
        var form = new Form(this::save);
        form.addClassNames("card", "pad", "stack");
        form.add(fields[0], fields[1], fields[3], fields[2], check, actions());
        put(form);
        seen = chosen();
    }

    private Div actions() {
        var plain = new NativeButton(
                text("houseColour"), click -> choose(Accent.HOUSE.light().main()));
        plain.getElement().setAttribute("type", "button");
        plain.addClassNames("btn", "quiet");
        var save = new NativeButton(words.text("administration.save"));
        save.addClassNames("btn", "primary");
        var actions = new Div(plain, save);
        actions.addClassName("actions");
        return actions;
    }

    private void choose(Colour colour) {
        accent.setValue(colour.hex());
        check.show(colour);
    }

    private Look chosen() {
        var house = Accent.HOUSE.light().main().hex();
        var colour = accent.getValue() == null || accent.getValue().equals(house) ? "" : accent.getValue();
        return new Look(typed(name), typed(mailName), colour, logo.isName());
    }

    private void save() {
        acts.run(
                () -> {
                    branding.dress(current.require(), seen, chosen());
                    shown();
                },
                fields);
    }

    private static String typed(Input input) {
        return input.getValue() == null ? "" : input.getValue();
    }

    private void giveLogo(byte @org.jspecify.annotations.Nullable [] picture) {
        acts.run(
                () -> {
                    branding.logo(current.require(), picture);
                    shown();
                },
                fields);
    }

    /** Everything wears it: it is simplest, and complete, to read the page anew. */
    private void shown() {
        Toasts.show(text("saved"));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private String text(String key) {
        return words.text("administration.brand." + key);
    }
}
