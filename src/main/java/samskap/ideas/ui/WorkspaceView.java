package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.ideas.BoardQuery;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** Where a product owner sees what is most worth doing, and moves it on. */
@Route("workspace")
@RolesAllowed("OWNER")
@Menu(order = 30, title = "ideas.workspace.title")
class WorkspaceView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "/workspace";

    private final RankingTable table;
    private final Words words;

    WorkspaceView(RankingTable table, RankedRows rows, Words words) {
        this.table = table;
        this.words = words;
        var basis = new Paragraph(rows.basis());
        basis.addClassNames("small", "muted", "push");
        var head = new Div(new H1(words.text("ideas.workspace.heading")), basis);
        head.addClassName("head");
        stack().add(head, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        table.show(BoardQuery.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return words.text("ideas.workspace.title");
    }
}
