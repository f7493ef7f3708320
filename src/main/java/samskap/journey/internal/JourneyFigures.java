package samskap.journey.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.ideas.Board.Flicker;
import samskap.ideas.Flickers;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.WaitingList;
import samskap.journey.JourneyMap;
import samskap.moments.MomentFigures;
import samskap.moments.PlaceId;
import samskap.moments.Tally;
import samskap.shared.NowAndThen;
import samskap.shared.Patience;

/** What the map counts over everything: read at most every half minute, however many look. */
@Component
class JourneyFigures {

    /** More open promises than this are not counted. */
    static final int MOST_PROMISES = 500;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * @param weeks of each place, oldest first
     * @param came the ideas that each place's moments became part of and that everybody can read
     * @param ideas how many belong to each stage, by its number
     * @param waiting how many of them wait for an answer
     * @param promised how many promises are open at each idea
     * @param promises how many at the ideas of each stage
     */
    record Counted(
            Map<PlaceId, List<Tally>> weeks,
            Map<PlaceId, Set<IdeaId>> came,
            Map<Integer, Integer> ideas,
            Map<Integer, Integer> waiting,
            Map<IdeaId, Integer> promised,
            Map<Integer, Integer> promises) {

        /** The ideas of several places, each once. */
        Set<IdeaId> came(Collection<PlaceId> places) {
            return places.stream()
                    .flatMap(place -> came.getOrDefault(place, Set.of()).stream())
                    .collect(Collectors.toSet());
        }
    }

    private final MomentFigures moments;
    private final Flickers flickers;
    private final WaitingList waitingList;
    private final AnswerQueue queue;
    private final Ideas ideas;
    private final Journey journey;
    private final Clock clock;
    private final NowAndThen<Counted> counted;

    JourneyFigures(
            MomentFigures moments,
            Flickers flickers,
            WaitingList waitingList,
            AnswerQueue queue,
            Ideas ideas,
            Journey journey,
            Clock clock,
            Patience patience) {
        this.moments = moments;
        this.flickers = flickers;
        this.waitingList = waitingList;
        this.queue = queue;
        this.ideas = ideas;
        this.journey = journey;
        this.clock = clock;
        this.counted = new NowAndThen<>(LONGEST, clock::millis, patience, this::read);
    }

    Counted counted() {
        return counted.get();
    }

    /** When the weeks begin that the map tells of, if it is read now. */
    Instant from() {
        return clock.instant().minus(Duration.ofDays((long) JourneyMap.WEEKS * MomentFigures.DAYS));
    }

    private Counted read() {
        var promises = queue.openPromises(MOST_PROMISES);
        return new Counted(
                moments.weeks(from(), JourneyMap.WEEKS),
                readable(moments.ideas()),
                flickers.picture().stages().stream()
                        .collect(Collectors.toMap(flicker -> flicker.stage().id(), Flicker::ideas, Integer::sum)),
                journey.stages().stream().collect(Collectors.toMap(Stage::id, this::waiting)),
                counts(promises, promise -> List.of(promise.idea().id())),
                counts(promises, JourneyFigures::stage));
    }

    private Map<PlaceId, Set<IdeaId>> readable(Map<PlaceId, Set<IdeaId>> came) {
        var all = came.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var there = ideas.cards(all).keySet();
        came.values().forEach(some -> some.retainAll(there));
        return came;
    }

    private int waiting(Stage stage) {
        return waitingList.count(part(stage));
    }

    static WaitingList.Part part(Stage stage) {
        return new WaitingList.Part(Set.of(stage), Set.of(), Set.of(), Set.of());
    }

    private static List<Integer> stage(OwnPromise promise) {
        var stage = promise.idea().stage();
        return stage == null ? List.of() : List.of(stage.id());
    }

    private static <K> Map<K, Integer> counts(List<OwnPromise> promises, Function<OwnPromise, List<K>> of) {
        var counts = new HashMap<K, Integer>();
        promises.forEach(promise -> of.apply(promise).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }
}
