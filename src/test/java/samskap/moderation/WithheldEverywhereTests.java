package samskap.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.audit.Thing;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Mentions;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Catalogue;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Involvement;
import samskap.ideas.NewIdea;
import samskap.ideas.Order;
import samskap.ideas.Roadmap;
import samskap.ideas.Status;
import samskap.ideas.WaitingList;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Every way in which anybody reads: what is withheld is on none of them but its author's. */
@ModuleTest
class WithheldEverywhereTests {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Moderation moderation;
    private final Ideas ideas;
    private final Board board;
    private final WaitingList waitingList;
    private final Roadmap roadmap;
    private final Catalogue catalogue;
    private final Dialogue dialogue;
    private final Suggestions suggestions;
    private final Mentions mentions;
    private final AnswerQueue queue;
    private final List<Involvement> involvements;
    private final MockMvc mvc;
    private final Cast cast;

    /** A word that nobody else's idea has. */
    private final String word = "quirkyword" + NUMBER.incrementAndGet();

    WithheldEverywhereTests(
            Moderation moderation,
            Ideas ideas,
            Board board,
            WaitingList waitingList,
            Roadmap roadmap,
            Catalogue catalogue,
            Dialogue dialogue,
            Suggestions suggestions,
            Mentions mentions,
            AnswerQueue queue,
            List<Involvement> involvements,
            MockMvc mvc,
            Cast cast) {
        this.moderation = moderation;
        this.ideas = ideas;
        this.board = board;
        this.waitingList = waitingList;
        this.roadmap = roadmap;
        this.catalogue = catalogue;
        this.dialogue = dialogue;
        this.suggestions = suggestions;
        this.mentions = mentions;
        this.queue = queue;
        this.involvements = involvements;
        this.mvc = mvc;
        this.cast = cast;
    }

    @Test
    void a_withheld_idea_is_on_no_list_and_in_no_count_but_its_authors_own() {
        var maja = cast.customer();
        var waiting = board.waiting();
        var idea = idea(maja);
        var leif = cast.customer();

        for (var order : Order.values()) {
            assertThat(everythingOn(BoardQuery.DEFAULT.ordered(order), leif))
                    .as(order.code())
                    .doesNotContain(idea.id());
            assertThat(board.shows(BoardQuery.DEFAULT.ordered(order), leif.id(), idea.id()))
                    .isFalse();
        }
        assertThat(everythingOn(BoardQuery.DEFAULT.searching(word), leif)).isEmpty();
        assertThat(everythingOn(BoardQuery.DEFAULT.searching(word), maja)).isEmpty();
        assertThat(board.similarTo(text(), 5)).extracting(Idea::id).doesNotContain(idea.id());
        assertThat(catalogue.everyEntry()).extracting(Catalogue.Entry::id).doesNotContain(idea.id());
        assertThat(ideas.cards(Set.of(idea.id()))).isEmpty();
        assertThat(ideas.find(Set.of(idea.id()))).isEmpty();
        assertThat(board.waiting()).isEqualTo(waiting);
        var itself = WaitingList.Part.only(Set.of(idea.id()));
        assertThat(waitingList.page(itself, null, 10).items()).isEmpty();
        assertThat(waitingList.count(itself)).isZero();
        assertThat(queue.waiting(anna(), null, 1_000).items())
                .extracting(each -> each.idea().id())
                .doesNotContain(idea.id());

        assertThat(everythingOn(BoardQuery.DEFAULT.onlyMine(true), maja)).contains(idea.id());
        assertThat(everythingOn(BoardQuery.DEFAULT.onlyMine(true), leif)).doesNotContain(idea.id());
    }

    @Test
    void its_page_is_there_for_its_author_and_colleagues_and_for_nobody_else() {
        var maja = cast.customer();
        var idea = idea(maja);
        assertThat(ideas.find(idea.id())).isEmpty();
        assertThat(ideas.find(idea.id(), null)).isEmpty();
        assertThat(ideas.find(idea.id(), cast.customer())).isEmpty();
        assertThat(ideas.find(idea.id(), maja)).isPresent();
        assertThat(ideas.find(idea.id(), anna())).isPresent();
    }

