package samskap.ideas.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Cards;
import samskap.ideas.Finding;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Language;

/** Reads the board piece by piece and tells it to whoever looks. */
@Component
class BoardPages {

    private static final int MOST_SIMILAR = 3;

    private final Board board;
    private final Ideas ideas;
    private final SeenByAll seenByAll;
    private final Cards cards;
    private final Finding finding;

    BoardPages(Board board, Ideas ideas, SeenByAll seenByAll, Cards cards, Finding finding) {
        this.board = board;
        this.ideas = ideas;
        this.seenByAll = seenByAll;
        this.cards = cards;
        this.finding = finding;
    }

    /** @param after where the piece before ended; null, or anything that is no place, for the beginning */
    BoardPage page(BoardQuery query, @Nullable Person reader, Language language, @Nullable String after) {
        var slice = board.page(
                query, reader == null ? null : reader.id(), Cursor.decode(after).orElse(null), Board.PAGE);
        return new BoardPage(
                cards.found(query, slice.items(), reader, language),
                slice.next() == null ? null : slice.next().encoded());
    }

    /** The query with its words as there are any, where they were probably meant otherwise. */
    Optional<BoardQuery> meant(BoardQuery query) {
        return Optional.ofNullable(query.words()).flatMap(finding::meant).map(query::searching);
    }

    /** The ideas as they stand now; those that are gone are left out. */
    List<Card> now(Collection<IdeaId> ids, @Nullable Person reader, Language language) {
        var seen = seenByAll.cards(ids, language);
        var told = new ArrayList<>(cards.to(reader, List.copyOf(seen.values())));
        // Colleagues decide elsewhere on what is withheld; here they see what everybody sees.
        if (reader != null && !reader.isStaff() && seen.size() < ids.size()) {
            var others = ids.stream().filter(id -> !seen.containsKey(id)).toList();
            told.addAll(cards.of(ideas.find(others, reader).values(), reader, language));
        }
        return told;
    }

    /** Whether an idea belongs on this board. */
    boolean shows(BoardQuery query, @Nullable Person reader, IdeaId idea) {
        var viewer = reader == null ? null : reader.id();
        return query.mine() || query.words() != null
                ? board.shows(query, viewer, idea)
                : seenByAll.shows(query, idea, () -> board.shows(query, viewer, idea));
    }

    /** What may be about the same as the text. */
    List<Card> similarTo(String text, @Nullable Person reader, Language language) {
        return cards.of(board.similarTo(text, MOST_SIMILAR), reader, language);
    }
}
