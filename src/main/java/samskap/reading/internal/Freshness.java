package samskap.reading.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Counts what changed. A page that was made at an earlier count than now is out of date; because the count is read
 * before the data is, a change while a page is being made is never lost.
 */
@Component
class Freshness {

    /** Ideas share counters, which costs a page now and then made anew and never grows. */
    private static final int COUNTERS = 4096;

    /** Others don't show, or only on some ideas' pages, which are made anew soon enough. */
    private static final Set<Change.Kind> SHOWN = EnumSet.of(
            Change.Kind.IDEA_SHARED,
            Change.Kind.IDEA_EDITED,
            Change.Kind.IDEA_MOVED,
            Change.Kind.IDEA_WITHHELD,
            Change.Kind.WORDING_CHANGED,
            Change.Kind.CREDIT_CHANGED,
            Change.Kind.SUPPORT_CHANGED,
            Change.Kind.DIALOGUE_CHANGED,
            Change.Kind.DIALOGUE_MARKED);

    private final AtomicLong all = new AtomicLong();

    /** What stands on every page: how the place looks, and what people are called. */
    private final AtomicLong place = new AtomicLong();

    private final AtomicLong board = new AtomicLong();
    private final AtomicLong news = new AtomicLong();
    private final AtomicLongArray ideas = new AtomicLongArray(COUNTERS);

    Freshness(Live live) {
        // A page that is made in between would be kept with what others still knew from before.
        live.heedLast(this::hear);
    }

    /** Goes up with every change that somebody's work has brought about in the database. */
    long all() {
        return all.get();
    }

    long of(Subject subject) {
        return place.get() + ofContent(subject);
    }

    private long ofContent(Subject subject) {
        return switch (subject) {
            case Subject.Ideas all -> board.get();
            case Subject.Roadmap everything -> board.get();
            // They tell how ideas stand, too.
            case Subject.News all -> board.get() + news.get();
            case Subject.OneAnnouncement one -> board.get() + news.get();
            case Subject.OneIdea one -> ideas.get(counter(one.id().value()));
            case Subject.Versions all -> ideas.get(counter(all.id().value()));
        };
    }

    private void hear(Change change) {
        all.incrementAndGet();
        if (change.kind() == Change.Kind.PLACE_CHANGED || change.kind() == Change.Kind.PERSON_CHANGED) {
            place.incrementAndGet();
        }
        if (change.kind() == Change.Kind.NEWS_CHANGED) {
            news.incrementAndGet();
        }
        if (SHOWN.contains(change.kind())) {
            ideas.incrementAndGet(counter(change.subject()));
            board.incrementAndGet();
        }
    }

    private static int counter(long idea) {
        return (int) (idea % COUNTERS);
    }
}
