package samskap.developing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SummariesTests {

    private final Summaries summaries;
    private final Cast cast;
    private final Person maja;
    private final Person anna;
    private final Idea idea;

    SummariesTests(Summaries summaries, Cast cast) {
        this.summaries = summaries;
        this.cast = cast;
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
    }

    @Test
    void what_had_been_arrived_at_before_is_read_from_its_latest_without_what_was_taken_down() {
        for (var n = 0; n < 4; n++) {
            summaries.pin(maja, idea.id(), n, n == 1 ? "" : "Arrived at " + n);
        }
        assertThat(summaries.earlier(idea.id(), 5))
                .extracting(Summary::body)
                .containsExactly("Arrived at 2", "Arrived at 0");
        assertThat(summaries.earlier(idea.id(), 1)).hasSize(1);
    }

    @Test
    void the_author_and_colleagues_pin_what_was_arrived_at_and_others_read_it() {
        assertThat(summaries.latest(idea.id())).isEmpty();
        summaries.pin(maja, idea.id(), 0, " A day that one chooses. ");
        summaries.pin(anna, idea.id(), 1, "A day and a name.");
        assertThat(summaries.latest(idea.id())).hasValueSatisfying(latest -> {
            assertThat(latest.body()).isEqualTo("A day and a name.");
            assertThat(latest.by()).isEqualTo(anna.id());
        });
        assertThat(summaries.all(idea.id()))
                .extracting(Summary::body)
                .containsExactly("A day that one chooses.", "A day and a name.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> summaries.pin(cast.customer("Erik Lundin"), idea.id(), 2, "Mine"));
    }

    @Test
    void the_same_words_sent_twice_are_written_once() {
        var first = summaries.pin(anna, idea.id(), 0, "A day and a name.");
        assertThat(summaries.pin(anna, idea.id(), 0, "A day and a name.")).isEqualTo(first);
        assertThat(summaries.all(idea.id())).hasSize(1);
    }

    @Test
    void the_second_of_two_writers_sees_the_others_words() {
        summaries.pin(anna, idea.id(), 0, "Anna was first");
        assertThatExceptionOfType(StaleSummary.class)
                .isThrownBy(() -> summaries.pin(maja, idea.id(), 0, "Maja was second"))
                .matches(stale -> stale.current().body().equals("Anna was first"));
        assertThat(summaries.all(idea.id())).hasSize(1);
    }

    @Test
    void a_blank_one_takes_down_what_is_pinned_and_is_refused_where_nothing_is() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> summaries.pin(anna, idea.id(), 0, "  "))
                .matches(refusal -> "summary".equals(refusal.field()));
        summaries.pin(anna, idea.id(), 0, "A day and a name.");
        assertThat(summaries.pin(anna, idea.id(), 1, " \n ").isPinned()).isFalse();
        assertThat(summaries.all(idea.id())).hasSize(2);
    }

    @Test
    void it_is_short() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> summaries.pin(anna, idea.id(), 0, "x".repeat(Summaries.LONGEST + 1)))
                .matches(refusal -> "summary".equals(refusal.field()));
    }
}
