package samskap.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import samskap.ideas.RoadmapColumn;
import samskap.ideas.RoadmapColumns;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** What is being done about ideas, for those who take part: the same as everybody reads, and it follows along. */
@Route("roadmap")
@AnonymousAllowed
@Menu(order = 3, title = "ideas.roadmap.nav")
class RoadmapView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RoadmapColumns columns;
    private final transient Words words;
    private final Nav jump = new Nav();
    private final Div board = new Div();

    RoadmapView(RoadmapColumns columns, Words words, Live live) {
        this.columns = columns;
        this.words = words;
        addClassName("wide");
        board.addClassName("roadmap");
        var lead = new Paragraph(words.text("ideas.roadmap.lead"));
        lead.addClassName("muted");
        jump.addClassNames("row", "jump");
        jump.getElement().setAttribute("aria-label", words.text("ideas.filter.status"));
        stack().add(new Div(new H1(words.text("ideas.roadmap.heading")), lead), jump, board);
        show();
        WhileOpen.hear(this, live, Change::isOfHowIdeasStand, change -> show());
    }

    private void show() {
        jump.removeAll();
        board.removeAll();
        for (var column : columns.of(words.language())) {
            jump.add(way(column));
            board.add(column(column));
        }
    }

    /** On a phone the columns stand under each other. */
    private static Anchor way(RoadmapColumn column) {
        var way = new Anchor("#" + column.status(), column.name());
        way.addClassName("chip");
        way.getElement().setAttribute("data-status", column.status());
        return way;
    }

    private Section column(RoadmapColumn column) {
        var count = new Span(column.count());
        count.addClassNames("muted", "num");
        count.getElement().setAttribute("aria-label", column.told());
        count.getElement().setAttribute("role", "img");
        var section = new Section(new H2(Chip.status(column.status(), column.name()), count));
        section.setId(column.status());
        if (column.stops().isEmpty()) {
            section.add(Parts.small(words.text("ideas.roadmap.none")));
        } else {
            var list = new OrderedList();
            list.getElement().setAttribute("role", "list");
            column.stops().forEach(stop -> list.add(item(stop)));
            section.add(list);
        }
        if (column.all() != null) {
            var all = Parts.way(column.all(), column.allLabel());
            all.addClassNames("btn", "small");
            section.add(new Paragraph(all));
        }
        return section;
    }

    private static ListItem item(RoadmapColumn.Stop stop) {
        var item = new ListItem(Parts.in(stop.lang(), new H3(Parts.way(stop.href(), stop.title()))));
        item.addClassName("card");
        if (stop.place() != null) {
            item.add(Parts.small(stop.place()));
        }
        if (stop.reason() != null) {
            var reason = new Paragraph(stop.reason());
            reason.addClassName("voice");
            item.add(Parts.in(stop.reasonLang(), reason));
        }
        if (stop.by() != null) {
            item.add(Parts.small(stop.by()));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return words.text("ideas.roadmap.nav");
    }
}
