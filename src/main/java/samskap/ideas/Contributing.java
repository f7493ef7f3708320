package samskap.ideas;

import java.util.List;

/** Where another module says who has helped to develop an idea. */
public interface Contributing {

    /** What went into it, in the order in which it did. */
    List<Contribution> contributionsTo(IdeaId idea);
}
