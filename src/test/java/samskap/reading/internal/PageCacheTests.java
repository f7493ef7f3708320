package samskap.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.shared.Language;
import samskap.shared.live.Change;
import samskap.shared.live.Change.Kind;
import samskap.shared.live.Live;
import samskap.testing.TestClock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageCacheTests {

    private static final PageKey BOARD = key(new Subject.Ideas(BoardQuery.DEFAULT, null));
    private static final PageKey IDEA = key(new Subject.OneIdea(new IdeaId(7), null));

    private final News news = new News();
    private final TestClock clock = new TestClock(Instant.parse("2026-11-01T09:00:00Z"));
    private final AtomicInteger made = new AtomicInteger();
    private final PageCache cache = cacheOf(DataSize.ofMegabytes(1));

    @Test
    void a_page_is_made_once() {
        read(BOARD);
        read(BOARD);

        assertThat(made).hasValue(1);
    }

    @Test
    void each_language_has_a_page_of_its_own() {
        read(BOARD);
        read(new PageKey(BOARD.subject(), Language.DA, BOARD.origin()));

        assertThat(made).hasValue(2);
    }

    @Test
    void any_public_change_makes_the_board_anew() {
        for (var kind : List.of(
                Kind.IDEA_SHARED, Kind.IDEA_EDITED, Kind.IDEA_MOVED, Kind.SUPPORT_CHANGED, Kind.DIALOGUE_CHANGED)) {
            read(BOARD);
            made.set(0);
            news.changed(new Change(kind, 99));
            read(BOARD);
            assertThat(made).as(kind.name()).hasValue(1);
        }
    }

    @Test
    void an_idea_is_made_anew_when_it_changes_and_not_when_another_does() {
        read(IDEA);
        news.changed(new Change(Kind.SUPPORT_CHANGED, 8));
        read(IDEA);
        assertThat(made).hasValue(1);

        news.changed(new Change(Kind.SUPPORT_CHANGED, 7));
        read(IDEA);
        assertThat(made).hasValue(2);
    }

    @Test
    void what_colleagues_do_in_their_queue_changes_no_public_page() {
        read(IDEA);
        news.changed(new Change(Kind.QUEUE_CHANGED, 7));
        read(IDEA);

        assertThat(made).hasValue(1);
    }

    @Test
    void a_change_while_a_page_is_being_made_is_not_lost() {
        cache.get(IDEA, count -> {
            news.changed(new Change(Kind.IDEA_EDITED, 7));
            return page(count);
        });
        read(IDEA);

        assertThat(made).hasValue(2);
    }

    @Test
    void relative_times_are_never_far_behind() {
        read(BOARD);
        clock.pass(Duration.ofSeconds(21));
        read(BOARD);

        assertThat(made).hasValue(2);
    }

    @Test
    void when_the_database_is_away_the_last_page_is_shown() {
        var last = read(BOARD);
        news.changed(new Change(Kind.IDEA_SHARED, 1));

        assertThat(cache.get(BOARD, PageCacheTests::away)).containsSame(last);
    }

    @Test
    void whoever_changes_something_after_the_database_was_away_is_shown_it_at_once() {
        var last = read(BOARD);
        news.changed(new Change(Kind.IDEA_SHARED, 1));
        cache.get(BOARD, PageCacheTests::away);
        assertThat(read(BOARD)).as("nobody waits again so soon").isSameAs(last);

        news.changed(new Change(Kind.IDEA_SHARED, 2));

        assertThat(read(BOARD)).isNotSameAs(last);
    }

    @Test
    void when_the_database_is_away_and_nothing_is_kept_the_failure_is_told() {
        assertThatThrownBy(() -> cache.get(BOARD, PageCacheTests::away)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_page_that_does_not_exist_is_not_kept() {
        assertThat(cache.get(IDEA, count -> Optional.empty())).isEmpty();
        read(IDEA);

        assertThat(made).hasValue(1);
    }

    @Test
    void without_room_every_page_is_made_anew() {
        var none = cacheOf(DataSize.ofBytes(0));
        none.get(BOARD, this::page);
        none.get(BOARD, this::page);

        assertThat(made).hasValue(2);
    }

    private KeptPage read(PageKey key) {
        return cache.get(key, this::page).orElseThrow();
    }

    private Optional<KeptPage> page(long count) {
        made.incrementAndGet();
        return Optional.of(new KeptPage(new byte[100], "W/\"tag\"", "/", count, clock.millis()));
    }

    private static Optional<KeptPage> away(long count) {
        throw new DataAccessResourceFailureException("gone for a minute");
    }

    private PageCache cacheOf(DataSize size) {
        return new PageCache(new Freshness(news), clock, size);
    }

    private static PageKey key(Subject subject) {
        return new PageKey(subject, Language.SV, "https://example.com");
    }

    /** Tells at once, on the teller's own thread. */
    private static final class News implements Live {

        private final List<Consumer<Change>> listeners = new ArrayList<>();

        @Override
        public void heedLast(Consumer<Change> listener) {
            heed(listener);
        }

        @Override
        public void note(Consumer<Change> listener) {}

        @Override
        public void changed(Change change) {
            listeners.forEach(listener -> listener.accept(change));
        }

        @Override
        public Subscription listen(Predicate<Change> wanted, Duration pace, Runnable react) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Subscription listen(Consumer<Change> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void heed(Consumer<Change> listener) {
            listeners.add(listener);
        }
    }
}
