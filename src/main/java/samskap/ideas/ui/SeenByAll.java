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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Cards;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.shared.Language;
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

    private record Telling(IdeaId idea, Language language) {}

    /** @param changes how many there had been before it was read */
    private record Read<T>(@Nullable T value, long changes) {}

    private final Ideas ideas;
    private final Cards cards;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Telling, Read<Card>> told =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(A_MOMENT).build();
    private final Cache<Place, Read<Boolean>> belonging =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(A_MOMENT).build();

    SeenByAll(Ideas ideas, Cards cards, Live live) {
        this.ideas = ideas;
        this.cards = cards;
        // What is kept here is made of what others keep.
        live.heedLast(change -> changes.incrementAndGet());
    }

    /** Those of these ideas that everybody sees, as cards to nobody in particular. */
    Map<IdeaId, Card> cards(Collection<IdeaId> wanted, Language language) {
        var now = changes.get();
        var found = new HashMap<IdeaId, Card>();
        var unknown = new HashSet<IdeaId>();
        for (var id : wanted) {
            var read = told.getIfPresent(new Telling(id, language));
            if (read == null || read.changes() != now) {
                unknown.add(id);
            } else if (read.value() != null) {
                found.put(id, read.value());
            }
        }
        if (!unknown.isEmpty()) {
            var there = read(unknown, language);
            unknown.forEach(id -> told.put(new Telling(id, language), new Read<>(there.get(id), now)));
            found.putAll(there);
        }
        return found;
    }

    private Map<IdeaId, Card> read(Collection<IdeaId> unknown, Language language) {
        return cards.of(ideas.cards(unknown).values(), null, language).stream()
                .collect(Collectors.toMap(card -> new IdeaId(card.id()), Function.identity()));
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
