package samskap.asking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import samskap.identity.PersonId;

/**
 * What every ask passes that we send on our own: at most one in 30 days and four in 365, none while the person waits
 * for us, in no quiet hour of theirs, never against their own choice. What a customer starts is no ask.
 */
public interface Governor {

    /** Whom something would reach if it were asked now. Counts nothing and holds nobody. */
    Reach reach(Collection<PersonId> people);

    /**
     * Lets those be asked who may be, and counts it. Part of the running transaction, which then holds each of these
     * people against other asks until its end.
     *
     * @param ask of what is asked: the same to the same person counts once, and is granted again
     */
    List<Turn> grant(UUID ask, Collection<PersonId> people);
}
