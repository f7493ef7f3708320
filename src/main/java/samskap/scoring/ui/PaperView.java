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
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Lens;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
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
    private final transient CurrentPerson current;
    private final transient ValueChart chart;
    private final transient ValueRows rows;
    private final transient Sentences sentences;
    private final transient ValueTelling telling;
    private final transient PaperFacts facts;
    private final transient TimeAgo times;
    private final transient Words words;

    PaperView(
            Values values,
            CurrentPerson current,
            ValueChart chart,
            ValueRows rows,
            Sentences sentences,
            ValueTelling telling,
            PaperFacts facts,
            TimeAgo times,
            Words words) {
        this.values = values;
        this.current = current;
        this.chart = chart;
        this.rows = rows;
        this.sentences = sentences;
        this.telling = telling;
        this.facts = facts;
        this.times = times;
        this.words = words;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = ValueQuery.of(event.getLocation().getQueryParameters().getParameters());
        var weighed = values.weigh(current.require(), query);
        stack().removeAll();
        stack().add(head());
        picture(query.lens(), weighed);
        var scale = Scale.of(query.lens(), weighed);
        var list = new OrderedList();
        list.addClassName("paper");
        weighed.ranking().stream().limit(FIRST).forEach(worth -> list.add(item(worth, query.lens(), weighed, scale)));
        var unseen = Parts.small(telling.unseen(weighed));
        unseen.setVisible(weighed.unseen() > 0);
        stack().add(
                        list,
                        unseen,
                        Parts.small(telling.stability(query, weighed)),
                        facts.of(query, weighed),
                        basis(weighed));
    }

    private void picture(Lens lens, Weighed weighed) {
        var picture = chart.of(lens, weighed);
        if (!picture.isEmpty()) {
            var figure = new Div(Parts.picture(picture), Parts.small(chart.legend(weighed)));
            figure.addClassNames("card", "value-chart");
            stack().add(figure);
        }
    }

    private Component head() {
        var print = new NativeButton(words.text("scoring.value.print"));
        print.addClassNames("btn", "push", "noprint");
        print.getElement().setAttribute("type", "button");
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var head = new Div(new H1(words.text("scoring.value.heading")), print);
        head.addClassName("head");
        return head;
    }

    /** The number in the list is the rank: through a filter the first idea shown need not be the first of all. */
    private ListItem item(Worth worth, Lens lens, Weighed weighed, Scale scale) {
        var value = new Span(rows.told(worth.value().middle(), scale) + " (" + rows.sure(worth, weighed, scale) + ")");
        value.addClassNames("muted", "small");
        var sentence = new Paragraph(
                lens == Lens.VALUE ? sentences.of(worth) : sentences.of(worth, lens, weighed.uncertain()));
        var item = new ListItem(new H2(worth.idea().title()), value, sentence);
        var effort = sentences.effort(worth.effort());
        if (!effort.isEmpty()) {
            item.add(Parts.small(effort));
        }
        item.getElement().setAttribute("value", Integer.toString(worth.rank()));
        return item;
    }

    private Paragraph basis(Weighed weighed) {
        var basis = weighed.basis();
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
