package samskap.search.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import samskap.ideas.IdeaId;

/** Where everything may be read but these. */
final class ReadableBut extends ReadableNow {

    private final Set<IdeaId> withheld;

    ReadableBut(Set<IdeaId> withheld) {
        super(null);
        this.withheld = withheld;
    }

    @Override
    Set<IdeaId> of(Collection<IdeaId> ideas) {
        return ideas.stream().filter(idea -> !withheld.contains(idea)).collect(Collectors.toSet());
    }
}
