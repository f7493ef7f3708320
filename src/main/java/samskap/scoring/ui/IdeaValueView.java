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
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Insight;
import samskap.scoring.Values;
import samskap.shared.ui.Page;
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
    private final transient KanoFound kano;
    private final transient People people;
    private final transient CurrentPerson current;
    private final transient Times times;
    private final transient Words words;
    private String title = "";

    IdeaValueView(
            Values values,
            Sentences sentences,
            Curves curves,
            EstimateForms estimates,
            KanoFound kano,
            People people,
            CurrentPerson current,
            Times times,
            Words words) {
        this.values = values;
        this.sentences = sentences;
        this.curves = curves;
        this.estimates = estimates;
        this.kano = kano;
        this.people = people;
        this.current = current;
        this.times = times;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                new IdeaId(Long.parseLong(event.getRouteParameters().get("idea").orElse("0")));
        values.explain(id).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Insight insight) {
        title = insight.worth().idea().title();
        stack().add(head(insight), posteriors(insight), bySegment(insight), judges(insight), history(insight));
        stack().add(kano.of(insight.worth().idea().id()));
        var beside = beside(words.text("scoring.why.about"), basis());
        if (current.require().has(Role.OWNER)) {
            beside.addComponentAsFirst(estimates.of(insight.worth().idea().id()));
        }
    }

    private Component head(Insight insight) {
        var back = new Anchor(ValueView.PATH, words.text("scoring.why.back"));
        var story = new Anchor(insight.worth().idea().path(), words.text("scoring.why.story"));
        var ways = new Paragraph(back, story);
        ways.addClassNames("row", "small");
        var sentence = new Paragraph(sentences.of(insight.worth()));
        sentence.addClassName("sentence");
        var head = new Div(ways, new H1(insight.worth().idea().title()), sentence);
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

    private Component judges(Insight insight) {
        var list = new UnorderedList();
        list.addClassNames("plain", "judges");
        insight.ratings().forEach(one -> {
            var told = new Span(words.text(
                    "scoring.why.rated",
                    one.judgement().fresh(),
                    one.judgement().useful(),
                    one.judgement().doable(),
                    severity(insight, one.judge())));
            told.addClassNames("muted", "num");
            list.add(new ListItem(new Span(name(one.judge())), told));
        });
        return shownIf(
                !insight.ratings().isEmpty(),
                Parts.card(words.text("scoring.why.judges"), list, Parts.small(words.text("scoring.why.judgesHow"))));
    }

    /** The mean over the criteria. */
    private static double severity(Insight insight, PersonId judge) {
        return insight.severity().values().stream()
                .mapToDouble(points -> points.getOrDefault(judge, 0.0))
                .average()
                .orElse(0);
    }

    private String name(PersonId person) {
        return people.find(person).map(found -> found.name()).orElse("");
    }

    private Component history(Insight insight) {
        var past = values.history(insight.worth().idea().id());
        return shownIf(
                past.size() > 1, Parts.card(words.text("scoring.why.history"), Parts.picture(curves.history(past))));
    }

    private Component basis() {
        var basis = values.board().basis();
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
