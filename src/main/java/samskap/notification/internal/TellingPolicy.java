package samskap.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samskap.identity.Person;
import samskap.notification.Reason;
import samskap.notification.Rhythm;

/** Who of those concerned is told what, and how. */
final class TellingPolicy {

    /** After a long standstill nobody gets a pile of mail about what is no news any more. */
    private static final Duration NEWS = Duration.ofDays(2);

    /** What is older is in the list, but calls nobody. */
    private static final Duration WORTH_CATCHING_UP = Duration.ofDays(14);

    private TellingPolicy() {}

    /**
     * How this person is told; empty when they are not.
     *
     * @param called what happened mentions them
     */
    static Optional<Telling> telling(Happening happening, Listener listener, boolean called, Instant now) {
        var person = listener.person();
        if (person == null || listener.muted() || !isFor(person, happening)) {
            return Optional.empty();
        }
        var age = Duration.between(happening.at(), now);
        var mailed = listener.rhythm() != Rhythm.NEVER && age.compareTo(NEWS) <= 0;
        return Optional.of(new Telling(
                person.id(),
                listener.concern().idea(),
                reason(happening, listener, called),
                age.compareTo(WORTH_CATCHING_UP) > 0,
                mailed ? listener.rhythm() : null,
                mailed ? DigestHour.after(now, listener.rhythm()) : null));
    }

    private static Reason reason(Happening happening, Listener listener, boolean called) {
        if (called) {
            return Reason.CALLED;
        }
        return listener.concern().person().equals(happening.repliedTo())
                ? Reason.REPLIED
                : listener.concern().reason();
    }

    /** Nobody is told what they did themselves, and what is among colleagues is told to colleagues. */
    private static boolean isFor(Person person, Happening happening) {
        return !person.id().equals(happening.by()) && (!happening.internal() || person.isStaff());
    }
}
