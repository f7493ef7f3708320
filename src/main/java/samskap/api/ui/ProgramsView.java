package samskap.api.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samskap.api.ApiToken;
import samskap.api.Scope;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** The place's own programs, and who answers for each. */
@Route(ProgramsView.PATH)
@RolesAllowed("ADMIN")
class ProgramsView extends Page implements HasDynamicTitle {

    static final String PATH = "programs";

    private static final long serialVersionUID = 1L;
    private static final List<Integer> DAYS = List.of(90, 365);

    private final transient TokenKit kit;
    private final TokenList list;
    private transient Map<PersonId, Person> named = Map.of();

    ProgramsView(TokenKit kit) {
        this.kit = kit;
        narrow();
        list = new TokenList(
                kit,
                kit.words().text("api.machines.none"),
                this::owner,
                token -> kit.tokens().revokeMachine(kit.current().require(), token.id()),
                this::show);
        stack().add(kit.page(getPageTitle(), kit.words().text("api.machines.why"), list, admin -> ask()));
        show();
    }

    private void show() {
        var machines = kit.tokens().machines(kit.current().require());
        named = kit.people()
                .shown(
                        machines.stream().map(ApiToken::person).collect(Collectors.toSet()),
                        kit.words().language());
        list.show(machines);
    }

    private Div owner(ApiToken token) {
        var person = named.get(token.person());
        var name = person == null ? "–" : person.name();
        var owner = new Div(Parts.small(kit.words().text("api.machines.answers", name)));
        if (!token.person().equals(kit.current().require().id())) {
            var takeOver = new NativeButton(kit.words().text("api.machines.takeOver"), click -> takeOver(token));
            takeOver.addClassNames("btn", "quiet", "small");
            takeOver.setAriaLabel(kit.words().text("api.machines.takeOverNamed", token.name()));
            owner.add(takeOver);
        }
        return owner;
    }

    private void takeOver(ApiToken token) {
        new TakeOverDialog(kit, token, admin -> kit.tokens().takeOver(admin, token.id()), this::show)
                .open(UI.getCurrent());
    }

    private void ask() {
        new TokenDialog(
                        kit,
                        kit.words().text("api.machines.nameHint"),
                        DAYS,
                        true,
                        EnumSet.allOf(Scope.class),
                        kit.tokens()::issueMachine,
                        this::show)
                .open(UI.getCurrent());
    }

    @Override
    public String getPageTitle() {
        return kit.words().text("api.machines.title");
    }
}
