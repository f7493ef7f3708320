package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.ideas.Likenesses.Near;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CollectedTextsTests {

    private static final List<String> TOLD = List.of(
            "Kartongerna. Vart ska jag göra av alla kartongerna? Bilen åkte härifrån tom.",
            "Hela hallen är full av kartonger och bilen åkte utan att ta med en enda.",
            "Gångjärnet till hörnskåpet saknas. Montören kommer i morgon klockan sju.",
            "Det fattas ett gångjärn till skåpet och montören kommer i morgon.",
            "Chauffören frågade vad hunden hette.",
            "My left hand is the good one. Everything opens the wrong way for it.");

    private final CollectedTexts texts = new CollectedTexts();

    @AfterEach
    void close() {
        texts.close();
    }

    @Test
    void what_tells_of_the_same_is_near_and_what_tells_of_something_else_is_not() {
        put(TOLD);
        assertThat(near(0)).containsExactly(2L);
        assertThat(near(1)).containsExactly(1L);
        assertThat(near(2)).containsExactly(4L);
        assertThat(near(3)).containsExactly(3L);
        assertThat(near(4)).isEmpty();
        assertThat(near(5)).isEmpty();
    }

    @Test
    void the_same_texts_in_the_same_order_are_near_in_the_same_way() {
        put(TOLD);
        try (var again = new CollectedTexts()) {
            for (var n = 0; n < TOLD.size(); n++) {
                again.put(n + 1, TOLD.get(n));
            }
            for (var text : TOLD) {
                assertThat(again.near(text, 0, 10)).isEqualTo(texts.near(text, 0, 10));
            }
        }
    }

    @Test
    void what_was_removed_or_says_something_else_now_is_near_to_nothing_it_said() {
        put(TOLD);
        texts.remove(2);
        texts.put(4, "Strömmen är av och ingen är kvar.");

        assertThat(near(0)).isEmpty();
        assertThat(near(2)).isEmpty();
        assertThat(texts.size()).isEqualTo(TOLD.size() - 1);
    }

    @Test
    void what_says_nothing_is_near_to_nothing() {
        put(TOLD);
        assertThat(texts.near("", 0, 10)).isEmpty();
        assertThat(texts.near("och men the a", 0, 10)).isEmpty();
    }

    private void put(List<String> told) {
        for (var n = 0; n < told.size(); n++) {
            texts.put(n + 1, told.get(n));
        }
    }

    /** The numbers of the others that are near enough to belong with it. */
    private List<Long> near(int text) {
        return texts.near(TOLD.get(text), 0.2, 10).stream()
                .map(Near::number)
                .filter(number -> number != text + 1)
                .toList();
    }
}
