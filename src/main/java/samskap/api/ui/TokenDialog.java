package samskap.api.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import samskap.api.Issued;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.identity.Person;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;

/** Asks what a token is for, what it may and for how long. */
class TokenDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final String EVER = "";

    private final transient TokenKit kit;
    private final transient BiFunction<Person, NewToken, Issued> make;
    private final transient Runnable made;
    private final Input name = new Input();
    private final CheckList<Scope> scopes = new CheckList<>();
    private final Choice life = new Choice("90");
    private final List<Field> fields;

    /**
     * @param lasting days that can be chosen
     * @param ever whether it may last for ever
     * @param make makes it
     * @param made is told when it is there
     */
    TokenDialog(
            TokenKit kit,
            String nameHint,
            List<Integer> lasting,
            boolean ever,
            Set<Scope> offered,
            BiFunction<Person, NewToken, Issued> make,
            Runnable made) {
        super(kit.text("new"), kit.text("why"));
        this.kit = kit;
        this.make = make;
        this.made = made;
        name.getElement().setAttribute("autocomplete", "off");
        scopes.addClassName("scopes");
        offered.stream()
                .sorted()
                .forEach(scope -> scopes.add(
                        scope,
                        kit.words().text(scope.key()),
                        kit.words().text(scope.key() + ".about"),
                        scope == Scope.READ));
        lasting.forEach(days -> life.with(days.toString(), kit.life(days)));
        if (ever) {
            life.with(EVER, kit.life(null));
        }
        fields = List.of(
                new Field("name", kit.text("name"), name).withHint(nameHint),
                new Field("scopes", kit.text("scopes"), scopes),
                new Field("life", kit.text("life"), life));
        ask(kit.words().text("administration.cancel"), kit.text("make"), fields.toArray(Field[]::new));
    }

    @Override
    protected void submit() {
        kit.prove(this::issue, fields.toArray(Field[]::new));
    }

    private void issue(Person maker) {
        var days = EVER.equals(life.getValue()) ? null : (Integer) Integer.parseInt(life.getValue());
        var issued = make.apply(
                maker,
                new NewToken(
                        Objects.requireNonNullElse(name.getValue(), ""), scopes.chosen(), TokenKit.duration(days)));
        removeFromParent();
        made.run();
        new SecretDialog(kit, issued).open(UI.getCurrent());
    }
}
