package samskap.ideas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What else to read for whom an idea concerns. Which ideas those are is remembered for a while; how they stand is not.
 */
@Component
public class AlsoLike {

    private static final int MOST = 3;
    private static final int MOST_LETTERS = 2_000;
    /** Looking for them takes longer than the rest of the page, and a new idea may wait until it is among them. */
    private static final Duration A_WHILE = Duration.ofHours(1);

    /** Where there was no time to look at all, there are more of them soon. */
    private static final Duration A_LITTLE = Duration.ofMinutes(5);

    private record Wording(IdeaId idea, int version) {}

    private final Cache<Wording, List<IdeaId>> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfter(Expiry.creating(AlsoLike::remembered))
            .build();

    private final Finding finding;
    private final Ideas ideas;

    AlsoLike(Finding finding, Ideas ideas) {
        this.finding = finding;
        this.ideas = ideas;
    }

    private static Duration remembered(Wording wording, List<IdeaId> alike) {
        return alike.size() < MOST ? A_LITTLE : A_WHILE;
    }

    /** A few, likeliest first, of those that everybody may read. */
    public List<Idea> of(Idea idea) {
        var alike = known.get(new Wording(idea.id(), idea.version()), wording -> find(idea));
        var there = ideas.find(alike, null);
        return alike.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .filter(other -> other.status() != Status.MERGED)
                .toList();
    }

    private List<IdeaId> find(Idea idea) {
        var text = idea.title() + "\n" + idea.story();
        var beginning = text.substring(0, Math.min(text.length(), MOST_LETTERS));
        return finding.like(beginning, Finding.Likeness.CLOSE, MOST + 1).stream()
                .map(Finding.Likeness::idea)
                .filter(other -> !other.equals(idea.id()))
                .limit(MOST)
                .toList();
    }
}
