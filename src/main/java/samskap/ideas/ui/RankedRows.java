package samskap.ideas.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Ranking;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Cursor;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Words;

/** Reads the ranking piece by piece and tells it as rows of a table. */
@Component
class RankedRows {

    private static final Duration LATE = Duration.ofDays(1);

    /** @param next where the next piece starts, null when the ranking ends here */
    record Piece(List<RankedRow> rows, @Nullable String next) {}

    private final Ranking ranking;
    private final CurrentPerson current;
    private final Ideas ideas;
    private final People people;
    private final Cards cards;
    private final TimeAgo times;
    private final Words words;
    private final Clock clock;

    RankedRows(
            Ranking ranking,
            Ideas ideas,
            People people,
            CurrentPerson current,
            Cards cards,
            TimeAgo times,
            Words words,
            Clock clock) {
        this.ranking = ranking;
        this.current = current;
        this.ideas = ideas;
        this.people = people;
        this.cards = cards;
        this.times = times;
        this.words = words;
        this.clock = clock;
    }

    /** What the ranking goes by, in the reader's words. */
    String basis() {
        return words.text(ranking.basisKey());
    }

    Piece page(BoardQuery filter, @Nullable String after) {
        var slice = ranking.page(current.require(), filter, Cursor.decode(after).orElse(null), Board.PAGE);
        return new Piece(
                rows(slice.items()), slice.next() == null ? null : slice.next().encoded());
    }

    List<RankedRow> now(Collection<IdeaId> ids) {
        return rows(ideas.find(ids).values());
    }

    private List<RankedRow> rows(Collection<Idea> found) {
        var authors = people.shown(found.stream().map(Idea::author).toList(), words.language());
        return found.stream().map(idea -> row(idea, authors)).toList();
    }

    private RankedRow row(Idea idea, Map<PersonId, Person> authors) {
        var pulse = idea.pulse();
        var author = authors.get(idea.author());
        var since = pulse.waitingSince();
        return new RankedRow(
                idea.id().value(),
                idea.path(),
                idea.title(),
                words.text(
                        "ideas.workspace.by",
                        author == null ? "" : author.name(),
                        words.text("ideas.card.replies", pulse.messages())),
                pulse.supports(),
                pulse.answeredAt() != null,
                since == null ? null : times.since(words.language(), since),
                since != null && isLate(since),
                idea.stage() == null ? null : cards.place(words.language(), idea.stage()),
                idea.status().code());
    }

    private boolean isLate(Instant since) {
        return Duration.between(since, clock.instant()).compareTo(LATE) > 0;
    }
}
