package samskap.pictures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.pictures.Chosen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PictureMergeTests {

    private static final Chosen A = new Chosen("a", "A pallet", false);
    private static final Chosen B = new Chosen("b", "A stair", false);
    private static final Chosen C = new Chosen("c", "A van", false);
    private static final Chosen A_SAID_BETTER = new Chosen("a", "Fourteen pallets", false);

    @Test
    void whoever_changed_nothing_gets_what_the_other_made() {
        assertThat(PictureMerge.of(List.of(A), List.of(A), List.of(B, A))).containsExactly(B, A);
    }

    @Test
    void what_both_added_is_there_and_nothing_that_came_meanwhile_is_taken_down() {
        assertThat(PictureMerge.of(List.of(A), List.of(C, A), List.of(A, B))).containsExactly(C, A, B);
    }

    @Test
    void what_either_took_away_is_gone() {
        assertThat(PictureMerge.of(List.of(A, B), List.of(B), List.of(A, B, C))).containsExactly(B, C);
        assertThat(PictureMerge.of(List.of(A, B), List.of(A, B, C), List.of(B))).containsExactly(B, C);
    }

    @Test
    void words_that_one_of_both_changed_are_the_changed_ones_and_mine_where_both_did() {
        assertThat(PictureMerge.of(List.of(A), List.of(A, C), List.of(A_SAID_BETTER)))
                .containsExactly(A_SAID_BETTER, C);
        assertThat(PictureMerge.of(List.of(A), List.of(A_SAID_BETTER), List.of(A, B)))
                .containsExactly(A_SAID_BETTER, B);
        var mine = new Chosen("a", "Our hall", false);
        assertThat(PictureMerge.of(List.of(A), List.of(mine), List.of(A_SAID_BETTER)))
                .containsExactly(mine);
    }
}
