package samskap.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import samskap.notification.Deliveries.Which;
import samskap.shared.Cursor;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Parts;

/** Every mail that tells people something: what waits, what left, what the mail server did not take and why. */
@Route(MailView.PATH)
@RolesAllowed("ADMIN")
class MailView extends AdministrationPage implements AfterNavigationObserver {

    static final String PATH = "administration/mail";

    private static final long serialVersionUID = 1L;
    private static final String SHOW = "show";
    private static final int PAGE = 30;

    private final transient MailKit kit;
    private final Div ways = new Div();
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private Which which = Which.FAILED;
    private transient @Nullable Cursor next;

    MailView(MailKit kit) {
        super(samskap.administration.ui.Section.MAIL, kit.words());
        narrow();
        this.kit = kit;
        ways.addClassName("row");
        list.addClassNames("log", "card");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        more.setText(kit.text("more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> showMore());
        explain("administration.mail.about");
        put(new CheckCard(kit), new BouncedCard(kit), new H2(kit.text("mails")), ways, list, none, new Paragraph(more));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        which = Arrays.stream(Which.values())
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(Which.FAILED);
        ways.removeAll();
        Arrays.stream(Which.values()).forEach(each -> ways.add(way(each)));
        showFirst();
    }

    private Anchor way(Which each) {
        var link = Parts.way("/" + PATH + "?" + SHOW + "=" + each.code(), kit.text("show." + each.code()));
        link.addClassName("pill");
        if (each == which) {
            link.addClassName("set");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void showFirst() {
        next = null;
        list.removeAll();
        none.removeAll();
        none.add(Empty.part(kit.text("none." + which.code()), kit.text("none." + which.code() + ".advice")));
        showMore();
    }

    private void showMore() {
        var page = kit.deliveries().mails(kit.current().require(), which, next, PAGE);
        var named = MailItem.Named.of(kit, page.items());
        page.items().forEach(each -> list.add(new MailItem(kit, each, which, named, this::showFirst)));
        next = page.next();
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(list.getComponentCount() == 0);
        more.setVisible(next != null);
    }
}
