package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import samskap.shared.text.WordDiff.Fate;
import samskap.shared.text.WordDiff.Piece;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordDiffTests {

    private static final List<String> WORDS =
            List.of("en", "dag", " ", " ", "\n\n", ".", "montör", "🧑‍🔧", "**", "å", "kök", "  ", "tid");

    @Test
    void marks_what_a_person_would_mark() {
        assertThat(WordDiff.between("Give me one day, and a name.", "Give me a calendar, and a name."))
                .containsExactly(
                        new Piece(Fate.KEPT, "Give me "),
                        new Piece(Fate.REMOVED, "one day"),
                        new Piece(Fate.ADDED, "a calendar"),
                        new Piece(Fate.KEPT, ", and a name."));
    }

    @Test
    void words_that_happen_to_stand_in_both_do_not_cut_a_change_to_pieces() {
        assertThat(WordDiff.between(
                        "The name of whoever comes. I plan around it.",
                        "The name of whoever comes. The number comes in a message the day before. I plan around it."))
                .containsExactly(
                        new Piece(Fate.KEPT, "The name of whoever comes. "),
                        new Piece(Fate.ADDED, "The number comes in a message the day before. "),
                        new Piece(Fate.KEPT, "I plan around it."));
        assertThat(WordDiff.between("Give me a long day and the name.", "Give me one calendar and let me choose."))
                .extracting(Piece::fate)
                .containsExactly(Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT);
    }

    @Test
    void what_is_far_from_any_change_can_be_left_out() {
        var far = "word ".repeat(100);
        var pieces = WordDiff.nearChanges(WordDiff.between(far + "old " + far, far + "new " + far), 40);
        assertThat(pieces.getFirst().text()).startsWith("…").hasSizeLessThan(60);
        assertThat(pieces.getLast().text()).endsWith("…").hasSizeLessThan(60);
        assertThat(pieces).extracting(Piece::text).contains("old", "new");
    }

    @Test
    void the_same_words_are_one_piece_and_no_words_none() {
        assertThat(WordDiff.between("Same", "Same")).containsExactly(new Piece(Fate.KEPT, "Same"));
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "New")).containsExactly(new Piece(Fate.ADDED, "New"));
    }

    @Test
    void an_emoji_of_many_signs_is_one_thing() {
        assertThat(WordDiff.between("Ring 🧑‍🔧", "Ring 👩‍🔧"))
                .containsExactly(
                        new Piece(Fate.KEPT, "Ring "),
                        new Piece(Fate.REMOVED, "🧑‍🔧"),
                        new Piece(Fate.ADDED, "👩‍🔧"));
    }

    @RepeatedTest(200)
    void both_texts_can_be_read_from_the_pieces(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = text(random);
        var after = random.nextBoolean() ? text(random) : edited(before, random);
        var pieces = WordDiff.between(before, after);
        assertThat(without(Fate.ADDED, pieces)).isEqualTo(before);
        assertThat(without(Fate.REMOVED, pieces)).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Test
    void a_few_words_are_marked_in_however_long_a_text() {
        var between = many(" w%d", 3_000);
        assertThat(WordDiff.between("First" + between + " last", "One" + between + " end"))
                .extracting(Piece::text)
                .containsExactly("First", "One", between + " ", "last", "end");
    }

    @Test
    void a_long_text_that_is_replaced_is_all_out_and_all_in() {
        assertThat(WordDiff.between(many("w%d ", 6_000), many("v%d ", 6_000)))
                .extracting(Piece::fate)
                .containsExactly(Fate.REMOVED, Fate.ADDED, Fate.KEPT);
    }

    @Test
    void a_paragraph_that_is_replaced_is_all_that_is_marked() {
        var story = many("line %d\n", 500);
        var before = many("w%d ", 2_000) + "\n" + story;
        var after = many("v%d ", 2_000) + "\n" + story;
        assertThat(WordDiff.between(before, after))
                .extracting(Piece::fate)
                .containsExactly(Fate.REMOVED, Fate.ADDED, Fate.KEPT);
    }

    @RepeatedTest(3)
    void the_longest_texts_that_share_hardly_a_line_are_compared_as_well(RepetitionInfo repetition) {
        var letters = List.of(2, 26, 200).get(repetition.getCurrentRepetition() - 1);
        var random = new Random(letters);
        var before = lines(random, letters, 10_000);
        var after = lines(random, letters, 10_000);
        assertThat(without(Fate.REMOVED, WordDiff.between(before, after))).isEqualTo(after);
        assertThat(Merge.of(before, after, lines(random, letters, 10_000))).isEmpty();
    }

    private static String many(String word, int times) {
        return IntStream.range(0, times).mapToObj(word::formatted).collect(Collectors.joining());
    }

    private static String lines(Random random, int letters, int times) {
        return IntStream.range(0, times)
                .mapToObj(n -> (char) ('A' + random.nextInt(letters)) + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(n -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        var at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + text.substring(at);
    }

    private static String without(Fate fate, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
