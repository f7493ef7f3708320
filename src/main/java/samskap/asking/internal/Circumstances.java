package samskap.asking.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.asking.Spared;
import samskap.identity.Person;
import samskap.notification.Quiet;

/**
 * How it is with somebody just now, as far as it says whether they may be asked.
 *
 * @param person null when they are with us no more
 * @param admitted whether they may come in
 * @param waitingSince since when they wait for an answer from us, null when they don't
 * @param segment null when they are of none
 */
record Circumstances(
        @Nullable Person person,
        boolean admitted,
        boolean blocked,
        @Nullable Instant waitingSince,
        Quiet quiet,
        @Nullable String segment) {

    /** What speaks against asking them at all, before it is looked at how often they were. */
    Optional<Spared> against() {
        if (person == null) {
            return Optional.of(Spared.LEFT);
        }
        if (person.isStaff()) {
            return Optional.of(Spared.COLLEAGUE);
        }
        if (person.isIntroduced()) {
            return Optional.of(Spared.INTRODUCED);
        }
        if (!admitted) {
            return Optional.of(Spared.OUTSIDE);
        }
        if (blocked) {
            return Optional.of(Spared.BLOCKED);
        }
        return waitingSince == null ? Optional.empty() : Optional.of(Spared.WAITING);
    }

    /** When what leaves now reaches them. */
    Instant reachedAt(Instant now) {
        return quiet.after(now);
    }
}
