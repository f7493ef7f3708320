package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.ideas.IdeaId;
import samskap.scoring.Criterion;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeighingsTests {

    private static final Map<Criterion, Integer> ONLY_NEW = Map.of(Criterion.FRESH, 100);
    private static final Map<Criterion, Integer> USUAL = Map.of(Criterion.PREFERENCE, 50, Criterion.USEFUL, 50);

    private final Snapshot customers = Estimation.of(SomeEvidence.ofCustomers(), null, SomeEvidence.NOW);
    private final Snapshot everybody = Estimation.of(SomeEvidence.ofAll(), null, SomeEvidence.NOW);

    @Test
    void weights_that_were_agreed_on_before_anything_is_known_of_them_rank_nothing() {
        var told = weigh(customers, ValueQuery.DEFAULT, ONLY_NEW, Set.of());
        assertThat(told.ranking()).isEmpty();
        assertThat(told.unknown()).contains(Criterion.FRESH).doesNotContain(Criterion.PREFERENCE);
    }

    @Test
    void whoever_weighs_only_what_nothing_is_known_of_hears_it() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> weigh(customers, ValueQuery.DEFAULT.weighing(ONLY_NEW), USUAL, Set.of()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scoring.refused.unknownWeights"));
    }

    @Test
    void the_ranks_of_the_others_do_not_show_where_an_unseen_idea_stands() {
        var seen = weigh(everybody, ValueQuery.DEFAULT, USUAL, Set.of());
        var first = seen.ranking().getFirst().idea().id();
        var told = weigh(everybody, ValueQuery.DEFAULT, USUAL, Set.of(first));
        assertThat(told.unseen()).isOne();
        assertThat(told.ranked()).isEqualTo(seen.ranked() - 1);
        assertThat(told.ranking()).noneMatch(worth -> worth.idea().id().equals(first));
        assertThat(told.ranking().getFirst().rank()).isOne();
        assertThat(told.ranking()).allMatch(worth -> worth.rankHigh() <= told.ranked());
    }

    @Test
    void an_unseen_idea_that_is_taken_out_is_not_told_of_as_missing() {
        var id = new IdeaId(3);
        assertThat(weigh(everybody, ValueQuery.DEFAULT.toggled(id), USUAL, Set.of(id))
                        .unseen())
                .isZero();
    }

    private static Weighed weigh(
            Snapshot snapshot, ValueQuery query, Map<Criterion, Integer> usual, Set<IdeaId> unseen) {
        return new Weighings(new Selection(snapshot, query, usual, unseen, Selection.ROUGH)).weigh();
    }
}
