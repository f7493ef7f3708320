package samskap.ideas.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.IdeaId;
import samskap.ideas.SearchLimit;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;
import tools.jackson.databind.node.ArrayNode;

/**
 * The ideas of an open board. The cards live in the browser; here is only what they show and which they are, so that an
 * open board costs little however far somebody scrolls.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("samskap-ideas")
@JsModule("./idea-list.ts")
class IdeaList extends Component {

    /** What the page needs to show a board from its beginning. */
    record Shown(
            String address,
            boolean signedIn,
            Tools tools,
            BoardPage page,
            @Nullable Meant meant,
            Empty empty,
            Map<String, String> words) {}

    /** What somebody may have wanted to write. */
    record Meant(String address, String words) {}

    /** What is said where no idea is. */
    record Empty(String heading, String advice) {}

    private static final int MOST_AT_ONCE = 2_000;
    /** A thousand boards that show a number go up leave the machine to those who make it go up. */
    private static final Duration PACE = Duration.ofMillis(500);

    private static final BoardPage NOTHING = new BoardPage(List.of(), null);

    private final BoardPages pages;
    private final ToolsFor tools;
    private final SearchLimit searches;
    private final Supporting supporting;
    private final CurrentPerson current;
    private final Words words;
    private final Set<IdeaId> shown = ConcurrentHashMap.newKeySet();
    /** What happened since this board caught up last, to what it shows and to what it has not heard of. */
    private final Set<IdeaId> changed = ConcurrentHashMap.newKeySet();

    private final Set<IdeaId> shared = ConcurrentHashMap.newKeySet();
    /** Whether ideas are being read of which it is not yet known which they are. */
    private volatile boolean reading;

    private BoardQuery query = BoardQuery.DEFAULT;

    IdeaList(
            BoardPages pages,
            ToolsFor tools,
            SearchLimit searches,
            Supporting supporting,
            CurrentPerson current,
            Words words,
            Live live) {
        this.pages = pages;
        this.tools = tools;
        this.searches = searches;
        this.supporting = supporting;
        this.current = current;
        this.words = words;
        WhileOpen.hear(this, live, this::concerns, PACE, this::catchUp);
    }

    void show(BoardQuery wanted) {
        query = wanted;
        shown.clear();
        changed.clear();
        shared.clear();
        getElement().callJsFunction("show", shown());
    }

    Shown shown() {
        var reader = reader();
        var may = maySearch();
        var page =
                may ? remembered(() -> pages.page(query, reader, words.language(), null), BoardPage::cards) : NOTHING;
        return new Shown(
                query.address(),
                reader != null,
                tools.query(query, reader != null, words.language()),
                page,
                Optional.of(query)
                        .filter(asked -> may)
                        .flatMap(pages::meant)
                        .map(meant -> new Meant(meant.address(), Objects.requireNonNull(meant.words())))
                        .orElse(null),
                may ? empty() : new Empty(words.text("ideas.tooFast"), words.text("ideas.tooFast.advice")),
                texts());
    }

    /** Whether it may be searched for the words now; a page that is shown anew by itself is nobody's haste. */
    private boolean maySearch() {
        var request = VaadinRequest.getCurrent();
        if (query.words() == null || request == null) {
            return true;
        }
        try {
            current.get().ifPresentOrElse(searches::by, () -> searches.byVisitorAt(request.getRemoteAddr()));
            return true;
        } catch (Refusal tooFast) {
            return false;
        }
    }

    private Empty empty() {
        var why = query.equals(BoardQuery.DEFAULT.onlyMine(true).ordered(query.order()))
                ? "mine"
                : query.isFiltered() ? "nothingFound" : "nothingHere";
        return new Empty(words.text("ideas.empty." + why), words.text("ideas.empty." + why + "How"));
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("lang", words.language().code()),
                Map.entry("list", words.text("ideas.board.list")),
                Map.entry("orders", words.text("ideas.board.orders")),
                Map.entry("filters", words.text("ideas.board.filters")),
                Map.entry("meToo", words.text("ideas.card.meToo")),
                Map.entry("closed", words.text("ideas.card.closed")),
                Map.entry("freshOne", words.text("ideas.board.freshOne")),
                Map.entry("fresh", words.text("ideas.board.fresh", "{0}")),
                Map.entry("clear", words.text("ideas.board.clear")),
                Map.entry("share", words.text("ideas.empty.share")),
                Map.entry("said", words.text("ideas.found.said")),
                Map.entry("meant", words.text("ideas.found.meant")));
    }

    @ClientCallable
    BoardPage more(String after) {
        return maySearch()
                ? remembered(() -> pages.page(query, reader(), words.language(), after), BoardPage::cards)
                : new BoardPage(List.of(), after);
    }

    /** The browser shows these from its memory: how do they stand now? */
    @ClientCallable
    List<Card> returned(ArrayNode ids) {
        return remembered(() -> pages.now(idsIn(ids), reader(), words.language()), cards -> cards);
    }

    @ClientCallable
    @Nullable
    Card support(long id, boolean wanted) {
        return supporting.support(new IdeaId(id), wanted);
    }

    @ClientCallable
    void go(String address) {
        // Only a board can be asked for: whatever the address says otherwise is left out.
        var parameters = new Location(address).getQueryParameters();
        var wanted = BoardQuery.of(parameters.getParameters());
        UI.getCurrent().navigate(BoardView.class, BoardView.parameters(wanted));
    }

    private boolean concerns(Change change) {
        var id = new IdeaId(change.subject());
        if (!change.isOfIdea()) {
            return false;
        }
        if (change.kind() == Change.Kind.IDEA_SHARED) {
            shared.add(id);
            return true;
        }
        if (reading || shown.contains(id)) {
            changed.add(id);
            return true;
        }
        return false;
    }

    private void catchUp() {
        var news = takenFrom(shared);
        renew(Stream.concat(takenFrom(changed).stream(), news.stream())
                .filter(shown::contains)
                .collect(Collectors.toSet()));
        arrive(news.stream().filter(id -> !shown.contains(id) && belongs(id)).toList());
    }

    /** What happens to one of them from here on is told again. */
    private static List<IdeaId> takenFrom(Set<IdeaId> noted) {
        var ids = List.copyOf(noted);
        ids.forEach(noted::remove);
        return ids;
    }

    /** What is there no more, or not for this reader, leaves the page; the rest is shown as it stands now. */
    private void renew(Collection<IdeaId> known) {
        if (known.isEmpty()) {
            return;
        }
        var now = pages.now(known, reader(), words.language());
        getElement().callJsFunction("changed", now);
        var there = now.stream().map(card -> new IdeaId(card.id())).collect(Collectors.toSet());
        var gone = known.stream().filter(id -> !there.contains(id)).toList();
        if (!gone.isEmpty()) {
            gone.forEach(shown::remove);
            getElement().callJsFunction("gone", gone.stream().map(IdeaId::value).toList());
        }
    }

    /** In the other orders a new idea has its place far down: it is there when the board is opened anew. */
    private boolean belongs(IdeaId id) {
        return query.order().beginsWithTheNew() && pages.shows(query, reader(), id);
    }

    /** The latest first. */
    private void arrive(Collection<IdeaId> ids) {
        if (!ids.isEmpty()) {
            var cards = remembered(() -> pages.now(ids, reader(), words.language()), told -> told);
            getElement()
                    .callJsFunction(
                            "arrived",
                            cards.stream()
                                    .sorted(Comparator.comparingLong(Card::id).reversed())
                                    .toList());
        }
    }

    /** What is read is shown from now on, and whatever happens to it meanwhile is heard. */
    private <T> T remembered(Supplier<T> read, Function<T, List<Card>> cards) {
        reading = true;
        try {
            var there = read.get();
            cards.apply(there).forEach(card -> shown.add(new IdeaId(card.id())));
            return there;
        } finally {
            reading = false;
        }
    }

    private static Set<IdeaId> idsIn(ArrayNode ids) {
        return ids.valueStream()
                .limit(MOST_AT_ONCE)
                .map(id -> new IdeaId(id.asLong()))
                .collect(Collectors.toSet());
    }

    private @Nullable Person reader() {
        return current.get().orElse(null);
    }
}
