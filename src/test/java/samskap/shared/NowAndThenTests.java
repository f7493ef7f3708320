package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class NowAndThenTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private final NowAndThen<Integer> figure = new NowAndThen<>(LONGEST, now::get, reads::incrementAndGet);

    @Test
    void what_was_read_stands_until_it_is_old() {
        assertThat(figure.get()).isEqualTo(1);
        now.set(29_999);
        assertThat(figure.get()).isEqualTo(1);
        now.set(30_000);
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void another_edition_is_read_at_once() {
        assertThat(figure.get(7)).isEqualTo(1);
        assertThat(figure.get(7)).isEqualTo(1);
        assertThat(figure.get(8)).isEqualTo(2);
    }

    @Test
    void while_one_reads_the_others_go_on_with_what_is_known() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var slow = new NowAndThen<>(LONGEST, now::get, () -> {
            if (reads.incrementAndGet() > 1) {
                begun.countDown();
                untilDown(ended);
            }
            return reads.get();
        });
        assertThat(slow.get()).isEqualTo(1);
        now.set(30_000);
        var reader = new FutureTask<>(slow::get);
        Thread.ofVirtual().start(reader);
        begun.await();

        assertThat(slow.get()).isEqualTo(1);
        ended.countDown();
        assertThat(reader.get()).isEqualTo(2);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void whoever_has_no_more_patience_goes_on_with_what_is_known_while_it_is_read() {
        var ended = new CountDownLatch(1);
        var slow = new NowAndThen<>(LONGEST, now::get, new Patience(Duration.ZERO), () -> {
            if (reads.incrementAndGet() > 1) {
                untilDown(ended);
            }
            return reads.get();
        });
        assertThat(slow.get()).isEqualTo(1);
        now.set(30_000);

        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(1);
        ended.countDown();
        await().until(slow::get, read -> read == 2);
    }

    @Test
    void whoever_has_patience_is_told_what_is_read() {
        var slow = new NowAndThen<>(LONGEST, now::get, new Patience(Duration.ofMinutes(2)), reads::incrementAndGet);
        assertThat(slow.get()).isEqualTo(1);
        now.set(30_000);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void what_fails_stays_as_it_is_for_a_while_and_is_read_again() {
        var failing = new NowAndThen<>(LONGEST, now::get, new Patience(Duration.ofMinutes(2)), () -> {
            if (reads.incrementAndGet() == 2) {
                throw new IllegalArgumentException("unreadable");
            }
            return reads.get();
        });
        assertThat(failing.get()).isEqualTo(1);
        now.set(30_000);
        assertThat(failing.get()).isEqualTo(1);
        assertThat(failing.get()).isEqualTo(1);
        now.set(60_000);
        assertThat(failing.get()).isEqualTo(3);
    }

    @Test
    void after_a_rest_it_is_waited_for() {
        var figure = new NowAndThen<>(LONGEST, now::get, new Patience(Duration.ZERO), reads::incrementAndGet);
        assertThat(figure.get()).isEqualTo(1);
        now.set(600_000);
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void while_the_database_is_away_what_was_known_is_told() {
        var away = new AtomicInteger(1);
        var read = new NowAndThen<>(LONGEST, now::get, () -> {
            if (away.get() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            return reads.incrementAndGet();
        });
        assertThatThrownBy(read::get).isInstanceOf(DataAccessResourceFailureException.class);
        away.set(0);
        assertThat(read.get()).isEqualTo(1);
        away.set(1);
        now.set(60_000);
        assertThat(read.get()).isEqualTo(1);
    }

    private static void untilDown(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
