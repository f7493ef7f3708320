package samskap.notification.internal;

import org.springframework.stereotype.Component;

/** Tells people at the moment when a test wants it; in the product this runs by itself. */
@Component
public class Tell {

    private final FanOut fanOut;

    Tell(FanOut fanOut) {
        this.fanOut = fanOut;
    }

    public void all() {
        fanOut.tellAll();
    }
}
