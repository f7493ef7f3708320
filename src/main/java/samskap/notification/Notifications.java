package samskap.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What somebody was told. Everybody has only their own; what they have read counts on all their devices. */
public interface Notifications {

    /** More than so many unread are not counted. */
    int MOST_COUNTED = 99;

    /** The latest first. What was taken back since, or is not for them any more, is left out. */
    Slice<Notification> latest(Person person, @Nullable Cursor after, int size);

    /**
     * How many are unread of what {@link #latest} shows; one more than {@link #MOST_COUNTED} when there are more than
     * those.
     */
    int unread(Person person);

    /** What of this person's own doing is being told to many right now; the latest, where it is several things. */
    Optional<Progress> beingTold(Person by);

    /** How far that has come since. Empty when it is not theirs. */
    Optional<Progress> progress(Person by, long happening);

    /** They have the idea before them: whatever they were told of it is read. */
    void readIdea(Person person, IdeaId idea);

    /** They have their list before them: all that they were told is read. */
    void readAll(Person person);
}
