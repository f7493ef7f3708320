package samskap.moments.internal;

import org.springframework.stereotype.Component;

/** Gathers moments at the moment when a test wants it; in the product this runs by itself. */
@Component
public class Gather {

    private final Themer gathering;

    Gather(Themer gathering) {
        this.gathering = gathering;
    }

    public void all() {
        while (gathering.gather(() -> true) > 0) {
            // Each round takes some.
        }
    }
}
