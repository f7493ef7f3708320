package samskap.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Which colleagues are writing on which idea at this moment, for colleagues. It ends by itself. */
public interface Writers {

    /** So long after they were heard of last, nobody counts as writing any more. */
    Duration HEARD = Duration.ofSeconds(50);

    /** They have begun, or go on. */
    void write(Person by, IdeaId idea);

    /** They have sent it, or thrown it away. */
    void stop(Person by, IdeaId idea);

    /** Who is writing, in the order in which they began. */
    List<PersonId> on(IdeaId idea);

    /** The latest answer that another colleague gave since this one began to write, if they are writing. */
    Optional<MessageId> answeredMeanwhile(Person writer, IdeaId idea);

    /** Forgets those who were not heard of, and tells open pages. */
    void forgetTheSilent();
}
