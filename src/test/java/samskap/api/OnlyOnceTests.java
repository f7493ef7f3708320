package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samskap.api.Programs.Answer;
import samskap.api.Programs.Program;
import samskap.api.internal.KeptAnswer;
import samskap.api.internal.OnlyOnce;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class OnlyOnceTests {

    private static final String WORDS = "{\"title\": \"Shared once\"}";

    private final Programs programs;
    private final Tokens tokens;
    private final OnlyOnce onlyOnce;
    private final TestClock clock;
    private final Person maja;
    private final Program majas;
    private final String key = UUID.randomUUID().toString();

    OnlyOnceTests(Programs programs, Tokens tokens, OnlyOnce onlyOnce, TestClock clock, Cast cast) {
        this.programs = programs;
        this.tokens = tokens;
        this.onlyOnce = onlyOnce;
        this.clock = clock;
        maja = cast.customer("Maja Lind");
        majas = programs.of(maja);
    }

    @Test
    void what_is_sent_again_with_its_key_is_answered_the_same_and_not_done_again() {
        var first = majas.postOnce(key, "/ideas", WORDS).went(201);
        var again = majas.postOnce(key, "/ideas", WORDS).went(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(shared()).hasSize(1);
    }

    @Test
    void a_key_that_comes_with_other_words_or_elsewhere_is_refused() {
        var idea = majas.postOnce(key, "/ideas", WORDS).went(201).number("/id");
        majas.postOnce(key, "/ideas", "{\"title\": \"Other words\"}").went(422).is("key-reused");
        majas.postOnce(key, "/ideas/" + idea + "/messages", "{\"body\": \"Hello\"}")
                .went(422)
                .is("key-reused");
        assertThat(shared()).hasSize(1);
    }

    @Test
    void the_same_key_of_another_program_is_another_key() {
        majas.postOnce(key, "/ideas", WORDS).went(201);
        programs.of(maja).postOnce(key, "/ideas", WORDS).went(201);
        assertThat(shared()).hasSize(2);
    }

    @Test
    void what_was_refused_may_be_tried_again_with_the_same_key() {
        majas.postOnce(key, "/ideas", "{\"title\": \"ab\"}").went(422).is("refused");
        majas.postOnce(key, "/ideas", WORDS).went(201);
        assertThat(shared()).hasSize(1);
    }

    @Test
    void sent_many_times_at_once_it_is_done_once_and_nobody_waits() throws Exception {
        var start = new CyclicBarrier(8);
        Callable<Answer> send = () -> {
            start.await();
            return majas.postOnce(key, "/ideas", WORDS);
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> send).limit(8).toList())) {
                assertThat(answer.get().status()).isIn(201, 409);
            }
        }
        assertThat(shared()).hasSize(1);
        majas.postOnce(key, "/ideas", WORDS).went(201);
    }

    @Test
    void while_it_is_being_answered_whoever_sends_it_again_is_told_so_at_once() {
        var token = tokens.of(maja).getFirst();
        var told = onlyOnce.once(token, key, "asked", () -> {
            try (var another = Executors.newSingleThreadExecutor()) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> another.submit(
                                        () -> onlyOnce.once(token, key, "asked", () -> answer("second")))
                                .get())
                        .withCauseInstanceOf(OnlyOnce.InFlightException.class);
            }
            return answer("first");
        });
        assertThat(told.answer().body()).isEqualTo("first");
        assertThat(onlyOnce.once(token, key, "asked", () -> answer("third"))
                        .answer()
                        .body())
                .isEqualTo("first");
    }

    @Test
    void what_broke_off_in_between_left_nothing_and_is_done_when_it_is_sent_again() {
        var token = tokens.of(maja).getFirst();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> onlyOnce.once(token, key, "asked", () -> {
                    throw new IllegalStateException("the process dies here");
                }));
        assertThat(onlyOnce.once(token, key, "asked", () -> answer("done")).again())
                .isFalse();
    }

    @Test
    void after_a_day_what_comes_with_a_key_is_done_anew() {
        var nightly = programs.with(
                tokens.issue(maja, new NewToken("Nightly import", Set.of(Scope.values()), Duration.ofDays(30)))
                        .secret());
        var first = nightly.postOnce(key, "/ideas", WORDS).went(201).number("/id");
        var hello = nightly.postOnce(key + "-m", "/ideas/" + first + "/messages", "{\"body\": \"Hello\"}")
                .went(201)
                .number("/id");
        clock.pass(Duration.ofHours(25));

        var second = nightly.postOnce(key, "/ideas", "{\"title\": \"Of the second night\"}")
                .went(201);
        assertThat(second.header("Idempotency-Replayed")).isNull();
        assertThat(second.word("/title")).isEqualTo("Of the second night");
        var again = nightly.postOnce(
                        key + "-m", "/ideas/" + second.number("/id") + "/messages", "{\"body\": \"Hello\"}")
                .went(201);
        assertThat(again.number("/id")).isNotEqualTo(hello);
        assertThat(shared()).containsExactlyInAnyOrder(first, second.number("/id"));
    }

    @Test
    void after_a_day_too_it_is_done_once() {
        var token = tokens.of(maja).getFirst();
        onlyOnce.once(token, key, "asked", () -> answer("today"));
        clock.pass(Duration.ofHours(25));
        assertThat(onlyOnce.once(token, key, "something else", () -> answer("tomorrow"))
                        .answer()
                        .body())
                .isEqualTo("tomorrow");
        assertThat(onlyOnce.once(token, key, "something else", () -> answer("never"))
                        .answer()
                        .body())
                .isEqualTo("tomorrow");
    }

    private static KeptAnswer answer(String body) {
        return new KeptAnswer(200, null, null, body);
    }

    private Set<Long> shared() {
        var ids = new HashSet<Long>();
        programs.of(maja)
                .get("/ideas?mine=true")
                .at("/items")
                .forEach(item -> ids.add(item.get("id").longValue()));
        return ids;
    }
}
