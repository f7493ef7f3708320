package samskap.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The demo's clock: the real one, but for the thread that tells the sample's story, which lives through it moment by
 * moment. So the sample is made by the very use cases that people use.
 */
@Component
@Primary
@ConditionalOnBooleanProperty("samskap.demo")
class TravellingClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** Runs the act at another moment. */
    void at(Instant moment, Runnable act) {
        ScopedValue.where(MOMENT, moment).run(act);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
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
