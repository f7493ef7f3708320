package samskap.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where people are signed in: a row for each browser. What is ended lets nobody in from the next request on, and the
 * pages that are open there close themselves.
 */
public interface SignIns {

    /** A browser that was not used for so long has to sign in anew. */
    Duration LIFE = Duration.ofDays(90);

    /** The attribute of a browser's session that tells by its number which sign-in it belongs to. */
    String IN_SESSION = "samskap.sign-in";

    /**
     * @param device roughly, such as "Firefox, Windows"
     * @param seenAt when it was last used, within an hour
     */
    record Place(long id, PersonId person, String device, Instant since, Instant seenAt) {}

    /** A sign-in that has begun, and what its browser keeps to be known again. */
    record Begun(long id, String secret) {}

    /** @param browser what the browser says it is, as in {@code User-Agent} */
    Begun begin(PersonId person, String browser);

    /** Whose browser keeps this, if it is still good; it counts as used. */
    Optional<Place> known(String secret);

    /** Whether the sign-in holds, and is this person's. */
    boolean holds(long id, PersonId person);

    /** Where the person is signed in, the last used first. */
    List<Place> of(Person person);

    /** Ends one of the person's own; another's is left alone. */
    void end(Person person, long id);

    /** Signing out: ends it where it is. */
    void forget(Place place);

    /** Ends all of the person's own. */
    void endAll(Person person);

    /** Ends all of the person's own but one. */
    void endOthers(Person person, long kept);
}
