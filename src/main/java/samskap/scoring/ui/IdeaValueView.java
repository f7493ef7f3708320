package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import samskap.ideas.IdeaId;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Basis;
import samskap.scoring.Criterion;
import samskap.scoring.Insight;
import samskap.scoring.Values;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** Why an idea has the value that it has, down to every judge. */
@Route("value/:idea(\\d{1,18})")
@RolesAllowed({"OWNER", "LEADER"})
@StyleSheet("scoring.css")
class IdeaValueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Values values;
    private final transient Sentences sentences;
    private final transient Curves curves;
    private final transient EstimateForms estimates;
    private final transient JudgesCard judges;
    private final transient KanoFound kano;
    private final transient CurrentPerson current;
    private final transient Times times;
    private final transient Words words;
    private String title = "";

    IdeaValueView(
            Values values,
            Sentences sentences,
            Curves curves,
            EstimateForms estimates,
            JudgesCard judges,
            KanoFound kano,
            CurrentPerson current,
            Times times,
            Words words) {
        this.values = values;
        this.sentences = sentences;
        this.curves = curves;
        this.estimates = estimates;
        this.judges = judges;
        this.kano = kano;
        this.current = current;
        this.times = times;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                new IdeaId(Long.parseLong(event.getRouteParameters().get("idea").orElse("0")));
        values.explain(current.require(), id)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Insight insight) {
        title = insight.worth().idea().title();
        stack().add(
                        head(insight),
                        posteriors(insight),
                        first(insight),
                        bySegment(insight),
                        judges.of(insight),
                        history(insight),
                        kano.of(insight.worth().idea().id()));
        var beside = beside(words.text("scoring.why.about"), basis(insight.basis()));
        if (current.require().has(Role.OWNER)) {
            beside.addComponentAsFirst(estimates.of(insight.worth().idea().id()));
        }
    }

    private Component head(Insight insight) {
        var back = new Anchor(ValueView.PATH, words.text("scoring.why.back"));
        var story = new Anchor(insight.worth().idea().path(), words.text("scoring.why.story"));
        var ways = new Paragraph(back, story);
        ways.addClassNames("row", "small");
        var sentence = new Paragraph(insight.blind() ? words.text("scoring.why.blind") : sentences.of(insight.worth()));
        sentence.addClassName("sentence");
        var head = new Div(ways, new H1(insight.worth().idea().title()), sentence);
        var effort = sentences.effort(insight.worth().effort());
        if (!effort.isEmpty()) {
            head.add(Parts.small(effort));
        }
        head.addClassName("why-head");
        return head;
    }

    private Component posteriors(Insight insight) {
        var row = new Div();
        row.addClassName("posteriors");
        insight.posteriors().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> row.add(posterior(entry.getKey(), entry.getValue())));
        return row;
    }

    private Component posterior(Criterion criterion, Insight.Posterior posterior) {
        var picture = Parts.picture(curves.density(criterion, posterior));
        var card = Parts.card(
                words.text(criterion.key()), picture, Parts.small(sentences.posterior(criterion, posterior)));
        card.addClassName("posterior");
        return card;
    }

    /** Who never comes first has no weights to tell of. */
    private Component first(Insight insight) {
        var first = insight.first();
        return shownIf(
                first != null,
                Parts.card(
                        words.text("scoring.why.first"), new Paragraph(first == null ? "" : sentences.first(first))));
    }

    private Component bySegment(Insight insight) {
        var list = new UnorderedList();
        list.addClassNames("plain", "judges");
        for (var one : insight.bySegment()) {
            var told = new Span(
                    one.comparisons() == 0
                            ? words.text("scoring.why.notHeard")
                            : words.text(
                                    "scoring.why.segment",
                                    one.preferred().middle(),
                                    one.preferred().low(),
                                    one.preferred().high(),
                                    one.comparisons()));
            told.addClassNames("muted", "num");
            list.add(new ListItem(new Span(one.segment().name()), told));
        }
        return shownIf(
                !insight.bySegment().isEmpty(),
                Parts.card(
                        words.text("scoring.why.bySegment"),
                        list,
                        Parts.small(words.text("scoring.why.bySegmentHow"))));
    }

    private Component history(Insight insight) {
        var past = values.history(current.require(), insight.worth().idea().id());
        return shownIf(
                past.size() > 1, Parts.card(words.text("scoring.why.history"), Parts.picture(curves.history(past))));
    }

    private Component basis(Basis basis) {
        var list = new DescriptionList();
        list.addClassName("facts");
        for (var fact : List.of(
                List.of("model", basis.model()),
                List.of("seed", Long.toHexString(basis.seed())),
                List.of("answers", Long.toString(basis.lastAnswer())),
                List.of("ratings", Long.toString(basis.lastRating())),
                List.of("judgements", Long.toString(basis.lastJudgement())))) {
            list.add(new DescriptionList.Term(words.text("scoring.why." + fact.get(0))));
            list.add(new DescriptionList.Description(fact.get(1)));
        }
        var when = new Paragraph(words.text("scoring.why.computed"));
        when.add(times.ago(basis.at()));
        when.addClassNames("small", "muted");
        return Parts.card(words.text("scoring.why.basis"), list, when, Parts.small(words.text("scoring.why.again")));
    }

    private static Component shownIf(boolean wanted, Section part) {
        part.setVisible(wanted);
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
