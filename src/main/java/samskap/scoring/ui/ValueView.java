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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Survey;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
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

    /** Nobody notices so short a wait. */
    private static final Duration AT_ONCE = Duration.ofMillis(800);

    private final transient Values values;
    private final transient ValueExport export;
    private final transient List<ValueCard> cards;
    private final transient CurrentPerson current;
    private final transient TimeAgo times;
    private final transient Words words;
    private final ValueTable table;
    private final H1 heading = new H1();
    private final Paragraph basis = new Paragraph();
    private final Anchor paper = new Anchor();
    private final SavedViews views;
    private final NativeButton fresh;
    private final Aside beside;

    /** How often a survey was asked for: of several under way the last one counts. */
    private int surveys;

    ValueView(
            Values values,
            ValueTable table,
            SavedViews views,
            ValueExport export,
            List<ValueCard> cards,
            CurrentPerson current,
            TimeAgo times,
            Words words,
            Live live) {
        this.values = values;
        this.views = views;
        this.export = export;
        this.table = table;
        this.cards = cards;
        this.current = current;
        this.times = times;
        this.words = words;
        addClassName("wide");
        paper.setText(words.text("scoring.value.paper"));
        views.of(table::query);
        table.onChange(this::told);
        fresh = Buttons.of(words.text("scoring.value.fresh"), this::again, "fresh");
        fresh.setVisible(false);
        // It goes when it is pressed; whoever pressed it with the keyboard goes on from the heading.
        fresh.getElement()
                .executeJs(
                        "this.addEventListener('click', () => $0.focus({ preventScroll: true }))",
                        heading.getElement());
        stack().add(head(), fresh, table);
        beside = beside(words.text("scoring.value.about"));
        // Nothing moves under the reader's eyes: new scores are offered.
        WhileOpen.hear(this, live, change -> change.kind() == Change.Kind.VALUES_CHANGED, change -> offer());
    }

    private Component head() {
        heading.setText(words.text("scoring.value.heading"));
        heading.getElement().setAttribute("tabindex", "-1");
        basis.addClassNames("small", "muted");
        paper.addClassNames("btn", "small");
        var csv = new Anchor(export.download(table::query), words.text("scoring.value.csv"));
        csv.addClassNames("btn", "small");
        var ways = new Div(views, paper, csv);
        ways.addClassNames("row", "push", "noprint");
        var head = new Div(new Div(heading, basis), ways);
        head.addClassName("head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ValueQuery.of(event.getLocation().getQueryParameters().getParameters());
        table.show(query);
        told();
        survey();
    }

    /** What stands beside a view belongs to the very scores that it shows. */
    private void told() {
        paper.setHref(table.query().address(PaperView.PATH));
        table.weighed().ifPresent(this::tell);
        offer();
    }

    private void tell(Weighed weighed) {
        var known = weighed.basis();
        basis.setText(words.text(
                "scoring.value.basis",
                weighed.ranked(),
                times.since(words.language(), known.at()),
                known.comparisons(),
                known.ratings(),
                known.judges()));
    }

    /** Whoever weighs anew has the latest scores already. */
    private void offer() {
        fresh.setVisible(table.weighed()
                .filter(shown -> !shown.basis().isOfTheSame(values.board().basis()))
                .isPresent());
    }

    /** Of many ideas a survey takes seconds: then the ranking is there first and it comes later. */
    private void survey() {
        var asked = ++surveys;
        var viewer = current.require();
        var surveyed = CompletableFuture.supplyAsync(() -> values.survey(viewer), Thread::startVirtualThread);
        try {
            tell(surveyed.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            getUI().ifPresent(ui -> surveyed.whenComplete((survey, broken) -> WhileOpen.later(ui, () -> {
                if (asked == surveys) {
                    tell(surveyed.join());
                }
            })));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private void tell(Survey survey) {
        beside.removeAll();
        cards.forEach(card -> card.card(survey, this::again).ifPresent(beside::add));
    }

    private void again() {
        table.again();
        told();
        survey();
    }

    @Override
    public String getPageTitle() {
        return words.text("scoring.value.nav");
    }
}
