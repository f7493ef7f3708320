package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.ideas.IdeaId;

/** What one question may cost at most, whatever was typed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionTests {

    private static final Shelf SHELF = new Shelf();
    private static final List<String> ENDS =
            List.of("bok", "dal", "fil", "gran", "hus", "kall", "lampa", "mur", "nagel", "port");

    @BeforeAll
    static void fill() {
        SHELF.with(1, "Leverans av kök", "Köksleveransen kom sent", "Hemleverans")
                .with(2, "Alphabetum kilometrix randovarium semaphorix telemachus");
        IntStream.range(0, 100).forEach(n -> {
            var end = ENDS.get(n / 10) + ENDS.get(n % 10);
            SHELF.with(10 + n, "Leverans" + end + " köks" + end + " belysnings" + end);
        });
        SHELF.shown();
    }

    @AfterAll
    static void clear() throws IOException {
        SHELF.close();
    }

    @Test
    void at_most_three_words_are_corrected() {
        assertThat(SHELF.asked("alphbetum kilmetrix randvarium semphorix telmachus "))
                .extracting(Asked::meant)
                .containsExactly("alphabetum", "kilometrix", "randovarium", null, null);
    }

    @Test
    void many_words_lead_to_about_as_many_terms_as_few() {
        var few = SHELF.asked("leverans kök belysning ");
        var many = SHELF.asked(
                "leverans kök belysning leveransen köket belysningen leveranser köken belysningar leveranserna köken");
        assertThat(terms(few)).isGreaterThan(50);
        assertThat(terms(many)).isLessThan(2 * terms(few));
    }

    private static int terms(Collection<Asked> asked) {
        return asked.stream().mapToInt(word -> word.terms().size()).sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leverans ",
                "leverans\u0000",
                "\uD83D leverans",
                "leverans \uDE00\uD83D",
                "+leverans -kök && || !(){}[]^\"~*?:\\/ ",
                "title:leverans AND id:1 OR NOT ",
                "\"leverans",
                "leverans-",
                "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z ",
                "l\u0308\u0308\u0308",
                "\u202Eleverans",
                "ｌｅｖｅｒａｎｓ ",
                "4711",
                "1.2.3.4.5.6.7.8.9 ",
                "é́́́́́́́",
                "_",
                " "
            })
    void whatever_was_typed_and_however_often_is_a_question_of_a_few_words(String typed) {
        for (var text : new String[] {typed, typed.repeat(3_000)}) {
            assertThat(SHELF.asked(text)).hasSizeLessThanOrEqualTo(20);
            assertThat(SHELF.found(text, 10)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leverans", "köksleverans", "levrans kök", "randvarium"})
    void when_the_budget_is_spent_what_was_found_by_then_is_the_answer(String typed) {
        var all = found(typed, Integer.MAX_VALUE);
        assertThat(all).isNotEmpty();
        assertThat(found(typed, 0)).isEmpty();
        IntStream.range(0, 300)
                .forEach(looks -> assertThat(found(typed, looks))
                        .allSatisfy(idea -> assertThat(idea).isNotNull()));
        assertThat(SHELF.asked(typed, () -> true))
                .extracting(Asked::word)
                .isEqualTo(SHELF.asked(typed).stream().map(Asked::word).collect(Collectors.toList()));
    }

    /** With a budget that lasts for so many looks at it. */
    private static Collection<IdeaId> found(String typed, int looks) {
        var left = new AtomicInteger(looks);
        Budget budget = () -> left.getAndDecrement() <= 0;
        return SHELF.index.search(searcher -> {
            var asked = Questions.asked(typed, searcher, budget);
            return Searching.found(searcher, asked, query -> query, 1_000, budget)
                    .keySet();
        });
    }

    @Test
    void a_page_takes_its_question_apart_once() {
        var questions = new Questions();
        SHELF.index.search(searcher -> {
            var first = questions.of("leverans", searcher, () -> false);
            assertThat(questions.of("leverans", searcher, () -> true)).isSameAs(first);
            assertThat(questions.of("kök", searcher, () -> false)).isNotSameAs(first);
            return first;
        });
    }

    @Test
    void where_its_first_hits_are_is_known_to_the_page() {
        var questions = new Questions();
        SHELF.index.search(searcher -> {
            var question = questions.of("randovarium", searcher, () -> false);
            var hits = SHELF.found("randovarium", 10);
            assertThat(question.among(List.of(new IdeaId(2)))).isEmpty();
            question.found(hits);
            assertThat(questions.of("randovarium", searcher, () -> false).among(List.of(new IdeaId(2), new IdeaId(3))))
                    .isEqualTo(hits)
                    .containsOnlyKeys(new IdeaId(2));
            return hits;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "parkering cyklar, Cykelparkering under tak",
        "cykelforsikring, Forsikringen bør dække cykler",
        "vinterregning, La oss betale strømregningen om vinteren"
    })
    void a_part_of_a_compound_is_found_however_it_is_bent_and_in_another_compound(String typed, String title)
            throws IOException {
        try (var shelf = new Shelf().with(1, title).with(2, "Noget andet").shown()) {
            assertThat(shelf.found(typed, 5)).containsOnlyKeys(new IdeaId(1));
        }
    }

    @Test
    void a_short_part_is_not_meant_by_what_ends_like_it() throws IOException {
        try (var shelf = new Shelf()
                .with(1, "Riktig mat för barn")
                .with(2, "Kaffeautomaten är för hög för barn")
                .shown()) {
            assertThat(shelf.found("barnmat", 5)).containsOnlyKeys(new IdeaId(1));
        }
    }

    @Test
    void what_is_joined_to_a_letter_is_not_meant_by_each_compound_of_it() throws IOException {
        try (var shelf = new Shelf()
                .with(1, "E-posten kommer inte fram")
                .with(2, "Postnummer saknas")
                .shown()) {
            assertThat(shelf.found("e-post", 5)).containsOnlyKeys(new IdeaId(1));
        }
    }

    @Test
    void when_there_are_new_words_it_is_taken_apart_anew() throws IOException {
        var questions = new Questions();
        try (var shelf = new Shelf().with(1, "Nothing").shown()) {
            var before = meant(questions, shelf);
            shelf.with(2, "Leverans").shown();
            assertThat(before).isNull();
            assertThat(meant(questions, shelf)).isEqualTo("leverans");
            shelf.index.remove(2);
            shelf.shown();
            assertThat(meant(questions, shelf)).isNull();
        }
    }

    private static String meant(Questions questions, Shelf shelf) {
        return shelf.index.search(searcher -> questions.of("levrans ", searcher, () -> false).asked().stream()
                .map(Asked::meant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }
}
