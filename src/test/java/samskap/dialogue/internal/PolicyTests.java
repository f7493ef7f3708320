package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.dialogue.AnswerQueue.Pace;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Nested
    class Due_days {

        @Test
        void a_promise_may_be_due_today_and_within_a_year() {
            assertThat(DueDay.of(TODAY, TODAY)).isEqualTo(TODAY);
            assertThat(DueDay.of(TODAY.plusYears(1), TODAY)).isEqualTo(TODAY.plusYears(1));
        }

        @Test
        void a_promise_without_a_day_or_for_another_time_is_refused_at_the_day() {
            for (var odd : new LocalDate[] {
                null, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)
            }) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> DueDay.of(odd, TODAY))
                        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("due"));
            }
        }

        @Test
        void a_promise_tells_how_it_stands() {
            var promise = new Promise(new PersonId(1), TODAY, null, null, null);
            assertThat(promise.stateOn(TODAY.minusDays(4))).isEqualTo(Promise.State.OPEN);
            assertThat(promise.stateOn(TODAY.minusDays(3))).isEqualTo(Promise.State.SOON);
            assertThat(promise.stateOn(TODAY)).isEqualTo(Promise.State.SOON);
            assertThat(promise.stateOn(TODAY.plusDays(1))).isEqualTo(Promise.State.OVERDUE);
        }
    }

    @Nested
    class What_may_be_said {

        @ParameterizedTest
        @ValueSource(strings = {"", "   \n\t", "\u200B\u2060", "\u3164", "\u0000\u0007"})
        void nothing_visible_is_refused(String typed) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Words.of("body", typed, 10))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("dialogue.refused.nothingSaid"));
        }

        @Test
        void an_emoji_counts_as_one_character_and_too_many_are_told_by_how_many() {
            assertThat(Words.of("body", "🙂🙂", 2)).isEqualTo("🙂🙂");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Words.of("body", "🙂🙂🙂", 2))
                    .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(2, 1));
        }

        @Test
        void a_question_mark_asks_but_not_one_inside_an_address() {
            assertThat(Asking.in("Får jag veta namnet?")).isTrue();
            assertThat(Asking.in("Really?! Yes.\nNo")).isTrue();
            assertThat(Asking.in("(is it?)")).isTrue();
            assertThat(Asking.in("see https://example.com/?q=1")).isFalse();
        }
    }

    @Nested
    class Kinds {

        @ParameterizedTest
        @EnumSource(
                value = Kind.class,
                names = {"ANSWER", "QUESTION", "PROMISE", "NOTE"})
        void a_customer_writes_messages_only(Kind kind) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> KindPolicy.of(maja(), kind, null));
        }

        @ParameterizedTest
        @EnumSource(Kind.class)
        void whatever_a_colleague_says_below_a_note_stays_internal(Kind kind) {
            assertThat(KindPolicy.of(anna(), kind, said(Kind.NOTE))).isEqualTo(Kind.NOTE);
        }

        @Test
        void only_colleagues_see_notes() {
            assertThat(Sight.of(anna()).staff()).isTrue();
            assertThat(Sight.of(maja()).staff()).isFalse();
            assertThat(Sight.of(null).staff()).isFalse();
        }
    }

    @Nested
    class To_whom_a_message_speaks {

        private static final PersonId MAJA = new PersonId(1);
        private static final Toward.Earlier ERIKS = new Toward.Earlier(new PersonId(2), false, Kind.MESSAGE);
        private static final Toward.Earlier ANNAS = new Toward.Earlier(new PersonId(3), true, Kind.ANSWER);
        private static final Toward.Earlier OLOFS = new Toward.Earlier(new PersonId(4), true, Kind.QUESTION);

        @Test
        void one_of_its_own_speaks_to_everybody() {
            assertThat(Toward.of(MAJA, null, List.of())).isEqualTo(Toward.EVERYBODY);
        }

        @Test
        void a_reply_speaks_to_whoever_wrote_what_it_replies_to() {
            assertThat(Toward.of(MAJA, ERIKS, List.of(ERIKS))).isEqualTo(Toward.CUSTOMER);
            assertThat(Toward.of(MAJA, ANNAS, List.of(ERIKS, ANNAS))).isEqualTo(Toward.COLLEAGUE);
            assertThat(Toward.of(MAJA, OLOFS, List.of(OLOFS))).isEqualTo(Toward.QUESTION);
        }

        @Test
        void going_on_below_ones_own_words_speaks_to_whoever_spoke_there_last() {
            var own = new Toward.Earlier(MAJA, false, Kind.MESSAGE);
            assertThat(Toward.of(MAJA, own, List.of(own, ERIKS, ANNAS))).isEqualTo(Toward.COLLEAGUE);
            assertThat(Toward.of(MAJA, own, List.of(own))).isEqualTo(Toward.EVERYBODY);
        }
    }

    @Nested
    class The_pace {

        @Test
        void half_of_the_answers_came_within_the_median() {
            var waits = List.of(Duration.ofHours(30), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(24));
            assertThat(Pacing.of(waits, 3, 4)).isEqualTo(new Pace(Duration.ofHours(14), 4, 3, 3, 4));
        }

        @Test
        void without_answers_there_is_no_median() {
            assertThat(Pacing.of(List.of(), 0, 0)).isEqualTo(new Pace(null, 0, 0, 0, 0));
        }
    }

    private static Person maja() {
        return person(1, Role.CUSTOMER);
    }

    private static Person anna() {
        return person(2, Role.EMPLOYEE);
    }

    private static Person person(long id, Role role) {
        return new Person(new PersonId(id), "Some Body", Language.EN, Set.of(role), null, TODAY);
    }

    private static Message said(Kind kind) {
        var at = Instant.parse("2026-03-01T08:00:00Z");
        return new Message(
                new MessageId(1),
                new IdeaId(1),
                null,
                new PersonId(2),
                kind,
                "words",
                at,
                null,
                null,
                false,
                1,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
