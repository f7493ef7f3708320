package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.dialogue.Kind;
import samskap.ideas.Status;
import samskap.inbox.internal.Marked.Sort;
import samskap.shared.Translations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final StatusNames statuses = new StatusNames(new Translations());

    private Marked read(String text) {
        return Marks.read(text, statuses, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "#question, QUESTION",
        "#fråga, QUESTION",
        "#spørsmål, QUESTION",
        "#spørgsmål, QUESTION",
        "#FRÅGA, QUESTION",
        "#note, NOTE",
        "#Note, NOTE",
        "#internal, NOTE",
        "#anteckning, NOTE",
        "#internt, NOTE",
        "#notat, NOTE",
        "＃note, NOTE",
        "\\#note, NOTE",
        "  #note, NOTE",
        "#note:, NOTE"
    })
    void a_mark_is_known_in_every_language(String mark, Kind kind) {
        var marked = read(mark + "\nThe carrier is late again.");
        assertThat(marked.kind()).isEqualTo(kind);
        assertThat(marked.body()).isEqualTo("The carrier is late again.");
        assertThat(marked.faults()).isEmpty();
    }

    @Test
    void what_stands_behind_a_mark_is_said_as_well() {
        assertThat(read("#note call Anna first\nand then Erik").body()).isEqualTo("call Anna first\nand then Erik");
    }

    @Test
    void a_mark_may_stand_at_the_end() {
        var marked = read("Only for us.\n\n#note");
        assertThat(marked.kind()).isEqualTo(Kind.NOTE);
        assertThat(marked.body()).isEqualTo("Only for us.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#promise 4 Dec", "#löfte senast 4 dec", "#lovar 4/12", "#løfte 4. des", "#løfte 2026-12-04"})
    void a_promise_has_its_day(String mark) {
        var marked = read(mark + "\nWe change the boxes.");
        assertThat(marked.kind()).isEqualTo(Kind.PROMISE);
        assertThat(marked.due()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(marked.body()).isEqualTo("We change the boxes.");
    }

    @Test
    void a_promise_may_be_said_on_the_line_of_its_day() {
        assertThat(read("#promise 4 Dec we change the boxes").body()).isEqualTo("we change the boxes");
    }

    @Test
    void a_promise_without_a_day_is_a_fault() {
        assertThat(read("#promise soon\nWe change the boxes.").faults())
                .containsExactly(new Marked.Fault(Sort.NO_DAY, "soon"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status planned because the budget is there            | PLANNED     | the budget is there
            status Planerad eftersom pengarna finns               | PLANNED     | pengarna finns
            status planlagt fordi pengene er der                  | PLANNED     | pengene er der
            status being tried out: in two shops                  | BEING_TRIED | in two shops
            status being-tried                                    | BEING_TRIED | ''
            status inte nu – för dyrt                             | NOT_NOW     | för dyrt
            status ikke nå, fordi det er for dyrt                 | NOT_NOW     | det er for dyrt
            status klar                                           | DONE        | ''
            """)
    void a_status_is_named_in_any_language_with_its_reason(String line, Status status, String reason) {
        var marked = read("#" + line);
        assertThat(marked.move()).isEqualTo(new Marked.Move(status, reason));
        assertThat(marked.body()).isEmpty();
    }

    @Test
    void an_unknown_status_is_a_fault() {
        assertThat(read("#status plannd because").faults())
                .containsExactly(new Marked.Fault(Sort.NO_STATUS, "plannd because"));
    }

    @Test
    void two_kinds_at_once_are_a_fault() {
        assertThat(read("#question\n#promise 4 Dec\nWhat now?").faults())
                .extracting(Marked.Fault::sort)
                .containsExactly(Sort.TWO_KINDS);
        assertThat(read("#note\n#question\nWhat now?").faults())
                .extracting(Marked.Fault::sort)
                .containsExactly(Sort.TWO_KINDS);
    }

    @Test
    void an_unknown_mark_stays_in_the_text_and_is_named() {
        var marked = read("#kitchen is lovely\nSo it is.");
        assertThat(marked.unknown()).containsExactly("kitchen");
        assertThat(marked.body()).isEqualTo("#kitchen is lovely\nSo it is.");
        assertThat(marked.kind()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks! #note he is difficult",
                "#notes he is difficult",
                "#ntoe he is difficult",
                "#not he is difficult",
                "**#note** he is difficult",
                "> #note he is difficult",
                "- #intern he is difficult",
                "#antekning han är besvärlig",
                "# note\nhe is difficult",
                "(#internal) he is difficult"
            })
    void what_only_may_be_a_note_is_never_taken_for_anything_else(String text) {
        assertThat(read(text).mayBeNote()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://shop.example/#note for it",
                "Order #1234 is here",
                "C# notes are elsewhere",
                "It is noted.",
                "#1 in Sweden"
            })
    void what_has_nothing_to_do_with_notes_is_no_fault(String text) {
        var marked = read(text);
        assertThat(marked.faults()).isEmpty();
        assertThat(marked.body()).isEqualTo(text);
    }

    @Test
    void within_a_note_nothing_else_looks_like_one() {
        var marked = read("#note\nHe wrote #note in his mail.");
        assertThat(marked.faults()).isEmpty();
        assertThat(marked.kind()).isEqualTo(Kind.NOTE);
    }

    @Test
    void somebody_who_is_no_colleague_is_not_published_with_a_note_either() {
        assertThat(Marks.holdsNote("Hello\n#intern he is difficult")).isTrue();
        assertThat(Marks.holdsNote("I made a #note of it")).isFalse();
    }
}
