package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import samskap.scoring.Criterion;
import samskap.scoring.ScoringSettings;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Worth;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Page;
import samskap.shared.ui.Words;

/** A decision paper: the picture, the first ideas and why they stand there, on a page that can be printed. */
@Route("value/paper")
@RolesAllowed({"OWNER", "LEADER"})
@StyleSheet("scoring.css")
class PaperView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/value/paper";

    private static final int FIRST = 10;

    private final transient Values values;
    private final transient ValueChart chart;
    private final transient ValueRows rows;
    private final transient Sentences sentences;
    private final transient ScoringSettings settings;
    private final transient TimeAgo times;
    private final transient Words words;

    PaperView(
            Values values,
            ValueChart chart,
            ValueRows rows,
            Sentences sentences,
            ScoringSettings settings,
            TimeAgo times,
            Words words) {
        this.values = values;
        this.chart = chart;
        this.rows = rows;
        this.sentences = sentences;
        this.settings = settings;
        this.times = times;
        this.words = words;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ValueQuery.of(event.getLocation().getQueryParameters().getParameters());
        var weighed = values.weigh(query);
        var shown = weighed.ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .toList();
        stack().removeAll();
        stack().add(head(query));
        var picture = chart.of(shown, weighed.front());
        if (!picture.isEmpty()) {
            var figure = new Div(Parts.picture(picture));
            figure.addClassNames("card", "value-chart");
            stack().add(figure);
        }
        var list = new OrderedList();
        list.addClassName("paper");
        shown.stream().limit(FIRST).forEach(worth -> list.add(item(worth)));
        stack().add(list, Parts.small(words.text("scoring.value.stability", weighed.stayOnTop())), basis());
    }

    private Component head(ValueQuery query) {
        var print = new NativeButton(words.text("scoring.value.print"));
        print.addClassNames("btn", "push", "noprint");
        print.getElement().setAttribute("type", "button");
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var head = new Div(new H1(words.text("scoring.value.heading")), print, Parts.small(weights(query)));
        head.addClassName("head");
        return head;
    }

    private String weights(ValueQuery query) {
        var weights = query.weightsOr(settings.weights());
        return words.text("scoring.value.weights") + ": "
                + Arrays.stream(Criterion.values())
                        .map(criterion -> words.text(criterion.key()) + " " + weights.getOrDefault(criterion, 0))
                        .collect(Collectors.joining(" · "));
    }

    private ListItem item(Worth worth) {
        var value = new Span(Math.round(worth.value().middle()) + " (" + rows.likely(worth.value()) + ")");
        value.addClassNames("muted", "small");
        return new ListItem(new H2(worth.idea().title()), value, new Paragraph(sentences.of(worth)));
    }

    private Paragraph basis() {
        var basis = values.board().basis();
        return Parts.small(words.text(
                "scoring.value.paperBasis",
                times.date(words.language(), basis.at()),
                basis.model(),
                Long.toHexString(basis.seed()),
                Long.toString(basis.lastAnswer()),
                Long.toString(basis.lastRating()),
                Long.toString(basis.lastJudgement())));
    }

    @Override
    public String getPageTitle() {
        return words.text("scoring.value.paper");
    }
}
