package samskap.support.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.identity.PersonId;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Gives first voices for ideas that stand for themselves, and those that come at once for the same idea together:
 * whoever is first gives all that wait by then in one transaction, and each is answered when it has committed. The
 * idea's row is held once for many, for three statements, and the whole crowd around an idea takes one connection to
 * the database from others (flat combining: Hendler, Incze, Shavit and Tzafrir, SPAA 2010).
 */
@Component
class Choir {

    /** So many are given with one statement. */
    private static final int MOST = 100;

    private final Map<IdeaId, Stand> stands = new ConcurrentHashMap<>();
    private final VoiceStore voices;
    private final IdeaPulse pulse;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    Choir(VoiceStore voices, IdeaPulse pulse, InOneGo inOneGo, Live live, Clock clock) {
        this.voices = voices;
        this.pulse = pulse;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Call it outside of any transaction.
     *
     * @return how many want the idea by then; empty, and nothing was done, when the idea is merged, closed or withheld,
     *     or the person or somebody beside them wants it already
     */
    OptionalInt give(PersonId person, IdeaId idea) {
        var singer = new Singer(person);
        var stand = Objects.requireNonNull(
                stands.compute(idea, (id, there) -> (there == null ? new Stand() : there).joinedBy(singer)));
        stand.lock.lock();
        try {
            while (!singer.heard) {
                sing(idea, stand.next());
            }
        } finally {
            stand.lock.unlock();
            stands.computeIfPresent(idea, (id, there) -> there.left() ? null : there);
        }
        return singer.result();
    }

    private void sing(IdeaId idea, List<Singer> together) {
        try {
            var supports = OptionalInt.of(inOneGo.run(() -> count(idea, together)));
            together.forEach(singer -> singer.hear(supports));
        } catch (OtherwiseException otherwise) {
            together.forEach(singer -> singer.hear(OptionalInt.empty()));
        } catch (RuntimeException | Error failure) {
            together.forEach(singer -> singer.fail(failure));
        }
    }

    private int count(IdeaId idea, List<Singer> together) {
        var at = clock.instant();
        var people = together.stream().map(singer -> singer.person).toList();
        // The idea first: the voices' rows refer to it, and would hold it for sharing with others who then wait.
        var supports = pulse.supportedAlone(idea, people.size(), at).orElseThrow(OtherwiseException::new);
        if (voices.add(idea, people, at) < people.size()) {
            throw new OtherwiseException();
        }
        live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value()));
        return supports;
    }

    /** Takes back what was begun. */
    private static final class OtherwiseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherwiseException() {
            super(null, null, false, false);
        }
    }

    /** Where those wait who want one idea; gone when nobody does. */
    private static final class Stand {

        private final ReentrantLock lock = new ReentrantLock();
        private final Queue<Singer> waiting = new ConcurrentLinkedQueue<>();
        private int here;

        /** Within the map's own lock, as {@link #left}. */
        Stand joinedBy(Singer singer) {
            here++;
            waiting.add(singer);
            return this;
        }

        /** @return whether nobody is left */
        boolean left() {
            here--;
            return here == 0;
        }

        List<Singer> next() {
            var next = new ArrayList<Singer>();
            while (next.size() < MOST && !waiting.isEmpty()) {
                next.add(waiting.remove());
            }
            return next;
        }
    }

    /** Somebody whose voice is to be given; what became of it is written and read by whoever holds the stand. */
    private static final class Singer {

        private final PersonId person;
        private boolean heard;
        private OptionalInt supports = OptionalInt.empty();
        private @Nullable Throwable failure;

        Singer(PersonId person) {
            this.person = person;
        }

        void hear(OptionalInt count) {
            supports = count;
            heard = true;
        }

        void fail(Throwable why) {
            failure = why;
            heard = true;
        }

        OptionalInt result() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException broken) {
                throw broken;
            }
            return supports;
        }
    }
}
