package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.PersonId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MilestoneTests {

    private static final PersonId MAJA = new PersonId(1);
    private static final PersonId ERIK = new PersonId(2);
    private static final PersonId ANNA = new PersonId(3);
    private static final Instant SHARED = Instant.parse("2026-10-14T08:00:00Z");

    @Test
    void the_way_begins_with_sharing() {
        assertThat(way(List.of(), List.of())).containsExactly(new Milestone(Status.SHARED, Set.of(MAJA), SHARED, ""));
    }

    @Test
    void what_is_developed_in_one_go_is_one_milestone_with_everybody() {
        var way = way(List.of(), List.of(from(ERIK, 1), from(ERIK, 2), from(ANNA, 3)));
        assertThat(way).hasSize(2);
        assertThat(way.getFirst().status()).isNull();
        assertThat(way.getFirst().by()).containsExactly(ERIK, ANNA);
        assertThat(way.getFirst().at()).isEqualTo(SHARED.plus(Duration.ofDays(3)));
    }

    @Test
    void a_move_stands_between_what_was_developed_before_and_after() {
        var move = new Move(Status.SHARED, Status.PLANNED, "We do it", ANNA, SHARED.plus(Duration.ofDays(2)));
        var way = way(List.of(move), List.of(from(ERIK, 1), from(ERIK, 3)));
        assertThat(way).extracting(Milestone::status).containsExactly(null, Status.PLANNED, null, Status.SHARED);
    }

    private static List<Milestone> way(List<Move> moves, List<Contribution> contributions) {
        var idea = new Idea(
                new IdeaId(1), MAJA, "Title", "", "", null, null, null, Status.SHARED, SHARED, false, null, 1, null);
        return Milestone.of(idea, moves, contributions);
    }

    private static Contribution from(PersonId person, int day) {
        return new Contribution(person, SHARED.plus(Duration.ofDays(day)));
    }
}
