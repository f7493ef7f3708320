package samskap.reading.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Cards;
import samskap.ideas.Feeling;
import samskap.ideas.Finding;
import samskap.ideas.Journey;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.reading.page.BoardPage.Link;
import samskap.reading.page.BoardPage.Option;
import samskap.shared.Cursor;

/** Reads what the board shows a visitor. */
@Component
public class BoardReader {

    /** Orders that help a reader; what waits for us is the colleagues' own. */
    private static final List<Order> ORDERS = List.of(Order.TRENDING, Order.WANTED, Order.NEW, Order.HELP);

    private static final int MOST_SIMILAR = 4;

    private final Board board;
    private final Journey journey;
    private final Cards cards;
    private final Finding finding;
    private final SurroundingsMaker surroundings;
    private final Site site;

    BoardReader(Board board, Journey journey, Cards cards, Finding finding, SurroundingsMaker surroundings, Site site) {
        this.board = board;
        this.journey = journey;
        this.cards = cards;
        this.finding = finding;
        this.surroundings = surroundings;
        this.site = site;
    }

    public BoardPage read(BoardQuery query, @Nullable Cursor after, Words words, String origin) {
        var slice = board.page(query, null, after, Board.PAGE);
        var next = slice.next();
        return new BoardPage(
                frame(query, after, words, origin),
                query,
                orders(query, words),
                journey.stages().stream()
                        .map(stage -> new Option(
                                stage.code(),
                                stage.name(words.language()),
                                stage.code().equals(query.stage())))
                        .toList(),
                journey.topics().stream()
                        .map(topic -> new Option(
                                topic.code(),
                                topic.name(words.language()),
                                topic.code().equals(query.topic())))
                        .toList(),
                Status.CHOICES.stream()
                        .map(status -> new Option(
                                status.code(),
                                words.text(status.key()),
                                query.statuses().contains(status)))
                        .toList(),
                Arrays.asList(Feeling.values()),
                cards.found(query, slice.items(), null, words.language()),
                next == null ? null : Addresses.of(query, next),
                after == null,
                meant(query),
                surroundings.make(words));
    }

    private BoardPage.@Nullable Link meant(BoardQuery query) {
        return Optional.ofNullable(query.words())
                .flatMap(finding::meant)
                .map(query::searching)
                .map(meant -> new Link(meant.address(), Objects.requireNonNull(meant.words()), false, 0))
                .orElse(null);
    }

    /** Ideas that may be about the same as what somebody is writing. */
    public List<Card> similar(String text, Words words) {
        return cards.of(board.similarTo(text, MOST_SIMILAR), null, words.language());
    }

    private Frame frame(BoardQuery query, @Nullable Cursor after, Words words, String origin) {
        var searched = query.words();
        return new Frame(
                        words,
                        site,
                        searched == null
                                ? words.text("ideas.board.title")
                                : words.text("reading.titleSearch", searched),
                        words.text("reading.description", site.name()),
                        origin,
                        Addresses.of(query, after),
                        searched,
                        // What people search for and how deep they scroll is no page of its own.
                        searched == null && after == null && !query.mine())
                .telling(
                        query.searching(null)
                                .onlyMine(false)
                                .ordered(Order.TRENDING)
                                .address("/ideas.atom"),
                        query.equals(BoardQuery.DEFAULT) && after == null
                                ? new LinkedData(origin, words).site(site.name())
                                : null);
    }

    private List<Link> orders(BoardQuery query, Words words) {
        return Stream.concat(query.words() == null ? Stream.empty() : Stream.of(Order.MATCH), ORDERS.stream())
                .map(order -> new Link(
                        Addresses.of(query.ordered(order), null),
                        words.text(order.key()),
                        order == query.order(),
                        order == Order.HELP ? board.needingHelp() : 0))
                .toList();
    }
}
