package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.customers.Dimensions;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Leaving;
import samskap.scoring.Usefulness;
import samskap.scoring.internal.Recomputation.Result;
import samskap.testing.Fixtures.Cast;
import samskap.testing.Kinds;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class RecomputationTests {

    private final Recomputation recomputation;
    private final Scorer scorer;
    private final RunStore runs;
    private final Usefulness usefulness;
    private final Kinds kinds;
    private final Ideas ideas;
    private final Leaving leaving;
    private final Cast cast;
    private final JdbcClient jdbc;

    RecomputationTests(
            Recomputation recomputation,
            Scorer scorer,
            RunStore runs,
            Usefulness usefulness,
            Dimensions dimensions,
            Ideas ideas,
            Leaving leaving,
            Cast cast,
            JdbcClient jdbc) {
        this.recomputation = recomputation;
        this.scorer = scorer;
        this.runs = runs;
        this.usefulness = usefulness;
        this.ideas = ideas;
        this.leaving = leaving;
        this.cast = cast;
        this.jdbc = jdbc;
        kinds = new Kinds(dimensions, cast.owner("Petra Owner"));
    }

    @AfterEach
    void remove() {
        kinds.remove();
    }

    @Test
    void kept_scores_come_out_again_whatever_was_said_and_moved_since() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 6);
        keep();

        usefulness.rate(cast.customer(), idea.id(), 1);
        ideas.move(cast.owner("Petra Owner"), cast.idea().id(), Status.SHARED, Status.NOT_NOW, "Too few.");
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.NOT_NOW, "Too few.");
        kinds.weighBy(Map.of("Families", 2.0, "Landlords", 1.0));

        assertThat(recomputation.checkLast()).isEqualTo(Result.THE_SAME);
    }

    @Test
    void a_fact_that_was_changed_in_place_is_found_out() {
        var idea = cast.idea();
        // So many that it shows, however much others have said of other ideas.
        for (var rater = 0; rater < 8; rater++) {
            usefulness.rate(cast.customer(), idea.id(), 7);
        }
        usefulness.rate(cast.customer(), cast.idea().id(), 1);
        keep();

        jdbc.sql("UPDATE scoring_rating SET rating = 1 WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .update();

        assertThat(recomputation.checkLast()).isEqualTo(Result.OTHERS);
    }

    @Test
    void nothing_is_told_once_an_idea_is_gone_with_what_was_said_of_it_closed_or_not() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 7);
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.DONE, "It is there.");
        keep();
        jdbc.sql("DELETE FROM ideas_idea WHERE id = :idea")
                .param("idea", idea.id().value())
                .update();
        assertThat(recomputation.checkLast()).isEqualTo(Result.NOT_COMPARABLE);
    }

    @Test
    void a_fact_that_came_late_is_no_fact_that_was_changed() {
        usefulness.rate(cast.customer(), cast.idea().id(), 7);
        keep();
        // As if its transaction had ended only now.
        jdbc.sql("UPDATE scoring_run SET facts = facts - 1 ORDER BY id DESC LIMIT 1")
                .update();
        assertThat(recomputation.checkLast()).isEqualTo(Result.NOT_COMPARABLE);
    }

    @Test
    void a_fact_that_is_missing_is_found_out() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 7);
        usefulness.rate(cast.customer(), idea.id(), 2);
        keep();
        jdbc.sql("DELETE FROM scoring_rating WHERE idea_id = :idea AND rating = 7")
                .param("idea", idea.id().value())
                .update();
        assertThat(recomputation.checkLast()).isEqualTo(Result.OTHERS);
    }

    @Test
    void where_people_belong_is_kept_with_the_last_scores_alone_and_with_none_once_somebody_is_forgotten() {
        usefulness.rate(cast.customer(), cast.idea().id(), 7);
        keep();
        keep();
        assertThat(withCircumstances()).isOne();

        var maja = cast.customer();
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);

        assertThat(withCircumstances()).isZero();
        assertThat(recomputation.checkLast()).isEqualTo(Result.NOT_COMPARABLE);
    }

    private int withCircumstances() {
        return jdbc.sql("SELECT COUNT(*) FROM scoring_run WHERE circumstances IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private void keep() {
        runs.keep(scorer.afresh());
    }
}
