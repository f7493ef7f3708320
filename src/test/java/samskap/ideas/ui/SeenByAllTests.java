package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.MockitoAnnotations;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
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

    private final SeenByAll seen = new SeenByAll(ideas, live);

    @BeforeEach
    void listen() {
        MockitoAnnotations.openMocks(this);
        verify(live).heed(heeding.capture());
    }

    @Test
    void what_one_board_read_the_others_take_until_anything_changes() {
        var idea = mock(Idea.class);
        when(ideas.find(anyCollection(), isNull())).thenReturn(Map.of(ONE, idea));
        assertThat(seen.find(List.of(ONE))).containsExactly(Map.entry(ONE, idea));
        assertThat(seen.find(List.of(ONE))).containsExactly(Map.entry(ONE, idea));
        verify(ideas, times(1)).find(anyCollection(), any());

        heeding.getValue().accept(SUPPORTED);
        when(ideas.find(anyCollection(), isNull())).thenReturn(Map.of());
        assertThat(seen.find(List.of(ONE))).isEmpty();
        verify(ideas, times(2)).find(anyCollection(), any());
    }

    @Test
    void what_changes_while_it_is_read_is_read_again() {
        var before = mock(Idea.class);
        var after = mock(Idea.class);
        when(ideas.find(anyCollection(), isNull())).thenAnswer(asked -> {
            heeding.getValue().accept(SUPPORTED);
            return Map.of(ONE, before);
        });
        assertThat(seen.find(List.of(ONE))).containsValue(before);

        when(ideas.find(anyCollection(), isNull())).thenReturn(Map.of(ONE, after));
        assertThat(seen.find(List.of(ONE))).containsValue(after);
    }

    @Test
    void only_what_nobody_knows_is_read() {
        var one = mock(Idea.class);
        var other = mock(Idea.class);
        when(ideas.find(anyCollection(), isNull())).thenReturn(Map.of(ONE, one));
        seen.find(List.of(ONE));
        when(ideas.find(anyCollection(), isNull())).thenReturn(Map.of(OTHER, other));

        assertThat(seen.find(List.of(ONE, OTHER))).containsOnly(Map.entry(ONE, one), Map.entry(OTHER, other));
        verify(ideas).find(Set.of(OTHER), null);
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
}
