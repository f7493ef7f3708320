package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;
import samskap.value.lens.Kano.Kind;

@ModuleTest
@RanksEverything
class KanoSurveyTests {

    private static final Answer DELIGHTS = new Answer(Feeling.LIKE, Feeling.NEUTRAL);
    private static final Answer MUST = new Answer(Feeling.MUST_BE, Feeling.DISLIKE);

    private final KanoSurvey kano;
    private final Usefulness usefulness;
    private final Values values;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person erik;
    private final Idea idea;

    KanoSurveyTests(KanoSurvey kano, Usefulness usefulness, Values values, Ideas ideas, JdbcClient jdbc, Cast cast) {
        this.kano = kano;
        this.usefulness = usefulness;
        this.values = values;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.cast = cast;
        erik = cast.customer("Erik Lundin");
        idea = cast.idea();
    }

    @Test
    void the_last_answer_counts_once_and_can_be_taken_back() {
        kano.answer(erik, idea.id(), DELIGHTS);
        kano.answer(erik, idea.id(), DELIGHTS);
        kano.answer(erik, idea.id(), MUST);
        kano.answer(cast.customer(), idea.id(), MUST);
        assertThat(kano.answerOf(erik, idea.id())).contains(MUST);
        assertThat(kano.of(idea.id()).orElseThrow().counts()).containsOnly(java.util.Map.entry(Kind.MUST_BE, 2));
        assertThat(facts(idea.id())).isEqualTo(3);
        kano.withdraw(erik, idea.id());
        kano.withdraw(erik, idea.id());
        assertThat(kano.answerOf(erik, idea.id())).isEmpty();
        assertThat(kano.of(idea.id()).orElseThrow().telling()).isEqualTo(1);
        assertThat(kano.all().get(idea.id()).telling()).isEqualTo(1);
        assertThat(facts(idea.id())).isEqualTo(4);
        kano.withdraw(cast.customer(), idea.id());
        assertThat(facts(idea.id())).isEqualTo(4);
    }

    @Test
    void sixteen_retries_at_once_leave_one_fact() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(IntStream.range(0, 16)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        kano.answer(erik, idea.id(), MUST);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        assertThat(facts(idea.id())).isEqualTo(1);
    }

    @Test
    void sixteen_retries_of_a_rating_at_once_leave_one_rating() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(IntStream.range(0, 16)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        usefulness.rate(erik, idea.id(), 6);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        assertThat(jdbc.sql("SELECT turn FROM scoring_rating WHERE idea_id = :idea")
                        .param("idea", idea.id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void neither_authors_nor_colleagues_are_asked_and_nobody_once_it_is_closed() {
        var own = cast.idea(erik);
        assertRefused("scoring.refused.ownIdea", () -> kano.answer(erik, own.id(), MUST));
        assertRefused("shared.refused.notAllowed", () -> kano.answer(cast.employee("Anna Berg"), idea.id(), MUST));
        assertRefused("shared.refused.notAllowed", () -> usefulness.rate(cast.employee("Anna Berg"), idea.id(), 7));
        assertRefused("shared.refused.notFound", () -> kano.answer(erik, new IdeaId(999_999_999), MUST));
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.DONE, "It is there.");
        assertRefused("scoring.refused.closed", () -> kano.answer(erik, idea.id(), MUST));
        assertThat(kano.of(idea.id())).isEmpty();
    }

    @Test
    void it_never_enters_the_value() {
        usefulness.rate(cast.customer(), idea.id(), 6);
        var before = values.upToDate(Duration.ofSeconds(30)).of(idea.id()).orElseThrow();
        IntStream.range(0, 25).forEach(n -> kano.answer(cast.customer(), idea.id(), MUST));
        var after = values.upToDate(Duration.ofSeconds(30));
        assertThat(after.of(idea.id()).orElseThrow().value()).isEqualTo(before.value());
        assertThat(kano.of(idea.id()).orElseThrow().isClear()).isTrue();
    }

    private long facts(IdeaId of) {
        return jdbc.sql("SELECT COUNT(*) FROM scoring_kano WHERE idea_id = :idea")
                .param("idea", of.value())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
