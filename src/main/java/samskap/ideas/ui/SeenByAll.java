package samskap.ideas.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.shared.live.Live;

/**
 * What everybody may see, for the many open boards that are told of one change: what one of them read, the others take.
 * It holds until anything changes anywhere, which is counted before anybody is told of it.
 */
@Component
class SeenByAll {

    /** Far longer than a thousand boards take to be told, and what was never told of ends some time. */
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private record Place(BoardQuery query, IdeaId idea) {}

    /** @param changes how many there had been before it was read */
    private record Read<T>(@Nullable T value, long changes) {}

    private final Ideas ideas;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<IdeaId, Read<Idea>> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(A_MOMENT).build();
    private final Cache<Place, Read<Boolean>> belonging =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(A_MOMENT).build();

    SeenByAll(Ideas ideas, Live live) {
        this.ideas = ideas;
        live.heed(change -> changes.incrementAndGet());
    }

    /** Those of these ideas that everybody sees. */
    Map<IdeaId, Idea> find(Collection<IdeaId> wanted) {
        var now = changes.get();
        var found = new HashMap<IdeaId, Idea>();
        var unknown = new HashSet<IdeaId>();
        for (var id : wanted) {
            var read = known.getIfPresent(id);
            if (read == null || read.changes() != now) {
                unknown.add(id);
                continue;
            }
            var idea = read.value();
            if (idea != null) {
                found.put(id, idea);
            }
        }
        if (!unknown.isEmpty()) {
            var there = ideas.find(unknown, null);
            unknown.forEach(id -> known.put(id, new Read<>(there.get(id), now)));
            found.putAll(there);
        }
        return found;
    }

    /**
     * Whether an idea belongs on a board that is the same to everybody.
     *
     * @param look finds out, where nobody has
     */
    boolean shows(BoardQuery query, IdeaId idea, BooleanSupplier look) {
        var now = changes.get();
        var place = new Place(query, idea);
        var read = belonging.getIfPresent(place);
        if (read == null || read.changes() != now) {
            read = new Read<>(look.getAsBoolean(), now);
            belonging.put(place, read);
        }
        return Boolean.TRUE.equals(read.value());
    }
}
