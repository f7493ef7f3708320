package samskap.scoring.internal;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;

/** Chooses which two ideas to ask about, from what is known by now. */
interface PairSource {

    /**
     * @param allowed which ideas the voter may be asked about at all
     * @param seen which two they have been asked about already, in any order
     * @param seed decides the draw and the order on screen
     */
    Optional<Proposal> propose(Predicate<Entry> allowed, BiPredicate<IdeaId, IdeaId> seen, long seed);
}
