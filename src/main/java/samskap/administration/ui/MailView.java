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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.shared.Cursor;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Parts;

/**
 * Every mail that leaves by itself or was waited for: what waits, what left, what the mail server did not take and why.
 */
@Route(MailView.PATH)
@RolesAllowed("ADMIN")
class MailView extends AdministrationPage implements AfterNavigationObserver {

    static final String PATH = "administration/mail";

    private static final long serialVersionUID = 1L;
    private static final String SHOW = "show";
    private static final String SORT = "of";
    private static final int PAGE = 30;

    private final transient MailKit kit;
    private final Div sorts = new Div();
    private final Div ways = new Div();
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private Which which = Which.FAILED;
    private Sort sort = Sort.NEWS;
    private transient @Nullable Cursor next;

    MailView(MailKit kit) {
        super(samskap.administration.ui.Section.MAIL, kit.words());
        narrow();
        this.kit = kit;
        sorts.addClassName("row");
        ways.addClassName("row");
        list.addClassNames("log", "card");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        more.setText(kit.text("more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> showMore());
        explain("administration.mail.about");
        put(
                new CheckCard(kit),
                new BouncedCard(kit),
                new H2(kit.text("mails")),
                sorts,
                ways,
                list,
                none,
                new Paragraph(more),
                new KeysCard(kit));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        which = wanted(event, SHOW, Which.values(), Which::code);
        sort = wanted(event, SORT, Sort.values(), Sort::code);
        sorts.removeAll();
        Arrays.stream(Sort.values()).forEach(each -> sorts.add(way(each, which, words(each), each == sort)));
        ways.removeAll();
        Arrays.stream(Which.values())
                .forEach(each -> ways.add(way(sort, each, kit.text("show." + each.code()), each == which)));
        showFirst();
    }

    /** The first one where the address says none. */
    private static <T> T wanted(AfterNavigationEvent event, String parameter, T[] all, Function<T, String> code) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .orElse("");
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElse(all[0]);
    }

    /** What it is called, and how many of it did not leave. */
    private String words(Sort each) {
        var failed = kit.deliveries().tally(kit.current().require(), each).failed();
        var name = kit.text("sort." + each.code());
        return failed == 0 ? name : kit.text("sort.failed", name, failed);
    }

    private static Anchor way(Sort of, Which which, String words, boolean set) {
        var link = Parts.way("/" + PATH + "?" + SORT + "=" + of.code() + "&" + SHOW + "=" + which.code(), words);
        link.addClassName("pill");
        if (set) {
            link.addClassName("set");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void showFirst() {
        next = null;
        list.removeAll();
        none.removeAll();
        none.add(Empty.part(
                kit.text("none." + which.code()), kit.text("none." + which.code() + "." + sort.code() + ".advice")));
        showMore();
    }

    private void showMore() {
        var page = kit.deliveries().mails(kit.current().require(), sort, which, next, PAGE);
        var named = MailItem.Named.of(kit, page.items());
        page.items().forEach(each -> list.add(new MailItem(kit, sort, each, which, named, this::showFirst)));
        next = page.next();
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(list.getComponentCount() == 0);
        more.setVisible(next != null);
    }
}
