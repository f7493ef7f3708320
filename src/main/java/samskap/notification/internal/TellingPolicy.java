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

    /** So long what happens to an idea is gathered for one mail. */
    static final Duration GATHERING = Duration.ofMinutes(3);

    private TellingPolicy() {}

    /**
     * How this person is told; empty when they are not. Whoever never came has proved no address: what they missed
     * waits for them on their page.
     *
     * @param called what happened mentions them
     */
    static Optional<Telling> telling(Happening happening, Listener listener, boolean called, Instant now) {
        var person = listener.person();
        if (person == null || listener.muted() || !isFor(person, happening)) {
            return Optional.empty();
        }
        var age = Duration.between(happening.at(), now);
        var reason = reason(happening, listener, called);
        var rhythm = rhythm(happening, listener);
        var mailed = rhythm != Rhythm.NEVER
                && !person.isIntroduced()
                && age.compareTo(NEWS) <= 0
                && (rhythm.isDigest() || happening.byStaff() || isCloseTo(reason));
        return Optional.of(new Telling(
                person.id(),
                listener.concern().idea(),
                reason,
                age.compareTo(WORTH_CATCHING_UP) > 0,
                mailed ? rhythm : null,
                mailed ? new Choice(rhythm, listener.choice().quiet()).due(ready(happening, reason, now)) : null));
    }

    /**
     * What somebody waits for leaves at once; anything else a little later, in one mail with what else happens to the
     * idea until then.
     */
    private static Instant ready(Happening happening, Reason reason, Instant now) {
        return isAwaited(happening, reason) ? now : now.plus(GATHERING);
    }

    /** It is said to them: an answer or a question to their own idea or words, a call by name, a day that came. */
    private static boolean isAwaited(Happening happening, Reason reason) {
        return switch (reason) {
            case REMINDED, CALLED, REPLIED -> true;
            case SHARED -> happening.byStaff() && happening.kind() == Happening.Kind.SAID;
            default -> happening.onlyTo() != null;
        };
    }

    /**
     * A reminder is worth something on its day only: it waits for no digest, though whoever wants no mail gets none.
     */
    private static Rhythm rhythm(Happening happening, Listener listener) {
        return happening.kind().isReminder() && listener.rhythm().isDigest() ? Rhythm.AT_ONCE : listener.rhythm();
    }

    /**
     * What customers say among themselves comes by a mail of its own only to those who take part. Whoever only said "me
     * too" finds it on their page, and no customer can make the company write to all of them.
     */
    private static boolean isCloseTo(Reason reason) {
        return switch (reason) {
            case SUPPORTS, MENTIONED -> false;
            default -> true;
        };
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
        var own = person.id().equals(happening.by()) && !happening.kind().isReminder();
        return !own && (!happening.internal() || person.isStaff());
    }
}
