package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.mail.Addressed;
import samskap.reply.Cut;
import samskap.reply.Nature;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StrayNoteTests {

    private static Incoming mail(String subject, Cut... cuts) {
        return new Incoming(
                Nature.PERSON,
                "NONE",
                null,
                "",
                "",
                subject,
                null,
                List.of(),
                false,
                true,
                false,
                new Addressed.None(),
                Checks.NONE,
                List.of(),
                "Fine.",
                List.of(cuts),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#note", "Re: Boxes #note", "#ntoe Boxes", "[#internal] Boxes"})
    void a_note_in_the_subject_is_found(String subject) {
        assertThat(StrayNote.in(mail(subject), "Boxes")).isPresent();
    }

    @Test
    void what_the_idea_is_called_is_no_mark() {
        assertThat(StrayNote.in(mail("Re: A #note for the kitchen"), "A #note for the kitchen"))
                .isEmpty();
        assertThat(StrayNote.in(mail("Re: Boxes"), "Boxes")).isEmpty();
    }

    @Test
    void a_note_below_a_closing_or_among_notices_is_found() {
        assertThat(StrayNote.in(mail("", new Cut(Cut.Kind.SIGNATURE, "Mvh Anna\n#note")), ""))
                .contains("#note");
        assertThat(StrayNote.in(mail("", new Cut(Cut.Kind.DISCLAIMER, "Confidential #intern")), ""))
                .isPresent();
    }

    @Test
    void a_note_that_stands_among_a_quote_is_found_and_what_is_marked_as_quoted_is_not() {
        assertThat(StrayNote.in(mail("", new Cut(Cut.Kind.QUOTE, "From: Erik\n#note he is wrong\nIt is late.")), ""))
                .contains("#note he is wrong");
        assertThat(StrayNote.in(mail("", new Cut(Cut.Kind.QUOTE, "> #note he is wrong")), ""))
                .isEmpty();
        assertThat(StrayNote.in(mail("", new Cut(Cut.Kind.QUOTE, "Begin a line with #note")), ""))
                .isEmpty();
    }
}
