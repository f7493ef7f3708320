package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Kind;
import samskap.dialogue.internal.WaitingPolicy.Happening;
import samskap.dialogue.internal.WaitingPolicy.Moved;
import samskap.dialogue.internal.WaitingPolicy.ReadThrough;
import samskap.dialogue.internal.WaitingPolicy.Said;
import samskap.ideas.IdeaPulse.Attention;
import samskap.identity.PersonId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingPolicyTests {

    private static final PersonId MAJA = new PersonId(1);
    private static final PersonId ERIK = new PersonId(2);
    private static final PersonId ANNA = new PersonId(3);
    private static final PersonId OLOF = new PersonId(4);
    private static final Instant SHARED = at(0);

    @Test
    void an_idea_waits_from_the_moment_it_is_shared() {
        assertThat(story()).isEqualTo(new Attention(SHARED, null, null));
    }

    @Test
    void it_stops_waiting_when_a_colleague_says_a_word_and_that_is_the_first_answer() {
        assertThat(story(colleague(ANNA, 1), colleague(OLOF, 2))).isEqualTo(new Attention(null, ANNA, at(1)));
    }

    @Test
    void customers_words_before_the_answer_do_not_change_since_when_it_waits() {
        assertThat(story(maja(1), erik(Toward.EVERYBODY, true, 2)).waitingSince())
                .isEqualTo(SHARED);
    }

    @Test
    void it_waits_again_when_its_author_writes() {
        assertThat(story(colleague(ANNA, 1), maja(2), maja(3)).waitingSince()).isEqualTo(at(2));
    }

    @Test
    void it_waits_again_when_a_customer_replies_to_a_colleague() {
        assertThat(story(colleague(ANNA, 1), erik(Toward.COLLEAGUE, false, 2)).waitingSince())
                .isEqualTo(at(2));
    }

    @Test
    void it_waits_again_when_a_customer_asks_everybody() {
        assertThat(story(colleague(ANNA, 1), erik(Toward.EVERYBODY, true, 2)).waitingSince())
                .isEqualTo(at(2));
    }

    @Test
    void customers_talking_among_themselves_do_not_make_it_wait() {
        assertThat(story(colleague(ANNA, 1), erik(Toward.EVERYBODY, false, 2), erik(Toward.CUSTOMER, true, 3))
                        .waitingSince())
                .isNull();
    }

    @Test
    void what_is_given_to_an_open_question_does_not_make_it_wait_unless_it_asks_back() {
        assertThat(story(colleague(ANNA, 1), erik(Toward.QUESTION, false, 2)).waitingSince())
                .isNull();
        assertThat(story(colleague(ANNA, 1), erik(Toward.QUESTION, true, 2)).waitingSince())
                .isEqualTo(at(2));
    }

    @Test
    void a_thank_you_that_a_colleague_has_read_waits_no_more_until_somebody_writes_again() {
        assertThat(story(colleague(ANNA, 1), maja(2), new ReadThrough()).waitingSince())
                .isNull();
        assertThat(story(colleague(ANNA, 1), maja(2), new ReadThrough(), maja(3))
                        .waitingSince())
                .isEqualTo(at(3));
    }

    @Test
    void reading_alone_is_no_first_answer() {
        assertThat(story(new ReadThrough())).isEqualTo(new Attention(SHARED, null, null));
    }

    @Test
    void what_the_author_gives_to_an_open_question_is_an_answer_to_us_too() {
        var given = new Said(MAJA, false, Toward.QUESTION, false, Kind.MESSAGE, at(2));
        assertThat(story(colleague(ANNA, 1), given).waitingSince()).isNull();
    }

    @Test
    void a_closed_idea_waits_for_nobody_whoever_writes() {
        assertThat(story(new Moved(true, true), maja(1)).waitingSince()).isNull();
    }

    @Test
    void an_idea_that_is_opened_again_waits_from_the_next_word_that_calls_for_us() {
        assertThat(story(new Moved(true, true), maja(1), new Moved(false, false))
                        .waitingSince())
                .isNull();
        assertThat(story(new Moved(true, true), maja(1), new Moved(false, false), maja(2))
                        .waitingSince())
                .isEqualTo(at(2));
    }

    @Test
    void a_colleagues_own_idea_waits_for_nobody_until_a_customer_calls_for_us() {
        assertThat(WaitingPolicy.after(ANNA, true, SHARED, List.of()).waitingSince())
                .isNull();
        assertThat(WaitingPolicy.after(ANNA, true, SHARED, List.of(erik(Toward.COLLEAGUE, false, 1)))
                        .waitingSince())
                .isEqualTo(at(1));
    }

    @Test
    void a_colleague_going_on_about_their_own_idea_has_not_answered_it() {
        assertThat(WaitingPolicy.after(ANNA, true, SHARED, List.of(colleague(ANNA, 1))))
                .isEqualTo(new Attention(null, null, null));
    }

    private static Attention story(Happening... happenings) {
        return WaitingPolicy.after(MAJA, false, SHARED, List.of(happenings));
    }

    private static Said colleague(PersonId who, int hour) {
        return new Said(who, true, Toward.EVERYBODY, false, Kind.MESSAGE, at(hour));
    }

    private static Said maja(int hour) {
        return new Said(MAJA, false, Toward.CUSTOMER, false, Kind.MESSAGE, at(hour));
    }

    private static Said erik(Toward toward, boolean asks, int hour) {
        return new Said(ERIK, false, toward, asks, Kind.MESSAGE, at(hour));
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-01T08:00:00Z").plusSeconds(hour * 3_600L);
    }
}
