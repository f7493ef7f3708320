package samskap.search.internal;

import java.time.Duration;

/** Says when it is time again. */
final class Every {

    private final long pause;
    private long last;

    /** @param last when it was done last, by {@link System#nanoTime} */
    private Every(long pause, long last) {
        this.pause = pause;
        this.last = last;
    }

    /** The first time at once. */
    static Every now(Duration pause) {
        return new Every(pause.toNanos(), System.nanoTime() - pause.toNanos());
    }

    /** The first time after a pause. */
    static Every later(Duration pause) {
        return new Every(pause.toNanos(), System.nanoTime());
    }

    /** Whether it is; then not again until the pause is over. */
    boolean isTime() {
        var now = System.nanoTime();
        if (now - last < pause) {
            return false;
        }
        last = now;
        return true;
    }
}
