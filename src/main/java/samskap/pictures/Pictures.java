package samskap.pictures;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.RateLimits.Limit;

/** The pictures of everything that has some. */
public interface Pictures {

    /** So many a thing may have. */
    int MOST = 6;

    int LONGEST_ALT = 300;

    int MOST_MEGABYTES = 20;

    /** So many a person may bring, on whichever way. */
    Limit PER_PERSON = new Limit("picture", 60, Duration.ofHours(1));

    /** The field of refusals that are about pictures. */
    String FIELD = "pictures";

    /** Whoever asks answers for it that the reader may see the subject. */
    List<Picture> of(Subject subject);

    /** As {@link #of(Subject)} for several of a kind; whatever has none is missing from the map. */
    Map<Long, List<Picture>> of(String kind, Collection<Long> ids);

    /**
     * Takes in a picture that is with us already, on the caller's thread and within its transaction.
     *
     * @param key of what it is to be shown with
     * @throws samskap.shared.Refusal at {@link #FIELD} when it is no picture that we show
     */
    Picture take(Person by, UUID key, Path file);

    /**
     * Takes in a picture that was sent just now, when its turn comes after those that others send, and waits for it.
     * The file is gone afterwards.
     *
     * @param key of what it is to be shown with
     * @throws samskap.shared.Refusal at {@link #FIELD} when it is no picture that we show, or too many wait; when this
     *     person has brought too many
     */
    Picture develop(Person by, UUID key, Path file);

    /**
     * Lets the subject show these and no others, within the running transaction. Showing the same again changes
     * nothing.
     *
     * @param by null for somebody who did not say who they are: the key alone shows that the pictures are theirs
     * @throws samskap.shared.Refusal at {@link #FIELD} when there are too many; when one has no words though it needs
     *     some; when one is gone or somebody else's
     */
    void show(@Nullable Person by, Subject subject, Selection selection);

    /** The subject shows none any more; nobody sees them from now on, and their files go. */
    void takeDown(Subject subject);
}
