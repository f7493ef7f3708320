package samskap.api.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import samskap.api.Scope;
import samskap.identity.Person;
import samskap.shared.ui.Page;

/** The programs that act in my name, and the way to let one in. */
@Route(TokensView.PATH)
@PermitAll
class TokensView extends Page implements HasDynamicTitle {

    static final String PATH = "me/tokens";

    private static final long serialVersionUID = 1L;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final transient TokenKit kit;
    private final TokenList list;

    TokensView(TokenKit kit) {
        this.kit = kit;
        narrow();
        list = new TokenList(
                kit,
                kit.text("none"),
                token -> null,
                token -> kit.tokens().revoke(kit.current().require(), token.id()),
                this::show);
        stack().add(kit.page(getPageTitle(), kit.text("why"), list, this::ask));
        show();
    }

    private void show() {
        list.show(kit.tokens().of(kit.current().require()));
    }

    private void ask(Person owner) {
        new TokenDialog(kit, kit.text("nameHint"), DAYS, false, offered(owner), kit.tokens()::issue, this::show)
                .open(UI.getCurrent());
    }

    /** Customers steer and report nothing, so they are not asked. */
    private static Set<Scope> offered(Person person) {
        return person.isStaff()
                ? EnumSet.allOf(Scope.class)
                : EnumSet.complementOf(EnumSet.of(Scope.STEER, Scope.REPORT));
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
