package samskap.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import samskap.shared.live.Change;

class LocalLiveTests {

    private final LocalLive live = new LocalLive();

    @AfterEach
    void stop() {
        live.stop();
    }

    @Test
    void whoever_heeds_has_heard_before_the_change_is_answered() {
        var heard = new ArrayList<Change>();
        live.heed(heard::add);

        live.changed(change(1));

        assertThat(heard).containsExactly(change(1));
    }

    @Test
    void whoever_heeds_last_hears_when_all_others_have() {
        var heard = new ArrayList<String>();
        live.heedLast(change -> heard.add("last"));
        live.heed(change -> heard.add("first"));
        live.heed(change -> heard.add("first"));

        live.changed(change(1));

        assertThat(heard).containsExactly("first", "first", "last");
    }

    @Test
    void everybody_hears_everything_in_order() throws InterruptedException {
        BlockingQueue<Change> first = new LinkedBlockingQueue<>();
        BlockingQueue<Change> second = new LinkedBlockingQueue<>();
        live.listen(first::add);
        live.listen(second::add);

        LongStream.range(0, 200).forEach(n -> live.changed(change(n)));

        for (var n = 0; n < 200; n++) {
            assertThat(first.poll(10, TimeUnit.SECONDS)).isEqualTo(change(n));
            assertThat(second.poll(10, TimeUnit.SECONDS)).isEqualTo(change(n));
        }
    }

    @Test
    void whoever_keeps_a_pace_reacts_at_once_and_then_once_to_all_that_happens_until_it_is_over() throws Exception {
        var happened = new AtomicInteger();
        BlockingQueue<Integer> reactions = new LinkedBlockingQueue<>();
        var pace = Duration.ofMillis(200);
        live.listen(
                change -> change.subject() > 0 && happened.incrementAndGet() > 0,
                pace,
                () -> reactions.add(happened.get()));
        live.changed(change(0));

        var began = System.nanoTime();
        live.changed(change(1));
        assertThat(reactions.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        LongStream.range(0, 50).forEach(n -> live.changed(change(2)));

        // Those that were noted by then; the last reaction has all of them.
        var reacted = 1;
        for (var noted = 1; noted < 51; reacted++) {
            noted = reactions.poll(10, TimeUnit.SECONDS);
        }
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo((reacted - 1) * pace.toNanos());
        // Whoever reacted to each of them, at whatever pace, would go on.
        assertThat(reactions.poll(2 * pace.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_slow_or_broken_page_keeps_the_news_from_nobody() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        BlockingQueue<Change> others = new LinkedBlockingQueue<>();
        live.listen(change -> await(blocked));
        live.listen(change -> {
            throw new IllegalStateException("gone");
        });
        live.listen(others::add);

        List.of(1, 2, 3).forEach(n -> live.changed(change(n)));

        for (var n = 1; n <= 3; n++) {
            assertThat(others.poll(10, TimeUnit.SECONDS)).isEqualTo(change(n));
        }
        blocked.countDown();
    }

    @Test
    void whoever_left_hears_no_more() throws InterruptedException {
        BlockingQueue<Change> left = new LinkedBlockingQueue<>();
        BlockingQueue<Change> stayed = new LinkedBlockingQueue<>();
        live.listen(stayed::add);
        var subscription = live.listen(left::add);

        subscription.close();
        subscription.close();
        live.changed(change(1));

        assertThat(stayed.poll(10, TimeUnit.SECONDS)).isEqualTo(change(1));
        assertThat(left).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Change change(long subject) {
        return new Change(Change.Kind.IDEA_EDITED, subject);
    }
}
