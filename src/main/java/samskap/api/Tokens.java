package samskap.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import samskap.identity.Person;

/**
 * What lets programs in.
 *
 * <p>A personal token is its owner's own. A machine token belongs to the place: an administrator makes it, and it acts
 * in their name until another administrator takes it over, so that a person answers for whatever a program does. Either
 * may do what its scopes say of what that person may at that moment.
 *
 * <p>Whoever a program acts for from now on is told so by mail, and so is whoever it acted for before.
 */
public interface Tokens {

    int LONGEST_NAME = 60;

    /** So many may somebody have, and so many machine tokens may there be. */
    int MOST = 50;

    /** No personal token lets a program in for longer. */
    Duration LONGEST_LIFE = Duration.ofDays(366);

    /**
     * @throws samskap.shared.Refusal at {@code name} when it has none or one that is too long; at {@code scopes} when
     *     it could do nothing; when there are too many; when somebody may not take part
     */
    Issued issue(Person owner, NewToken wanted);

    /** One's own, the latest first. */
    List<ApiToken> of(Person owner);

    /** Lets nobody in any more, from the next request on. Another's is left alone; twice changes nothing. */
    void revoke(Person owner, TokenId token);

    /** As {@link #issue}, for the place. */
    Issued issueMachine(Person admin, NewToken wanted);

    /** The place's, the latest first. */
    List<ApiToken> machines(Person admin);

    /** The same for one of the place's. */
    void revokeMachine(Person admin, TokenId token);

    /**
     * From now on it acts in this administrator's name. Whoever has its secret from before could act in theirs: it gets
     * a new one, and the old one ends.
     *
     * @return the new secret; nothing when they have it already: taking over twice changes nothing
     * @throws samskap.shared.Refusal when there is no such token any more
     */
    Optional<Issued> takeOver(Person admin, TokenId token);
}
