package samskap.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.ideas.IdeaId;

/** All open ideas by what they are worth, at one moment. */
public final class Scoreboard {

    /** How many places count as the top. */
    public static final int TOP = 10;

    private final Basis basis;
    private final List<Worth> ranking;
    private final Map<IdeaId, Worth> byIdea = new HashMap<>();

    /** @param ranking the most worth first */
    public Scoreboard(Basis basis, List<Worth> ranking) {
        this.basis = basis;
        this.ranking = List.copyOf(ranking);
        ranking.forEach(worth -> byIdea.put(worth.idea().id(), worth));
    }

    public Basis basis() {
        return basis;
    }

    /** The most worth first, by median rank and then by value. */
    public List<Worth> ranking() {
        return ranking;
    }

    public Optional<Worth> of(IdeaId idea) {
        return Optional.ofNullable(byIdea.get(idea));
    }
}
