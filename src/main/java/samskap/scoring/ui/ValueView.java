package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Page;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** What is most worth doing, how sure that is, and what would make it surer. */
@Route("value")
@RolesAllowed({"OWNER", "LEADER"})
@Menu(order = 28, title = "scoring.value.nav")
@StyleSheet("scoring.css")
class ValueView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/value";

    private final transient Values values;
    private final transient ValueExport export;
    private final transient List<ValueCard> cards;
    private final transient TimeAgo times;
    private final transient Words words;
    private final ValueTable table;
    private final Paragraph basis = new Paragraph();
    private final Anchor paper = new Anchor();
    private final SavedViews views;
    private final NativeButton fresh;
    private final Aside beside;

    ValueView(
            Values values,
            ValueTable table,
            SavedViews views,
            ValueExport export,
            List<ValueCard> cards,
            TimeAgo times,
            Words words,
            Live live) {
        this.values = values;
        this.views = views;
        this.export = export;
        this.table = table;
        this.cards = cards;
        this.times = times;
        this.words = words;
        addClassName("wide");
        paper.setText(words.text("scoring.value.paper"));
        views.of(table::query);
        table.onChange(this::lead);
        fresh = Buttons.of(words.text("scoring.value.fresh"), this::again, "fresh");
        fresh.setVisible(false);
        stack().add(head(), fresh, table);
        beside = beside(words.text("scoring.value.about"));
        // Nothing moves under the reader's eyes: new scores are offered.
        WhileOpen.hear(
                this, live, change -> change.kind() == Change.Kind.VALUES_CHANGED, change -> fresh.setVisible(true));
    }

    private Component head() {
        basis.addClassNames("small", "muted");
        paper.addClassNames("btn", "small");
        var csv = new Anchor(export.download(table::query), words.text("scoring.value.csv"));
        csv.addClassNames("btn", "small");
        var ways = new Div(views, paper, csv);
        ways.addClassNames("row", "push", "noprint");
        var head = new Div(new Div(new H1(words.text("scoring.value.heading")), basis), ways);
        head.addClassName("head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ValueQuery.of(event.getLocation().getQueryParameters().getParameters());
        table.show(query);
        lead(query);
        show();
    }

    /** The paper shows the view that is open. */
    private void lead(ValueQuery query) {
        paper.setHref(query.address(PaperView.PATH));
    }

    private void show() {
        fresh.setVisible(false);
        var known = values.board().basis();
        basis.setText(words.text(
                "scoring.value.basis",
                values.board().ranking().size(),
                times.since(words.language(), known.at()),
                known.comparisons(),
                known.ratings(),
                known.judges()));
        beside.removeAll();
        var survey = values.survey();
        cards.forEach(card -> card.card(survey, this::again).ifPresent(beside::add));
    }

    private void again() {
        table.show(table.query());
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("scoring.value.nav");
    }
}
