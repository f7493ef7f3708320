package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.search.words.Tongue;

/** What words have in common, and what they weigh. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordTests {

    private static final List<Word> WORDS = Stream.of(
                    "leverans",
                    "leveransen",
                    "köksleverans",
                    "försenad",
                    "sen",
                    "late",
                    "delivery",
                    "cykel",
                    "cyklar",
                    "cykelforsikring",
                    "refund",
                    "pengar",
                    "handrail",
                    "stairs",
                    "12-3",
                    "bankapp",
                    "app")
            .flatMap(word -> Stream.of(Tongue.values()).map(tongue -> Word.of(word, tongue)))
            .toList();

    @Test
    void whoever_shares_a_stem_a_part_or_a_meaning_may_be_kin() {
        for (var one : WORDS) {
            var text = new BitSet();
            one.addTo(text);
            for (var other : WORDS) {
                var shares = Stream.of(one.stems(), one.parts(), one.meanings())
                        .anyMatch(terms -> !Collections.disjoint(terms, other.stems())
                                || !Collections.disjoint(terms, other.parts())
                                || !Collections.disjoint(terms, other.meanings()));
                if (shares) {
                    assertThat(other.mayBeKinOf(text))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void strangers_are_told_from_kin() {
        var text = new BitSet();
        Word.of("handrail", Tongue.ENGLISH).addTo(text);
        assertThat(Word.of("12-3", Tongue.ENGLISH).mayBeKinOf(text)).isFalse();
    }

    @Test
    void a_word_that_comes_up_weighs_less_at_once_and_is_weighed_anew_when_there_are_clearly_more_ideas()
            throws Exception {
        var rarity = new Rarity();
        var word = Word.of("randovarium", Tongue.EITHER);
        try (var index = Index.open(null)) {
            put(1, 40, "kitchen", index);
            var unknown = weight(word, rarity, index);
            put(41, 41, "randovarium", index);
            var once = weight(word, rarity, index);
            assertThat(once).isLessThan(unknown);
            put(42, 42, "randovarium", index);
            assertThat(weight(word, rarity, index))
                    .as("one idea more changes little")
                    .isEqualTo(once);
            put(43, 60, "randovarium", index);
            assertThat(weight(word, rarity, index)).isLessThan(once);
        }
    }

    private static void put(long from, long to, String title, Index index) {
        for (var n = from; n <= to; n++) {
            index.put(new Entry(n, title, "", List.of(), Set.of(), List.of()));
        }
        index.show();
    }

    private static double weight(Word word, Rarity rarity, Index index) {
        return index.search(searcher -> word.weight(new Weights(rarity, searcher.getIndexReader())));
    }
}