    @Test
    void the_reading_edition_its_feeds_and_its_sitemap_say_nothing_of_it() throws Exception {
        var idea = cast.idea(cast.customer(), text());
        assertThat(read(idea.path())).contains(word);
        assertThat(read("/?q=" + word)).contains(word);

        moderation.withhold(anna(), thing(idea));

        for (var address : publicAddresses(idea)) {
            // The search says what was searched for.
            assertThat(read(address)).as(address).doesNotContain(idea.title()).doesNotContain(idea.segment());
        }
        assertThat(mvc.perform(get(idea.path())).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get(idea.path() + "/versions"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
        assertThat(read(idea.path())).contains(word);
    }

    private List<String> publicAddresses(Idea idea) {
        return List.of(
                "/",
                "/?order=new",
                "/?order=wanted",
                "/?order=help",
                "/?q=" + word,
                "/roadmap",
                "/news",
                "/news.atom",
                "/sitemap-" + idea.id().value() / 500 + ".xml",
                idea.path(),
                idea.path() + "/versions");
    }

    @Test
    void the_roadmap_neither_shows_nor_counts_it() {
        var idea = cast.idea();
        ideas.move(cast.owner("Petra Lund"), idea.id(), Status.SHARED, Status.PLANNED, "It fits the spring.");
        var before = planned();
        assertThat(before.latest()).extracting(stop -> stop.idea().id()).contains(idea.id());

        moderation.withhold(anna(), thing(idea));

        assertThat(planned().latest()).extracting(stop -> stop.idea().id()).doesNotContain(idea.id());
        assertThat(planned().ideas()).isEqualTo(before.ideas() - 1);
    }

    private Roadmap.Column planned() {
        return roadmap.columns(1_000).stream()
                .filter(column -> column.status() == Status.PLANNED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_dialogue_goes_with_it() {
        var idea = cast.idea();
        var message = write(cast.customer(), idea, "Me too");
        moderation.withhold(anna(), thing(idea));

        assertThat(dialogue.of(idea.id(), null)).isEmpty();
        assertThat(dialogue.of(idea.id(), cast.customer())).isEmpty();
        assertThat(dialogue.find(message.id(), cast.customer())).isEmpty();
        assertThat(dialogue.find(message.id(), anna())).isPresent();
    }

    @Test
    void a_withheld_message_is_read_by_its_author_and_colleagues_and_concerns_nobody() throws Exception {
        var idea = cast.idea();
        var maja = cast.customer("Maja Withheld");
        var leif = cast.customer("Leif Holm");
        write(leif, idea, "Hello");
        var message = dialogue.write(
                maja,
                NewMessage.message(UUID.randomUUID(), idea.id(), null, word + " https://example.com")
                        .mentioning(List.of(leif.id())));

        assertThat(message.withheld()).isTrue();
        for (var reader : Arrays.asList(null, cast.customer(), leif)) {
            assertThat(said(idea, reader)).doesNotContain(message.id());
            assertThat(dialogue.find(message.id(), reader)).isEmpty();
            assertThat(dialogue.earlier(message.id(), reader)).isEmpty();
        }
        assertThat(said(idea, maja)).contains(message.id());
        assertThat(said(idea, anna())).contains(message.id());
        assertThat(read(idea.path())).contains("Hello").doesNotContain(word).doesNotContain("Maja Withheld");
        assertThat(mentions.candidates(leif, idea.id())).extracting(Person::id).doesNotContain(maja.id());
        assertThat(concerned(idea)).doesNotContain(maja.id());
        assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isOne();
    }

    @Test
    void withheld_words_for_an_idea_are_read_by_their_author_and_colleagues_and_concern_nobody() throws Exception {
        var idea = cast.idea();
        var maja = cast.customer("Maja Withheld");
        var words = suggestions.suggest(
                maja, new NewSuggestion(UUID.randomUUID(), idea.id(), 1, word, idea.story(), "Why " + word));
        assertThat(read(idea.path())).contains(word);

        moderation.withhold(anna(), Thing.suggestion(words.id().value()));

        for (var reader : Arrays.asList(null, cast.customer(), cast.find(idea.author()))) {
            assertThat(suggestions.find(words.id(), reader)).isEmpty();
            assertThat(suggestions.find(Set.of(words.id()), reader)).isEmpty();
            assertThat(suggestions.waiting(idea.id(), reader, 9)).isEmpty();
            assertThat(suggestions.count(idea.id(), reader).waiting()).isZero();
        }
        for (var address : publicAddresses(idea)) {
            assertThat(read(address)).as(address).doesNotContain("Why " + word).doesNotContain("Maja Withheld");
        }
        assertThat(involvements.stream()
                        .filter(way -> way.way() == Involvement.Way.SUGGESTED)
                        .flatMap(way -> way.after(new PersonId(0), idea.id(), 100).stream()))
                .isEmpty();
        assertThat(suggestions.waiting(idea.id(), anna(), 9)).hasSize(1);
    }

    private Stream<PersonId> concerned(Idea idea) {
        return involvements.stream()
                .filter(way -> way.way() == Involvement.Way.WROTE || way.way() == Involvement.Way.MENTIONED)
                .flatMap(way -> way.after(new PersonId(0), idea.id(), 100).stream());
    }

    private List<samskap.dialogue.MessageId> said(Idea idea, @Nullable Person reader) {
        return dialogue.of(idea.id(), reader).stream().map(Message::id).toList();
    }

    private List<IdeaId> everythingOn(BoardQuery query, Person viewer) {
        var all = new java.util.ArrayList<IdeaId>();
        Cursor after = null;
        do {
            var page = board.page(query, viewer.id(), after, 500);
            page.items().forEach(idea -> all.add(idea.id()));
            after = page.next();
        } while (after != null);
        return all;
    }

    private Idea idea(Person author) {
        return ideas.share(
                author, new NewIdea(UUID.randomUUID(), text() + " https://example.com", null, null, null, null));
    }

    private String text() {
        return "About the " + word + " kitchens\nWith some more words about " + word + " and shelves";
    }

    private Message write(Person author, Idea idea, String body) {
        return dialogue.write(author, NewMessage.message(UUID.randomUUID(), idea.id(), null, body));
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private Person anna() {
        return cast.employee("Anna Berg");
    }

    private static Thing thing(Idea idea) {
        return Thing.idea(idea.id().value());
    }
}
