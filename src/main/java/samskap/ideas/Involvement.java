package samskap.ideas;

import java.util.List;
import samskap.identity.PersonId;

/**
 * One way in which people come to be concerned with an idea. Each module that knows of one contributes it as a Spring
 * bean; whoever tells people what happened asks them all.
 */
public interface Involvement {

    /** The ways, strongest first: it is the one that people are told when they are concerned in several. */
    enum Way {
        SHARED,
        /** They suggested other words for it. */
        SUGGESTED,
        WROTE,
        FOLLOWS,
        /** Somebody mentioned them in the dialogue. */
        MENTIONED,
        SUPPORTS
    }

    Way way();

    /** Those who are concerned in this way, in the order of their ids, beginning after this one; at most so many. */
    List<PersonId> after(PersonId last, IdeaId idea, int most);
}
