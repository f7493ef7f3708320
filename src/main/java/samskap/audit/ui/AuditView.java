package samskap.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Cursor;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What colleagues did, latest first, with filters that stand in the address. */
@Route(AuditView.PATH)
@RolesAllowed({"LEADER", "ADMIN"})
@Menu(title = "audit.nav", order = 90)
class AuditView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "audit";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient AuditLog log;
    private final transient Naming naming;
    private final transient CurrentPerson current;
    private final transient Times times;
    private final transient Words words;
    private final AuditFilters filters;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private AuditQuery query = AuditQuery.EVERYTHING;
    private transient @Nullable Cursor next;

    AuditView(AuditLog log, Naming naming, AuditExport export, CurrentPerson current, Times times, Words words) {
        this.log = log;
        this.naming = naming;
        this.current = current;
        this.times = times;
        this.words = words;
        filters = new AuditFilters(log, naming, current, words, this::go);
        list.addClassNames("log", "card");
        list.getElement().setAttribute("aria-label", words.text("audit.list"));
        none.add(Empty.part(words.text("audit.empty"), words.text("audit.empty.advice")));
        more.setText(words.text("audit.more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> showMore());
        stack().add(head(export), filters, list, none, new Paragraph(more));
    }

    private Div head(AuditExport export) {
        var out = new Anchor(export.download(() -> query), words.text("audit.export"));
        out.addClassNames("btn", "small", "push");
        out.getElement().setAttribute("download", true);
        var head = new Div(new H1(getPageTitle()), out);
        head.addClassName("head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = AuditQuery.of(event.getLocation().getQueryParameters().getParameters());
        next = null;
        filters.show(query);
        list.removeAll();
        showMore();
    }

    private void go(AuditQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, new QueryParameters(wanted.parameters())));
    }

    private void showMore() {
        var page = log.page(current.require(), query, next, PAGE);
        naming.tell(page.items(), words.language()).forEach(told -> list.add(new EntryItem(told, times, words)));
        next = page.next();
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(list.getComponentCount() == 0);
        more.setVisible(next != null);
    }

    @Override
    public String getPageTitle() {
        return words.text("audit.title");
    }
}
