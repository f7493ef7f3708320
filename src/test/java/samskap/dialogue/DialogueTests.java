package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Promise.Outcome;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Pulse;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class DialogueTests {

    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Cast cast;
    private final TestClock clock;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;

    DialogueTests(Dialogue dialogue, Ideas ideas, Cast cast, TestClock clock) {
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.cast = cast;
        this.clock = clock;
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
    }

    @Nested
    class Writing {

        @Test
        void a_request_that_is_sent_twice_says_it_once() {
            var once = NewMessage.message(UUID.randomUUID(), idea.id(), null, "Yes!");
            var first = dialogue.write(erik, once);
            assertThat(dialogue.write(erik, once).id()).isEqualTo(first.id());
            assertThat(dialogue.of(idea.id(), null)).hasSize(1);
            assertThat(pulse().messages()).isEqualTo(1);
        }

        @Test
        void requests_at_the_same_moment_say_it_once() throws Exception {
            var once = NewMessage.message(UUID.randomUUID(), idea.id(), null, "Yes!");
            var ids = atOnce(8, () -> dialogue.write(erik, once).id());
            assertThat(ids).containsOnly(ids.getFirst());
            assertThat(dialogue.of(idea.id(), null)).hasSize(1);
            assertThat(pulse().messages()).isEqualTo(1);
        }

        @Test
        void many_people_writing_at_once_are_all_heard_and_counted() throws Exception {
            var top = say(maja, "Who else?");
            var answers = atOnce(10, () -> reply(cast.customer("Some Body"), top, "Me!"));
            assertThat(answers).hasSize(10);
            assertThat(dialogue.find(top.id(), null).orElseThrow().replies()).hasSize(10);
            assertThat(pulse().messages()).isEqualTo(11);
        }

        @Test
        void a_reply_to_a_reply_lands_beside_it() {
            var top = say(maja, "One");
            var below = reply(erik, top, "Two");
            reply(maja, below, "Three");
            assertThat(dialogue.of(idea.id(), null))
                    .singleElement()
                    .satisfies(message -> assertThat(message.replies())
                            .extracting(Message::body)
                            .containsExactly("Two", "Three"));
        }

        @Test
        void a_reply_stays_within_its_idea() {
            var elsewhere = cast.idea();
            var top = say(maja, "One");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> dialogue.write(
                            erik, NewMessage.message(UUID.randomUUID(), elsewhere.id(), top.id(), "Two")));
        }

        @Test
        void what_was_withdrawn_takes_no_replies_but_its_thread_does() {
            var top = say(maja, "One");
            var below = reply(erik, top, "Two");
            dialogue.withdraw(maja, top.id());
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reply(erik, top, "Three"));
            reply(maja, below, "Four");
            assertThat(dialogue.find(top.id(), null).orElseThrow().replies()).hasSize(2);
        }

        @Test
        void a_closed_idea_still_takes_words_but_nobody_waits_there() {
            var petra = cast.owner("Petra Ek");
            ideas.move(petra, idea.id(), Status.SHARED, Status.DONE, "");
            say(maja, "Thank you! And the next one?");
            assertThat(pulse().messages()).isEqualTo(1);
            assertThat(pulse().waitingSince()).isNull();
        }

        @Test
        void somebody_in_a_great_hurry_is_asked_to_wait() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> IntStream.range(0, 60).forEach(n -> say(erik, "Again " + n)))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.tooFast"));
        }
    }

    @Nested
    class Changing {

        @Test
        void what_it_said_before_stays_readable() {
            var message = say(erik, "Oj, vad snabbt");
            var edited = dialogue.edit(erik, message.id(), 1, "Oj, så snabbt");
            assertThat(edited.body()).isEqualTo("Oj, så snabbt");
            assertThat(edited.version()).isEqualTo(2);
            assertThat(edited.editedAt()).isNotNull();
            assertThat(dialogue.earlier(message.id(), null))
                    .containsExactly(new Dialogue.Earlier("Oj, vad snabbt", message.writtenAt()));
        }

        @Test
        void an_edit_of_what_has_changed_meanwhile_is_shown_both() {
            var message = say(erik, "One");
            dialogue.edit(erik, message.id(), 1, "Two");
            assertThatExceptionOfType(StaleMessage.class)
                    .isThrownBy(() -> dialogue.edit(erik, message.id(), 1, "Three"))
                    .satisfies(stale -> assertThat(stale.current().body()).isEqualTo("Two"));
        }

        @Test
        void of_edits_at_the_same_moment_one_wins() throws Exception {
            var message = say(erik, "One");
            var won = atOnce(6, () -> {
                try {
                    dialogue.edit(erik, message.id(), 1, "By " + UUID.randomUUID());
                    return true;
                } catch (StaleMessage stale) {
                    return false;
                }
            });
            assertThat(won).containsOnlyOnce(true);
            assertThat(dialogue.earlier(message.id(), null)).hasSize(1);
        }

        @Test
        void nobody_changes_what_others_said() {
            var message = say(erik, "Mine");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.edit(anna, message.id(), 1, "Ours"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.withdraw(anna, message.id()));
        }

        @Test
        void taking_back_leaves_the_place_and_takes_the_words_everywhere() {
            var message = say(erik, "A secret");
            dialogue.edit(erik, message.id(), 1, "Another secret");
            dialogue.withdraw(erik, message.id());
            dialogue.withdraw(erik, message.id());
            var left = dialogue.find(message.id(), anna).orElseThrow();
            assertThat(left.isWithdrawn()).isTrue();
            assertThat(left.body()).isEmpty();
            assertThat(dialogue.earlier(message.id(), anna)).isEmpty();
            assertThat(pulse().messages()).isZero();
        }
    }

    @Nested
    class Notes {

        @Test
        void never_reach_a_customer_by_any_way() {
            var top = say(maja, "Hello");
            var note = dialogue.write(anna, of(Kind.NOTE, null, "Between us"));
            var inside = dialogue.write(anna, of(Kind.NOTE, top.id(), "Below hers"));
            var below = dialogue.write(anna, of(Kind.ANSWER, note.id(), "Not an answer at all"));
            dialogue.edit(anna, note.id(), 1, "Between the two of us");

            for (var outsider : new Person[] {null, maja, erik}) {
                assertThat(dialogue.of(idea.id(), outsider))
                        .singleElement()
                        .satisfies(message -> assertThat(message.replies()).isEmpty());
                for (var id : List.of(note.id(), inside.id(), below.id())) {
                    assertThat(dialogue.find(id, outsider)).isEmpty();
                    assertThat(dialogue.earlier(id, outsider)).isEmpty();
                }
            }
            assertThat(below.kind()).isEqualTo(Kind.NOTE);
            assertThat(dialogue.of(idea.id(), anna)).hasSize(2);
            assertThat(pulse().messages()).isEqualTo(1);
            assertThat(pulse().waitingSince()).isEqualTo(idea.sharedAt());
        }

        @Test
        void do_not_exist_for_a_customer_who_guesses_their_number() {
            var note = dialogue.write(anna, of(Kind.NOTE, null, "Between us"));
            var guess = NewMessage.message(UUID.randomUUID(), idea.id(), note.id(), "What is here?");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> dialogue.write(maja, guess))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.notFound"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.edit(maja, note.id(), 1, "?"));
        }
    }

    @Nested
    class Questions {

        @Test
        void collect_contributions_until_a_colleague_has_heard_enough() {
            var question = dialogue.write(anna, of(Kind.QUESTION, null, "How would you want it?"));
            reply(erik, question, "Like this");
            reply(erik, question, "And this");
            reply(maja, question, "Like that");
            reply(anna, question, "Thank you");
            assertThat(dialogue.find(question.id(), null).orElseThrow().question())
                    .isEqualTo(new Message.Question(2, null));
            assertThat(pulse().openQuestions()).isEqualTo(1);
            assertThat(pulse().askedBy()).isEqualTo(anna.id());

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.closeQuestion(maja, question.id()));
            dialogue.closeQuestion(cast.employee("Olof Sand"), question.id());
            dialogue.closeQuestion(anna, question.id());
            assertThat(pulse().openQuestions()).isZero();
            assertThat(pulse().askedBy()).isNull();
        }

        @Test
        void stand_for_themselves_even_when_asked_in_a_reply() {
            var top = say(maja, "One");
            assertThat(dialogue.write(anna, of(Kind.QUESTION, top.id(), "How?")).parent())
                    .isNull();
        }

        @Test
        void stop_collecting_when_they_are_withdrawn() {
            var question = dialogue.write(anna, of(Kind.QUESTION, null, "How?"));
            reply(erik, question, "So");
            dialogue.withdraw(anna, question.id());
            assertThat(pulse().openQuestions()).isZero();
            assertThat(dialogue.find(question.id(), null).orElseThrow().replies())
                    .extracting(Message::body)
                    .containsExactly("So");
        }
    }

    @Nested
    class Promises {

        @Test
        void end_once_with_a_word_to_everyone() {
            var promise = promise(10);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> dialogue.settle(anna, promise.id(), Outcome.KEPT, "  "))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("word"));
            dialogue.settle(anna, promise.id(), Outcome.BROKEN, "It could not be done.");
            var settled = dialogue.find(promise.id(), null).orElseThrow().promise();
            assertThat(settled).isNotNull();
            assertThat(settled.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(settled.word()).isEqualTo("It could not be done.");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> dialogue.settle(anna, promise.id(), Outcome.KEPT, "After all"));
        }

        @Test
        void are_settled_by_their_owner_or_a_product_owner() {
            var promise = promise(10);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> dialogue.settle(cast.employee("Olof"), promise.id(), Outcome.KEPT, "Done"));
            dialogue.settle(cast.owner("Petra Ek"), promise.id(), Outcome.KEPT, "Done for Anna");
        }

        @Test
        void can_be_taken_back_while_nobody_has_waited_in_vain() {
            var promise = promise(10);
            dialogue.withdraw(anna, promise.id());
            assertThat(dialogue.find(promise.id(), null).orElseThrow().promise())
                    .isNull();

            var overdue = promise(1);
            clock.pass(Duration.ofDays(3));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.withdraw(anna, overdue.id()));
            dialogue.settle(anna, overdue.id(), Outcome.KEPT, "Late, but done");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.withdraw(anna, overdue.id()));
            assertThat(dialogue.find(overdue.id(), null).orElseThrow().body()).isEqualTo("I will");
        }

        private Message promise(int days) {
            var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
            return dialogue.write(
                    anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "I will", due));
        }
    }

    @Nested
    class Waiting {

        @Test
        void an_idea_waits_until_a_colleague_speaks_and_again_from_the_beginning_when_that_is_taken_back() {
            assertThat(pulse().waitingSince()).isEqualTo(idea.sharedAt());
            var answer = dialogue.write(anna, of(Kind.ANSWER, null, "We will"));
            assertThat(pulse().waitingSince()).isNull();
            assertThat(pulse().answeredBy()).isEqualTo(anna.id());

            dialogue.withdraw(anna, answer.id());
            assertThat(pulse().waitingSince()).isEqualTo(idea.sharedAt());
            assertThat(pulse().answeredBy()).isNull();
        }

        @Test
        void a_customer_who_goes_on_talking_with_a_colleague_waits_again() {
            say(erik, "Me too");
            var answer = dialogue.write(anna, of(Kind.ANSWER, null, "We will"));
            say(erik, "Nice");
            assertThat(pulse().waitingSince()).isNull();
            var reply = reply(erik, answer, "When");
            assertThat(pulse().waitingSince()).isEqualTo(reply.writtenAt());
            dialogue.withdraw(erik, reply.id());
            assertThat(pulse().waitingSince()).isNull();
        }

        @Test
        void a_message_that_is_changed_into_a_question_waits_and_not_when_it_is_changed_back() {
            dialogue.write(anna, of(Kind.ANSWER, null, "We will"));
            var thanks = say(erik, "Nice");
            assertThat(pulse().waitingSince()).isNull();
            dialogue.edit(erik, thanks.id(), 1, "Nice. When?");
            assertThat(pulse().waitingSince()).isEqualTo(thanks.writtenAt());
            dialogue.edit(erik, thanks.id(), 2, "Nice.");
            assertThat(pulse().waitingSince()).isNull();
        }
    }

    private Message say(Person who, String body) {
        return dialogue.write(who, NewMessage.message(UUID.randomUUID(), idea.id(), null, body));
    }

    private Message reply(Person who, Message to, String body) {
        return dialogue.write(who, NewMessage.message(UUID.randomUUID(), to.idea(), to.id(), body));
    }

    private NewMessage of(Kind kind, @Nullable MessageId parent, String body) {
        return new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, body, null);
    }

    private Pulse pulse() {
        return ideas.find(idea.id()).orElseThrow().pulse();
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = IntStream.range(0, times)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
