package samskap.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.ideas.Trend;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SupportTests {

    private final Support support;
    private final Backing backing;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person erik;
    private final Idea idea;

    SupportTests(Support support, Backing backing, Ideas ideas, JdbcClient jdbc, Cast cast) {
        this.support = support;
        this.backing = backing;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.cast = cast;
        erik = cast.customer("Erik Lundin");
        idea = cast.idea();
    }

    @Test
    void the_author_supports_their_own_idea_from_the_start() {
        assertThat(support.by(idea.author(), Set.of(idea.id()))).containsExactly(idea.id());
        assertThat(support.count(idea.id())).isEqualTo(1);
    }

    @Test
    void a_voice_counts_once_however_often_it_is_given() {
        assertThat(support.give(erik, idea.id()).supports()).isEqualTo(2);
        assertThat(support.give(erik, idea.id()).supports()).isEqualTo(2);
    }

    @Test
    void a_voice_is_taken_back_once_however_often_that_is_asked_for() {
        support.give(erik, idea.id());
        assertThat(support.withdraw(erik, idea.id()).supports()).isEqualTo(1);
        assertThat(support.withdraw(erik, idea.id()).supports()).isEqualTo(1);
    }

    @Test
    void the_board_asks_by_the_same_voices() {
        assertThat(backing.support(erik, idea.id(), true)).isEqualTo(2);
        assertThat(backing.supportedBy(erik, Set.of(idea.id(), new IdeaId(1)))).containsExactly(idea.id());
        assertThat(backing.support(erik, idea.id(), false)).isEqualTo(1);
        assertThat(backing.supportedBy(erik, Set.of(idea.id()))).isEmpty();
    }

    @Test
    void every_voice_is_told_with_the_idea_that_it_is_for_and_a_withdrawn_one_is_not() {
        support.give(erik, idea.id());
        var withdrawn = cast.customer();
        support.give(withdrawn, idea.id());
        support.withdraw(withdrawn, idea.id());
        var heard = new ArrayList<PersonId>();
        backing.everyVoice((about, person) -> {
            if (about.equals(idea.id())) {
                heard.add(person);
            }
        });
        assertThat(heard).containsExactlyInAnyOrder(idea.author(), erik.id());
    }

    @Test
    void what_is_given_and_taken_back_leaves_the_trend_as_it_was() {
        var before = trend();
        support.give(erik, idea.id());
        assertThat(trend()).isGreaterThan(before);
        support.withdraw(erik, idea.id());
        assertThat(trend()).isCloseTo(before, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 260, 800})
    void an_idea_that_lay_still_for_long_has_the_trend_of_before_as_well(int days) {
        var shared = idea.sharedAt().minus(Duration.ofDays(days));
        support.give(cast.customer(), idea.id());
        support.give(cast.customer(), idea.id());
        jdbc.sql("UPDATE support_voice SET given_at = :at WHERE idea_id = :id")
                .param("at", Sql.at(shared.plus(Duration.ofDays(2))))
                .param("id", idea.id().value())
                .update();
        var before = backing.voices(idea.id()).stream()
                .mapToDouble(at -> Trend.term(Trend.Weight.SUPPORT, at))
                .reduce(Trend.term(Trend.Weight.SHARED, shared), Trend::plus);
        jdbc.sql("UPDATE ideas_idea SET shared_at = :at, shared_key = :key, trend = :trend WHERE id = :id")
                .param("at", Sql.at(shared))
                .param("key", shared.getEpochSecond() + shared.getNano() / 1e9)
                .param("trend", before)
                .param("id", idea.id().value())
                .update();
        support.give(erik, idea.id());
        assertThat(trend()).isGreaterThan(before);
        support.withdraw(erik, idea.id());
        assertThat(trend()).isCloseTo(before, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "NOT_NOW"})
    void a_closed_idea_refuses_and_says_why(Status closed) {
        ideas.move(cast.owner("Petra Öberg"), idea.id(), Status.SHARED, closed, "Because.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> support.give(erik, idea.id()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("ideas.refused.closed." + closed.code()));
        assertThat(support.count(idea.id())).isEqualTo(1);
    }

    @Test
    void an_idea_that_nobody_has_is_not_found() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> support.give(erik, new IdeaId(999_999_999)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.notFound"));
    }

    @Test
    void thirty_two_at_once_who_change_their_minds_end_in_the_right_count() throws Exception {
        var crowd = IntStream.range(0, 8)
                .mapToObj(n -> cast.customer("Person " + n))
                .toList();
        var start = new CyclicBarrier(32);
        try (var threads = Executors.newFixedThreadPool(32)) {
            var running = threads.invokeAll(IntStream.range(0, 32)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        var random = new Random(n);
                        start.await();
                        for (var turn = 0; turn < 10; turn++) {
                            backing.support(crowd.get(n % 8), idea.id(), random.nextBoolean());
                        }
                        return null;
                    })
                    .toList());
            for (var thread : running) {
                thread.get();
            }
        }
        var voices = jdbc.sql("SELECT COUNT(*) FROM support_voice WHERE idea_id = :id")
                .param("id", idea.id().value())
                .query(Integer.class)
                .single();
        assertThat(support.count(idea.id())).isEqualTo(voices);
        assertThat(support.recount()).isZero();
    }

    @Test
    void a_wrong_count_is_found_and_mended() {
        jdbc.sql("UPDATE ideas_idea SET supports = 77 WHERE id = :id")
                .param("id", idea.id().value())
                .update();
        assertThat(support.recount()).isEqualTo(1);
        assertThat(support.count(idea.id())).isEqualTo(1);
        assertThat(support.recount()).isZero();
    }

    @Test
    void the_latest_supporters_come_first() {
        support.give(erik, idea.id());
        assertThat(support.latest(idea.id(), 5)).contains(erik.id(), idea.author());
        assertThat(support.latest(idea.id(), 1)).hasSize(1);
    }

    private double trend() {
        return jdbc.sql("SELECT trend FROM ideas_idea WHERE id = :id")
                .param("id", idea.id().value())
                .query(Double.class)
                .single();
    }
}
