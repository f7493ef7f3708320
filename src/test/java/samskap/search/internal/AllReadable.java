package samskap.search.internal;

import java.util.Collection;
import java.util.Set;
import samskap.ideas.IdeaId;

/** Where nothing is withheld. */
final class AllReadable extends ReadableNow {

    AllReadable() {
        super(null);
    }

    @Override
    Set<IdeaId> of(Collection<IdeaId> ideas) {
        return Set.copyOf(ideas);
    }
}
