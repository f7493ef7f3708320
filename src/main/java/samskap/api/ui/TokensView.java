package samskap.api.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
                kit, token -> null, token -> kit.tokens().revoke(kit.current().require(), token.id()), this::show);
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("head");
        var why = new Paragraph(kit.text("why"));
        why.addClassName("muted");
        var make = new NativeButton(kit.text("new"), click -> ask());
        make.addClassNames("btn", "primary");
        // Another server's pages, as it were: a program reads it without this one.
        var reference = new Anchor(TokenKit.REFERENCE, kit.text("reference"));
        reference.getElement().setAttribute("router-ignore", true);
        var actions = new Div(make, reference);
        actions.addClassName("row");
        stack().add(head, why, list, actions);
        show();
    }

    private void show() {
        list.show(kit.tokens().of(kit.current().require()), kit.text("none"));
    }

    private void ask() {
        new TokenDialog(
                        kit,
                        kit.text("nameHint"),
                        DAYS,
                        false,
                        offered(kit.current().require()),
                        wanted -> kit.tokens().issue(kit.current().require(), wanted),
                        this::show)
                .open(UI.getCurrent());
    }

    /** Customers steer nothing, so they are not asked. */
    private static Set<Scope> offered(Person person) {
        return person.isStaff() ? EnumSet.allOf(Scope.class) : EnumSet.complementOf(EnumSet.of(Scope.STEER));
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
