package samskap.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.ideas.Trend;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.shared.Refusal;
import samskap.support.Support.Counted;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Many who want ideas at once. */
@ModuleTest
class ChoirTests {

    private static final int MANY = 40;

    private final Support support;
    private final Ideas ideas;
    private final Merging merging;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Cast cast;

    ChoirTests(Support support, Ideas ideas, Merging merging, Standings standings, JdbcClient jdbc, Cast cast) {
        this.support = support;
        this.ideas = ideas;
        this.merging = merging;
        this.standings = standings;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    private List<Person> people() {
        return new ArrayList<>(
                IntStream.range(0, MANY).mapToObj(n -> cast.customer()).toList());
    }

    private List<Future<Integer>> together(List<Person> people, Idea idea) throws InterruptedException {
        return atOnce(people.stream()
                .map(person -> (Callable<Integer>)
                        () -> support.give(person, idea.id()).supports())
                .toList());
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> acts) throws InterruptedException {
        var all = new CountDownLatch(acts.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(acts.stream()
                    .map(act -> (Callable<T>) () -> {
                        all.countDown();
                        all.await();
                        return act.call();
                    })
                    .toList());
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
        Collections.shuffle(people, new Random(7));
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

    @Test
    void many_who_want_different_ideas_at_once_each_count_for_theirs() throws Exception {
        var wanted = List.of(cast.idea(), cast.idea(), cast.idea());
        var people = people();
        var acts = new ArrayList<Callable<Counted>>();
        people.forEach(person -> wanted.forEach(idea -> acts.add(() -> support.give(person, idea.id()))));
        Collections.shuffle(acts, new Random(7));
        for (var given : atOnce(acts)) {
            assertThat(given.get().supports()).isBetween(2, MANY + 1);
        }
        for (var idea : wanted) {
            assertThat(supports(idea)).isEqualTo(MANY + 1);
            assertThat(voices(idea)).isEqualTo(MANY + 1);
        }
    }

    @Test
    void among_many_at_once_each_hears_what_holds_for_them() throws Exception {
        var open = cast.idea();
        var closed = cast.idea();
        var duplicate = cast.idea();
        var petra = cast.owner("Petra Öhman");
        ideas.move(petra, closed.id(), Status.SHARED, Status.NOT_NOW, "Nobody has such an oven.");
        merging.merge(petra, duplicate.id(), open.id(), "The same");
        var other = cast.idea();
        var blocked = cast.customer();
        standings.block(petra, blocked.id(), "Insults");

        var answers = atOnce(List.<Callable<Counted>>of(
                () -> support.give(cast.customer(), other.id()),
                () -> support.give(cast.customer(), closed.id()),
                () -> support.give(cast.customer(), duplicate.id()),
                () -> support.give(blocked, other.id()),
                () -> support.give(cast.customer(), new IdeaId(999_999_999))));

        assertThat(answers.get(0).get()).isEqualTo(new Counted(other.id(), 2));
        assertThat(answers.get(2).get()).isEqualTo(new Counted(open.id(), 3));
        for (var refused : List.of(answers.get(1), answers.get(3), answers.get(4))) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(refused::get)
                    .withCauseInstanceOf(Refusal.class);
        }
        assertThat(voices(other)).isEqualTo(2);
        assertThat(voices(closed)).isOne();
    }
}
