package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class MergingAtOnceTests {

    private final Merging merging;
    private final Families families;
    private final Ideas ideas;
    private final Support support;
    private final Dialogue dialogue;
    private final JdbcClient jdbc;
    private final Cast cast;

    MergingAtOnceTests(
            Merging merging,
            Families families,
            Ideas ideas,
            Support support,
            Dialogue dialogue,
            JdbcClient jdbc,
            Cast cast) {
        this.merging = merging;
        this.families = families;
        this.ideas = ideas;
        this.support = support;
        this.dialogue = dialogue;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    @Test
    void a_hundred_mergers_voices_and_words_at_once_end_in_right_counts() throws Exception {
        // What other tests left is not what this one is about.
        support.recount();
        dialogue.recount();
        var three = List.of(cast.idea(), cast.idea(), cast.idea());
        var crowd = IntStream.range(0, 12)
                .mapToObj(n -> cast.customer("Person " + n))
                .toList();
        var anna = cast.employee("Anna Berg");
        atOnce(IntStream.range(0, 100)
                .mapToObj(n -> act(n, three, crowd.get(n % crowd.size()), anna))
                .toList());

        for (var idea : three) {
            assertThat(right(idea)).as("counts of %s", idea.id()).isTrue();
        }
        three.forEach(idea -> merging.unmerge(anna, idea.id()));
        for (var idea : three) {
            assertThat(families.membersOf(idea.id())).containsExactly(idea.id());
            assertThat(right(idea)).as("counts of %s alone", idea.id()).isTrue();
        }
        assertThat(support.recount()).isZero();
        assertThat(dialogue.recount()).isZero();
    }

    /** Each in another order and direction, so that they meet in every way. */
    private Callable<Void> act(int n, List<Idea> three, Person person, Person anna) {
        var one = three.get(n % 3).id();
        var other = three.get((n + 1 + n / 3 % 2) % 3).id();
        return () -> {
            try {
                switch (n % 5) {
                    case 0 -> merging.merge(anna, one, other, "");
                    case 1 -> merging.unmerge(anna, one);
                    case 2 -> support.give(person, one);
                    case 3 -> support.withdraw(person, other);
                    default -> dialogue.write(person, NewMessage.message(UUID.randomUUID(), one, null, "Yes!"));
                }
            } catch (Refusal mergedMeanwhile) {
                assertThat(mergedMeanwhile.key()).startsWith("ideas.refused.merged");
            }
            return null;
        };
    }

    private static void atOnce(List<Callable<Void>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<Void>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private boolean right(Idea idea) {
        if (!families.mainOf(idea.id()).equals(idea.id())) {
            return ideas.find(idea.id()).orElseThrow().status() == Status.MERGED;
        }
        var members = families.membersOf(idea.id()).stream().map(IdeaId::value).toList();
        var pulse = ideas.find(idea.id()).orElseThrow().pulse();
        return pulse.supports() == count("COUNT(DISTINCT person_id) FROM support_voice", members)
                && pulse.supports() == support.count(idea.id())
                && pulse.messages() == count("COUNT(*) FROM dialogue_message", members)
                && Set.copyOf(support.latest(idea.id(), 50)).size() == pulse.supports();
    }

    private int count(String what, List<Long> members) {
        return jdbc.sql("SELECT " + what + " WHERE idea_id IN (:members)")
                .param("members", members)
                .query(Integer.class)
                .single();
    }
}
