package samskap.notification;

import java.util.Collection;
import java.util.List;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** Who hears of what happens to ideas: whoever is concerned with one, in whatever way, and has not stopped it. */
public interface Hearers {

    /** Each once, in the order of their ids; at most so many. */
    List<PersonId> of(Collection<IdeaId> ideas, int most);
}
