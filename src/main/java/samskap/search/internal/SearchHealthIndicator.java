package samskap.search.internal;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells how far behind the index is, and where it is kept. A node whose index is behind still serves: no reason to take
 * it out.
 */
@Component
class SearchHealthIndicator extends AbstractHealthIndicator {

    private final Lag lag;
    private final Index index;
    private final Model model;

    SearchHealthIndicator(Lag lag, Index index, Model model) {
        super("The search index could not be asked how far it is");
        this.lag = lag;
        this.index = index;
        this.model = model;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var behind = lag.now();
        health.up()
                .withDetail("complete", behind.complete())
                .withDetail("unread", behind.unread())
                .withDetail("oldestSeconds", behind.age().toSeconds())
                .withDetail("kept", index.place())
                .withDetail("model", model.state());
    }
}
