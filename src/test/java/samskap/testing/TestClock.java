package samskap.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import samskap.shared.text.TimeAgo;

/** A clock that moves only when a test moves it, and never back, so that tests can share it. */
public class TestClock extends Clock {

    private final AtomicReference<Instant> now;

    public TestClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    /** Lets time pass until noon in Stockholm, unless it is a time of day at which mail comes. */
    public void byDay() {
        var now = instant().atZone(TimeAgo.HOME);
        if (now.getHour() < 8 || now.getHour() >= 18) {
            pass(Duration.between(now, now.plusDays(1).with(LocalTime.NOON)));
        }
    }

    @Override
    public Instant instant() {
        // A microsecond each time, so that what happens later is later.
        return now.updateAndGet(moment -> moment.plusNanos(1_000));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
