package samskap.reading.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Move;
import samskap.ideas.Order;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.reading.page.Addresses;
import samskap.reading.page.Site;
import samskap.reading.page.Words;
import samskap.shared.text.Markdown;

/** What is shared on the board or about a topic, and what is said of one idea, as everybody may read it. */
@Component
class IdeaFeeds {

    private static final int LATEST = 30;

    private final Board board;
    private final Ideas ideas;
    private final Families families;
    private final Dialogue dialogue;
    private final People people;
    private final Site site;

    IdeaFeeds(Board board, Ideas ideas, Families families, Dialogue dialogue, People people, Site site) {
        this.board = board;
        this.ideas = ideas;
        this.families = families;
        this.dialogue = dialogue;
        this.people = people;
        this.site = site;
    }

    /** The latest ideas that the query narrows, whatever its order. */
    AtomFeed board(BoardQuery query, Words words) {
        var narrowed = query.searching(null).onlyMine(false).ordered(Order.NEW);
        var latest = board.page(narrowed, null, null, LATEST).items().stream()
                .map(Idea::id)
                .toList();
        var whole = ideas.find(latest);
        var shown =
                latest.stream().flatMap(id -> Stream.ofNullable(whole.get(id))).toList();
        var named = people.shown(shown.stream().map(Idea::author).toList(), words.language());
        return new AtomFeed(
                site.name() + " · " + words.text("ideas.board.title"),
                narrowed.address("/ideas.atom"),
                Addresses.of(query.searching(null).onlyMine(false), null),
                shown.stream().map(idea -> shared(idea, named, words)).toList());
    }

    /** An idea, what was said of it and how far it came; empty when there is none. */
    Optional<AtomFeed> idea(IdeaId id, Words words) {
        var main = families.mainOf(id);
        return ideas.find(main).map(idea -> {
            var messages = dialogue.of(main, null).stream()
                    .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()))
                    .filter(message -> !message.isWithdrawn() && !message.withheld())
                    .sorted(Comparator.comparing(Message::writtenAt).reversed())
                    .limit(LATEST)
                    .toList();
            var moves = ideas.movesOf(main);
            var named = people.shown(everybody(idea, messages, moves), words.language());
            var entries = Stream.of(
                            Stream.of(shared(idea, named, words)),
                            messages.stream().map(message -> said(idea, message, named, words)),
                            moves.stream().map(move -> moved(idea, move, named, words)))
                    .flatMap(some -> some)
                    .sorted(Comparator.comparing(AtomFeed.Entry::published).reversed())
                    .limit(LATEST)
                    .toList();
            return new AtomFeed(idea.title(), "/ideas/" + main.value() + ".atom", idea.path(), entries);
        });
    }

    private static Collection<PersonId> everybody(Idea idea, List<Message> messages, List<Move> moves) {
        var everybody = new HashSet<PersonId>();
        everybody.add(idea.author());
        messages.forEach(message -> everybody.add(message.author()));
        moves.forEach(move -> everybody.add(move.by()));
        return everybody;
    }

    private static AtomFeed.Entry shared(Idea idea, Map<PersonId, Person> named, Words words) {
        var edited = idea.editedAt();
        return entry(
                "/ideas/" + idea.id().value(),
                idea.path(),
                idea.title(),
                named.get(idea.author()),
                words,
                idea.sharedAt(),
                edited == null ? idea.sharedAt() : edited,
                Markdown.toHtml(idea.story()));
    }

    private static AtomFeed.Entry said(Idea idea, Message message, Map<PersonId, Person> named, Words words) {
        var edited = message.editedAt();
        var anchor = "#m" + message.id().value();
        var kind = words.text("dialogue.kind." + message.kind().code());
        return entry(
                "/ideas/" + message.idea().value() + anchor,
                idea.path() + anchor,
                kind + ": " + Markdown.toExcerpt(message.body(), 80),
                named.get(message.author()),
                words,
                message.writtenAt(),
                edited == null ? message.writtenAt() : edited,
                Markdown.toHtml(message.body()));
    }

    private static AtomFeed.Entry moved(Idea idea, Move move, Map<PersonId, Person> named, Words words) {
        return entry(
                "/ideas/" + idea.id().value() + "#moved-" + move.at().toEpochMilli(),
                idea.path(),
                words.text(move.to().key()),
                named.get(move.by()),
                words,
                move.at(),
                move.at(),
                Markdown.toHtml(move.reason()));
    }

    private static AtomFeed.Entry entry(
            String id,
            String path,
            String title,
            @Nullable Person author,
            Words words,
            Instant published,
            Instant updated,
            String html) {
        return new AtomFeed.Entry(
                id,
                path,
                title,
                author == null ? words.text("reading.somebody") : author.name(),
                author == null ? null : author.language().code(),
                published,
                updated,
                html);
    }
}
