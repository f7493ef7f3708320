package samskap.ideas;

import java.util.Set;
import samskap.identity.PersonId;

/** Where another module says who has helped to develop an idea. */
public interface Contributing {

    /** Those from whom something was taken up, in the order in which it was. */
    Set<PersonId> contributorsTo(IdeaId idea);
}
