package samskap.scoring.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.scoring.Insight;
import samskap.scoring.Lens;
import samskap.scoring.Panels;
import samskap.scoring.Scoreboard;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Survey;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;

/** Answers what is asked about values from the latest snapshot. */
@Service
class ScoredValues implements Values {

    private static final int LONGEST_HISTORY = 180;

    private final Scorer scorer;
    private final RunStore runs;
    private final Lenses lenses;
    private final ScoringSettings settings;
    private final SurveyReader surveys;
    private final Panels panels;

    /** Surveying costs a fit of its own; whoever looks at the same snapshot is shown the same survey. */
    private volatile @Nullable Surveyed latest;

    /** What segments prefer costs a fit each, whichever idea is asked about. */
    private volatile @Nullable Explanations explanations;

    /** Whoever judges looks at the others many times; they are weighed anew without theirs. */
    private volatile @Nullable Seen seen;

    private record Seen(Snapshot snapshot, Set<IdeaId> unseen, Scoreboard board) {}

    private record Surveyed(Snapshot snapshot, Survey survey) {}

    ScoredValues(
            Scorer scorer,
            RunStore runs,
            Lenses lenses,
            ScoringSettings settings,
            SurveyReader surveys,
            Panels panels) {
        this.scorer = scorer;
        this.runs = runs;
        this.lenses = lenses;
        this.settings = settings;
        this.surveys = surveys;
        this.panels = panels;
    }

    @Override
    public Scoreboard board() {
        return scorer.snapshot().board();
    }

    @Override
    public Scoreboard upToDate(Duration atMost) {
        return scorer.upToDate(atMost).board();
    }

    @Override
    public Optional<Worth> worth(@Nullable Person viewer, IdeaId idea) {
        return viewer == null ? board().of(idea) : seenBy(viewer).of(idea);
    }

    @Override
    public List<Worth> ranking(Person viewer) {
        return seenBy(viewer).ranking();
    }

    private Scoreboard seenBy(Person viewer) {
        return without(panels.unjudgedBy(viewer));
    }

    private Scoreboard without(Set<IdeaId> unseen) {
        var snapshot = scorer.snapshot();
        return unseen.isEmpty() ? snapshot.board() : seen(snapshot, unseen);
    }

    private Scoreboard seen(Snapshot snapshot, Set<IdeaId> unseen) {
        var known = seen;
        if (known == null || known.snapshot() != snapshot || !known.unseen().equals(unseen)) {
            var left = new Selection(
                    snapshot, ValueQuery.DEFAULT, snapshot.evidence().weights(), unseen, Selection.EXACT);
            known = new Seen(snapshot, unseen, new Scoreboard(snapshot.board().basis(), new Weighings(left).ranking()));
            seen = known;
        }
        return known.board();
    }

    @Override
    public Weighed weigh(Person viewer, ValueQuery query) {
        return weigh(viewer, query, Selection.EXACT);
    }

    @Override
    public Weighed weighRoughly(Person viewer, ValueQuery query) {
        return weigh(viewer, query, Selection.ROUGH);
    }

    private Weighed weigh(Person viewer, ValueQuery query, int runs) {
        var ideas = new Selection(scorer.snapshot(), query, settings.weights(), panels.unjudgedBy(viewer), runs);
        return query.lens() == Lens.VALUE ? new Weighings(ideas).weigh() : lenses.look(ideas);
    }

    @Override
    public Optional<Insight> explain(Person viewer, IdeaId idea) {
        var snapshot = scorer.snapshot();
        var known = explanations;
        if (known == null || !known.isOf(snapshot)) {
            known = new Explanations(snapshot);
            explanations = known;
        }
        return known.of(idea).map(insight -> seenBy(viewer, insight));
    }

    private Insight seenBy(Person viewer, Insight insight) {
        var unseen = panels.unjudgedBy(viewer);
        if (unseen.isEmpty()) {
            return insight;
        }
        return without(unseen)
                .of(insight.worth().idea().id())
                .map(insight::among)
                .orElseGet(insight::unjudged);
    }

    @Override
    public List<Past> history(Person viewer, IdeaId idea) {
        return panels.unjudgedBy(viewer).contains(idea) ? List.of() : runs.history(idea, LONGEST_HISTORY);
    }

    @Override
    public Survey survey(Person viewer) {
        var survey = surveyed();
        var unseen = panels.unjudgedBy(viewer);
        return unseen.isEmpty() ? survey : survey.withoutPanels(unseen);
    }

    private synchronized Survey surveyed() {
        var snapshot = scorer.snapshot();
        var known = latest;
        if (known == null || known.snapshot() != snapshot) {
            known = new Surveyed(snapshot, surveys.of(snapshot));
            latest = known;
        }
        return known.survey();
    }
}
