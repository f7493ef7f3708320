package samskap.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import samskap.audit.ThingNames;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.text.Markdown;

/**
 * One sort of things that can be withheld. The module that owns them contributes this as a Spring bean, and leaves what
 * is withheld out of everything that it tells anybody but the author and colleagues.
 */
public interface Withholdable extends ThingNames {

    int SHORT = 90;

    /** Reads the things with these ids, whether withheld or not, in no order; one that is gone is missing. */
    List<Piece> read(Collection<Long> ids);

    /** The ids of what this person wrote last, whether withheld or not, latest first. */
    List<Long> latestOf(PersonId author, int most);

    /** The things with these ids, whether withheld or not; one that is gone is missing. */
    default Map<Long, Piece> pieces(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read(ids).stream()
                        .collect(Collectors.toMap(piece -> piece.thing().id(), piece -> piece));
    }

    /** What this person wrote last, whether withheld or not, latest first. */
    default List<Piece> latestBy(PersonId author, int most) {
        var latest = latestOf(author, most);
        var pieces = pieces(latest);
        return latest.stream().map(pieces::get).filter(Objects::nonNull).toList();
    }

    /** How much this person has written so far. */
    Tally tally(PersonId author, Instant since);

    /**
     * Takes a thing that everybody sees out of their sight, within the running transaction.
     *
     * @return false when it is withheld already, or gone
     */
    boolean withhold(long id);

    /**
     * Shows a thing to everybody, within the running transaction. One that nobody has seen before begins its life only
     * now: it is counted, and people are told.
     *
     * @return false when everybody sees it already, or it is gone
     */
    boolean show(long id, boolean seenBefore);

    @Override
    default Map<Long, Name> of(Collection<Long> ids, Language language) {
        return pieces(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, piece -> name(piece.getValue())));
    }

    private static Name name(Piece piece) {
        return new Name(Markdown.toExcerpt(piece.title(), SHORT), piece.path());
    }

    /**
     * @param shown how many things of theirs everybody sees
     * @param lately how many they wrote since the moment that was asked for, withheld ones included
     */
    record Tally(int shown, int lately) {

        public static final Tally NONE = new Tally(0, 0);

        public Tally plus(Tally other) {
            return new Tally(shown + other.shown, lately + other.lately);
        }
    }
}
