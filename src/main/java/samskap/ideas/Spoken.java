package samskap.ideas;

import java.time.Instant;
import java.util.List;

/** When something was said of an idea. The module that keeps the dialogue fills it. */
public interface Spoken {

    /** The moments of the public messages that stand in the dialogue of the idea and its members, in no order. */
    List<Instant> momentsOf(IdeaId idea);
}
