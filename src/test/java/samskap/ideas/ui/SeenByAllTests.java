package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.MockitoAnnotations;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.shared.Language;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

class SeenByAllTests {

    private static final IdeaId ONE = new IdeaId(1);
    private static final IdeaId OTHER = new IdeaId(2);
    private static final Change SUPPORTED = new Change(Change.Kind.SUPPORT_CHANGED, 1);

    private final Ideas ideas = mock(Ideas.class);
    private final Live live = mock(Live.class);

    @Captor
    private ArgumentCaptor<Consumer<Change>> heeding;

    private final Cards cards = mock(Cards.class);
    private final SeenByAll seen = new SeenByAll(ideas, cards, live);

    @BeforeEach
    void listen() {
        MockitoAnnotations.openMocks(this);
        verify(live).heedLast(heeding.capture());
        when(cards.of(anyCollection(), isNull(), any())).thenAnswer(asked -> told(asked.getArgument(0)));
    }

    @Test
    void what_one_board_read_the_others_take_until_anything_changes() {
        are(idea(ONE));
        assertThat(titles(ONE)).containsExactly("1");
        assertThat(titles(ONE)).containsExactly("1");
        verify(ideas, times(1)).cards(anyCollection());

        heeding.getValue().accept(SUPPORTED);
        are();
        assertThat(titles(ONE)).isEmpty();
        verify(ideas, times(2)).cards(anyCollection());
    }

    @Test
    void what_is_not_there_is_not_asked_for_again() {
        are();
        assertThat(titles(ONE)).isEmpty();
        assertThat(titles(ONE)).isEmpty();
        verify(ideas, times(1)).cards(anyCollection());
    }

    @Test
    void what_changes_while_it_is_read_is_read_again() {
        var one = idea(ONE);
        when(ideas.cards(anyCollection())).thenAnswer(asked -> {
            heeding.getValue().accept(SUPPORTED);
            return Map.of(ONE, one);
        });
        assertThat(titles(ONE)).containsExactly("1");

        are();
        assertThat(titles(ONE)).isEmpty();
    }

    @Test
    void only_what_nobody_knows_is_read() {
        are(idea(ONE));
        titles(ONE);
        are(idea(OTHER));

        assertThat(titles(ONE, OTHER)).containsExactlyInAnyOrder("1", "2");
        verify(ideas).cards(Set.of(OTHER));
    }

    @Test
    void each_language_is_told_by_itself() {
        are(idea(ONE));
        titles(ONE);
        seen.cards(List.of(ONE), Language.SV);
        verify(cards).of(anyCollection(), isNull(), eq(Language.SV));
    }

    @Test
    void whether_an_idea_belongs_is_found_out_once_for_each_board_and_change() {
        var looks = new AtomicInteger();
        assertThat(seen.shows(BoardQuery.DEFAULT, ONE, () -> looks.incrementAndGet() > 0))
                .isTrue();
        assertThat(seen.shows(BoardQuery.DEFAULT, ONE, () -> looks.incrementAndGet() > 0))
                .isTrue();
        assertThat(looks).hasValue(1);

        heeding.getValue().accept(SUPPORTED);
        assertThat(seen.shows(BoardQuery.DEFAULT, ONE, () -> looks.incrementAndGet() < 0))
                .isFalse();
        assertThat(looks).hasValue(2);
    }

    private void are(Idea... ideasThere) {
        var there = Stream.of(ideasThere).collect(Collectors.toMap(Idea::id, Function.identity()));
        when(ideas.cards(anyCollection())).thenReturn(there);
    }

    private static Idea idea(IdeaId id) {
        var idea = mock(Idea.class);
        when(idea.id()).thenReturn(id);
        return idea;
    }

    private List<String> titles(IdeaId... ids) {
        return seen.cards(List.of(ids), Language.EN).values().stream()
                .map(Card::title)
                .toList();
    }

    private static List<Card> told(Collection<Idea> ideas) {
        return ideas.stream()
                .map(idea -> idea.id().value())
                .map(SeenByAllTests::card)
                .toList();
    }

    private static Card card(long id) {
        return new Card(id, "/", null, Long.toString(id), "", 0, false, false, null, List.of(), null, null, null, null);
    }
}
