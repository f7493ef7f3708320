package samskap.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long somebody who looks at a page waits for figures over everything, before they are shown older ones. */
@Component
public final class Patience {

    private final Duration longest;

    public Patience(@Value("${samskap.figures.patience:50ms}") Duration longest) {
        this.longest = longest;
    }

    /** What this brings in time, if it does; it goes on by itself when it doesn't. */
    <T> Optional<T> with(Future<T> figures) {
        try {
            return Optional.of(figures.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
