package samskap.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.ideas.Trend;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Many who want one idea at once. */
@ModuleTest
class ChoirTests {

    private static final int MANY = 40;

    private final Support support;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final Cast cast;

    ChoirTests(Support support, Ideas ideas, JdbcClient jdbc, Cast cast) {
        this.support = support;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    private List<Person> people() {
        return new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(n -> cast.customer()).toList());
    }

    private List<Future<Integer>> together(List<Person> people, Idea idea) throws InterruptedException {
        var all = new CountDownLatch(people.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = people.stream()
                    .map(person -> (Callable<Integer>) () -> {
                        all.countDown();
                        all.await();
                        return support.give(person, idea.id());
                    })
                    .toList();
            return executor.invokeAll(acts);
        }
    }

    private int voices(Idea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM support_voice WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }

    private int supports(Idea idea) {
        return ideas.find(idea.id()).orElseThrow().pulse().supports();
    }

    @Test
    void each_of_many_who_want_an_idea_at_once_counts_once_and_is_told_a_count_with_them_in_it() throws Exception {
        var idea = cast.idea();
        for (var given : together(people(), idea)) {
            assertThat(given.get()).isBetween(2, MANY + 1);
        }
        assertThat(supports(idea)).isEqualTo(MANY + 1);
        assertThat(voices(idea)).isEqualTo(MANY + 1);
    }

    @Test
    void whoever_wants_it_already_and_whoever_asks_twice_at_once_takes_nothing_from_the_others() throws Exception {
        var idea = cast.idea();
        var people = people();
        support.give(people.getFirst(), idea.id());
        people.addAll(people);
        Collections.shuffle(people, new java.util.Random(7));
        for (var given : together(people, idea)) {
            assertThat(given.get()).isBetween(2, MANY + 1);
        }
        assertThat(supports(idea)).isEqualTo(MANY + 1);
        assertThat(voices(idea)).isEqualTo(MANY + 1);
    }

    @Test
    void what_many_add_to_the_trend_at_once_is_what_they_add_one_by_one() throws Exception {
        var idea = cast.idea();
        var before = trend(idea);
        together(people(), idea);
        var term = jdbc.sql("SELECT given_at FROM support_voice WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query((row, n) -> Trend.term(Trend.Weight.SUPPORT, samskap.shared.Sql.instant(row, "given_at")))
                .list();
        var added = term.stream().skip(1).reduce(before, Trend::plus);
        assertThat(trend(idea)).isCloseTo(added, org.assertj.core.data.Offset.offset(1e-6));
    }

    private double trend(Idea idea) {
        return jdbc.sql("SELECT trend FROM ideas_idea WHERE id = :idea")
                .param("idea", idea.id().value())
                .query(Double.class)
                .single();
    }

    @Test
    void each_of_many_is_refused_by_an_idea_that_is_closed() throws Exception {
        var idea = cast.idea();
        ideas.move(cast.owner("Petra Öhman"), idea.id(), Status.SHARED, Status.NOT_NOW, "Nobody has such an oven.");
        for (var given : together(people(), idea)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(given::get)
                    .withCauseInstanceOf(Refusal.class);
        }
        assertThat(voices(idea)).isOne();
    }
}
