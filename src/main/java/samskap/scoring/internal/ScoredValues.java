package samskap.scoring.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        return isBlind(viewer, idea) ? Optional.empty() : board().of(idea);
    }

    private boolean isBlind(@Nullable Person viewer, IdeaId idea) {
        return viewer != null && panels.unjudgedBy(viewer).contains(idea);
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
        return known.of(idea).map(insight -> isBlind(viewer, idea) ? insight.unjudged() : insight);
    }

    @Override
    public List<Past> history(Person viewer, IdeaId idea) {
        return isBlind(viewer, idea) ? List.of() : runs.history(idea, LONGEST_HISTORY);
    }

    @Override
    public Survey survey(Person viewer) {
        var survey = surveyed();
        return panels.unjudgedBy(viewer).isEmpty() ? survey : survey.withoutPanels();
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
