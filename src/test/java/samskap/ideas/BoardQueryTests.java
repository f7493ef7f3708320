package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoardQueryTests {

    private static final BoardQuery EVERYTHING = new BoardQuery(
            Order.WANTED, "delivery", "waiting", Set.of(Status.DONE, Status.PLANNED), true, true, "två & tre+fyra");

    @Test
    void everything_survives_the_way_through_an_address() {
        assertThat(BoardQuery.of(EVERYTHING.parameters())).isEqualTo(EVERYTHING);
    }

    @Test
    void the_plain_board_has_the_plain_address() {
        assertThat(BoardQuery.DEFAULT.address()).isEqualTo("/");
        assertThat(BoardQuery.of(Map.of())).isEqualTo(BoardQuery.DEFAULT);
    }

    @Test
    void an_address_is_always_written_in_the_same_order_and_encoded() {
        assertThat(EVERYTHING.address())
                .isEqualTo("/?q=tv%C3%A5+%26+tre%2Bfyra&order=wanted&stage=delivery&topic=waiting"
                        + "&status=planned&status=done&mine&waiting");
    }

    @Test
    void what_an_address_says_wrongly_is_left_out() {
        var query = BoardQuery.of(Map.of(
                "order", List.of("sideways"),
                "stage", List.of("' OR 1=1"),
                "topic", List.of(""),
                "status", List.of("done", "nonsense"),
                "q", List.of(" \u200B ")));
        assertThat(query).isEqualTo(BoardQuery.DEFAULT.toggled(Status.DONE));
    }

    @Test
    void a_status_is_added_and_taken_away_by_the_same_step() {
        var once = BoardQuery.DEFAULT.toggled(Status.DONE).toggled(Status.PLANNED);
        assertThat(once.statuses()).containsExactlyInAnyOrder(Status.DONE, Status.PLANNED);
        assertThat(once.toggled(Status.PLANNED).toggled(Status.DONE)).isEqualTo(BoardQuery.DEFAULT);
    }

    @Test
    void ten_thousand_characters_are_searched_for_by_their_beginning() {
        var query = BoardQuery.DEFAULT.searching("å".repeat(10_000));
        assertThat(query.words()).hasSize(200);
    }

    @Test
    void an_order_alone_does_not_narrow() {
        assertThat(BoardQuery.DEFAULT.ordered(Order.NEW).isFiltered()).isFalse();
        assertThat(BoardQuery.DEFAULT.onlyWaiting(true).isFiltered()).isTrue();
    }
}
