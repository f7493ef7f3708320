package samskap.notification.internal;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.notification.Rhythm;

/**
 * Somebody who may be told.
 *
 * @param concern why, and through which idea
 * @param person null when they are with us no more
 * @param muted they have stopped every thread through which they are concerned
 */
record Listener(Concern concern, @Nullable Person person, boolean muted, Choice choice) {

    Rhythm rhythm() {
        return choice.rhythm();
    }
}
