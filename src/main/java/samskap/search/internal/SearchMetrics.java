package samskap.search.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How far behind the index is, as figures. */
@Component
class SearchMetrics implements MeterBinder {

    private final Lag lag;

    SearchMetrics(Lag lag) {
        this.lag = lag;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samskap.search.complete", lag, behind -> behind.now().complete() ? 1 : 0)
                .description("1 when the index has read every idea at least once")
                .register(registry);
        Gauge.builder("samskap.search.unread", lag, behind -> behind.now().unread())
                .description("Changes that the index does not have yet")
                .register(registry);
        Gauge.builder(
                        "samskap.search.unread.age",
                        lag,
                        behind -> behind.now().age().toMillis() / 1e3)
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
    }
}
