package samskap.moderation;

import java.util.Collection;
import java.util.Set;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** How people stand with us: whom we trust, and who may read but not take part. */
public interface Standings {

    int LONGEST_REASON = 2_000;

    Standing of(PersonId person);

    /** Those of these people who can't take part. */
    Set<PersonId> blocked(Collection<PersonId> people);

    /**
     * Guards every act by which somebody takes part: sharing, writing, supporting, judging, reporting.
     *
     * @throws samskap.shared.Refusal when they are blocked
     */
    void requireWelcome(Person person);

    /** Those of these people who are blocked. */
    Set<PersonId> blockedAmong(Collection<PersonId> people);

    /** From now on nothing of theirs is withheld for being new. Trusting twice changes nothing. */
    void trust(Person by, PersonId person);

    /** They are again like anybody. */
    void distrust(Person by, PersonId person);

    /**
     * They can't take part any more; reading stays theirs. Blocking twice changes nothing.
     *
     * @param reason for colleagues only
     * @throws samskap.shared.Refusal at {@code reason} when there is none; when the person works here
     */
    void block(Person by, PersonId person, String reason);

    /**
     * They can take part again.
     *
     * @throws samskap.shared.Refusal at {@code reason} when there is none
     */
    void unblock(Person by, PersonId person, String reason);
}
