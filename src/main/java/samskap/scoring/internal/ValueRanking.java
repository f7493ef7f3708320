package samskap.scoring.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Ranking;
import samskap.identity.Person;
import samskap.scoring.Panels;
import samskap.scoring.Worth;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * The workspace's order: by value. By support before anything is known of value, for closed ideas, and for those that
 * the viewer still judges, after the ranked ones.
 */
@Component
class ValueRanking implements Ranking {

    private static final int FAR = 1_000_000;

    /** More than anybody pages through what a search found. */
    private static final int MOST_FOUND = 2_000;

    private final Scorer scorer;
    private final Panels panels;
    private final Board board;
    private final Ideas ideas;

    ValueRanking(Scorer scorer, Panels panels, Board board, Ideas ideas) {
        this.scorer = scorer;
        this.panels = panels;
        this.board = board;
        this.ideas = ideas;
    }

    @Override
    public String basisKey() {
        return "scoring.ranking.byValue";
    }

    @Override
    public Slice<Idea> page(Person viewer, BoardQuery filter, @Nullable Cursor after, int size) {
        var from = after == null ? 0 : (int) Math.clamp(after.key(), 0, FAR);
        var rest = inOrder(viewer, filter).skip(from).limit(size + 1L).toList();
        var page = rest.stream().limit(size).toList();
        var found = ideas.cards(page);
        var next = rest.size() > size ? new Cursor(from + size, page.getLast().value()) : null;
        return new Slice<>(
                page.stream().map(found::get).filter(Objects::nonNull).toList(), next);
    }

    private Stream<IdeaId> inOrder(Person viewer, BoardQuery filter) {
        var snapshot = scorer.snapshot();
        var unseen = panels.unjudgedBy(viewer);
        var ranked = snapshot.models().isEmpty()
                ? List.<Entry>of()
                : snapshot.board().ranking().stream()
                        .map(Worth::idea)
                        .filter(idea -> !unseen.contains(idea.id()))
                        .toList();
        var rest = new HashSet<>(snapshot.evidence().ideas());
        ranked.forEach(rest::remove);
        return Stream.of(
                        ranked.stream(),
                        bySupport(rest.stream().filter(idea -> !idea.status().isClosed())),
                        bySupport(rest.stream().filter(idea -> idea.status().isClosed())))
                .flatMap(Function.identity())
                .filter(entry -> matches(entry, filter))
                .map(Entry::id)
                .filter(found(filter));
    }

    private static Stream<Entry> bySupport(Stream<Entry> entries) {
        return entries.sorted(Comparator.comparingInt(Entry::supports)
                .reversed()
                .thenComparing(entry -> entry.id().value()));
    }

    private static boolean matches(Entry entry, BoardQuery filter) {
        return (filter.statuses().isEmpty()
                        ? !entry.status().isClosed()
                        : filter.statuses().contains(entry.status()))
                && (filter.stage() == null
                        || entry.stage() != null
                                && filter.stage().equals(entry.stage().code()))
                && (filter.topic() == null
                        || entry.topic() != null
                                && filter.topic().equals(entry.topic().code()));
    }

    /** Words and waiting are the board's to know. */
    private Predicate<IdeaId> found(BoardQuery filter) {
        if (filter.words() == null && !filter.waiting()) {
            return id -> true;
        }
        var ids = board.page(filter, null, null, MOST_FOUND).items().stream()
                .map(Idea::id)
                .collect(Collectors.toSet());
        return ids::contains;
    }
}
