package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import samskap.dialogue.AnswerQueue.Taken;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Directory;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class AnswerQueueTests {

    private final AnswerQueue queue;
    private final Directory directory;
    private final Dialogue dialogue;
    private final Cast cast;
    private final TestClock clock;
    private final Person anna;
    private final Person olof;
    private final Idea idea;

    AnswerQueueTests(AnswerQueue queue, Directory directory, Dialogue dialogue, Cast cast, TestClock clock) {
        this.queue = queue;
        this.directory = directory;
        this.dialogue = dialogue;
        this.cast = cast;
        this.clock = clock;
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        idea = cast.idea();
    }

    @Test
    void the_longest_wait_stands_first_page_after_page_until_it_is_answered() {
        var second = cast.idea();
        var third = cast.idea();
        assertThat(waiting()).containsSubsequence(idea.id(), second.id(), third.id());
        answer(anna, second);
        assertThat(waiting()).containsSubsequence(idea.id(), third.id()).doesNotContain(second.id());
    }

    @Test
    void a_thank_you_can_be_put_aside_but_a_first_answer_is_always_due() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queue.needsNoAnswer(anna, idea.id(), waitingSince()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("dialogue.refused.firstAnswerDue"));
        answer(anna, idea);
        var author = cast.find(idea.author());
        dialogue.write(author, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Thank you!"));
        assertThat(waiting()).contains(idea.id());
        queue.needsNoAnswer(olof, idea.id(), waitingSince());
        assertThat(waiting()).doesNotContain(idea.id());
    }

    @Test
    void words_that_a_colleague_has_not_seen_are_not_put_aside() {
        answer(anna, idea);
        var author = cast.find(idea.author());
        dialogue.write(author, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Thank you!"));
        var seen = waitingSince();
        clock.pass(Duration.ofMinutes(1));
        answer(anna, idea);
        clock.pass(Duration.ofMinutes(1));
        dialogue.write(author, NewMessage.message(UUID.randomUUID(), idea.id(), null, "But when?"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queue.needsNoAnswer(olof, idea.id(), seen))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("dialogue.refused.newWords"));
        assertThat(waiting()).contains(idea.id());
    }

    @Test
    void whoever_shared_it_as_a_customer_waits_on_when_they_come_to_work_here() {
        var author = cast.find(idea.author());
        var ada = cast.person("Ada Norén", "Runs the platform", Role.ADMIN);
        directory.change(ada, author.id(), author.roles(), Set.of(Role.EMPLOYEE), "New here");
        var said = dialogue.write(
                cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), null, "I wait for that too."));
        assertThat(waiting()).contains(said.idea());
    }

    @Test
    void what_a_colleague_shared_waits_for_nobody_when_they_work_here_no_more() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.ADMIN);
        var former = cast.employee("Former Colleague");
        var theirs = cast.idea(former);
        directory.change(ada, former.id(), former.roles(), Set.of(), "");
        dialogue.write(olof, new NewMessage(UUID.randomUUID(), theirs.id(), null, Kind.NOTE, "Who goes on?", null));
        assertThat(waiting()).doesNotContain(theirs.id());
    }

    @Test
    void customers_have_no_queue() {
        var maja = cast.customer();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.waiting(maja, null, 10));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.take(maja, idea.id()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.promisesOf(maja));
    }

    @Test
    void of_two_who_take_at_once_one_has_it_and_the_other_is_told_who() throws Exception {
        var start = new CyclicBarrier(2);
        var told = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var takers = List.of(anna, olof).stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        try {
                            queue.take(person, idea.id());
                            return "took";
                        } catch (Refusal refusal) {
                            return refusal.arguments()[0].toString();
                        }
                    }))
                    .toList();
            for (var taker : takers) {
                told.add(taker.get());
            }
        }
        var holder = queue.takenBy(idea.id()).map(Taken::by).orElseThrow();
        var first = holder.equals(anna.id());
        assertThat(told).containsExactly(first ? "took" : "Olof", first ? "Anna" : "took");
    }

    @Test
    void what_is_taken_is_free_again_after_two_hours() {
        queue.take(anna, idea.id());
        clock.pass(Duration.ofMinutes(119));
        assertThat(holder()).isEqualTo(anna.id());
        clock.pass(Duration.ofMinutes(2));
        assertThat(queue.takenBy(idea.id())).isEmpty();
        queue.take(olof, idea.id());
        assertThat(holder()).isEqualTo(olof.id());
    }

    @Test
    void one_lets_go_of_ones_own_and_a_product_owner_of_anybodys() {
        queue.take(anna, idea.id());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.letGo(olof, idea.id()));
        queue.letGo(cast.owner("Petra Ek"), idea.id());
        assertThat(queue.takenBy(idea.id())).isEmpty();
    }

    @Test
    void what_a_colleague_is_on_is_answered_by_another_only_knowingly() {
        queue.take(anna, idea.id());
        var answer = new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "I know", null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dialogue.write(olof, answer))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(Dialogue.TAKEN);
                    assertThat(refusal.arguments()).containsExactly("Anna");
                });
        dialogue.write(olof, answer.saidKnowingly());
        assertThat(queue.takenBy(idea.id())).isEmpty();
    }

    @Test
    void an_answered_idea_is_let_go_and_cannot_be_taken() {
        queue.take(anna, idea.id());
        answer(anna, idea);
        assertThat(queue.takenBy(idea.id())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> queue.take(olof, idea.id()));
    }

    @Test
    void my_promises_stand_due_first_until_they_are_settled() {
        var later = promise(9);
        var sooner = promise(2);
        assertThat(queue.promisesOf(anna))
                .extracting(own -> own.message().id())
                .containsExactly(sooner.id(), later.id());
        dialogue.settle(anna, sooner.id(), Promise.Outcome.KEPT, "Done");
        assertThat(queue.promisesOf(anna))
                .singleElement()
                .satisfies(own -> assertThat(own.idea().id()).isEqualTo(idea.id()));
    }

    @Test
    void the_figures_count_first_answers_and_settled_promises() {
        var before = queue.pace();
        clock.pass(Duration.ofMinutes(5));
        answer(anna, idea);
        answer(olof, idea);
        dialogue.settle(anna, promise(2).id(), Promise.Outcome.KEPT, "Done");
        var after = queue.pace();
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.median()).isNotNull();
        assertThat(after.promisesKept()).isEqualTo(before.promisesKept() + 1);
        assertThat(after.promisesSettled()).isEqualTo(before.promisesSettled() + 1);
    }

    private List<IdeaId> waiting() {
        var ids = new ArrayList<IdeaId>();
        Cursor next = null;
        do {
            var page = queue.waiting(anna, next, 2);
            page.items().forEach(waiting -> ids.add(waiting.idea().id()));
            next = page.next();
        } while (next != null);
        return ids;
    }

    private Instant waitingSince() {
        return queue.waiting(anna, null, 1_000).items().stream()
                .filter(waiting -> waiting.idea().id().equals(idea.id()))
                .map(waiting -> Objects.requireNonNull(waiting.idea().pulse().waitingSince()))
                .findFirst()
                .orElseThrow();
    }

    private PersonId holder() {
        return queue.takenBy(idea.id()).orElseThrow().by();
    }

    private void answer(Person who, Idea about) {
        dialogue.write(who, new NewMessage(UUID.randomUUID(), about.id(), null, Kind.ANSWER, "We will", null));
    }

    private Message promise(int days) {
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
        return dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "I will", due));
    }
}
