package samskap.scoring.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.scoring.Criterion;
import samskap.scoring.RakedSupport;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.value.combination.Pareto;
import samskap.value.combination.Smaa.Standing;

/**
 * The ideas of a snapshot that a view leaves in, as it supposes them to be: what every order of them begins from. Ideas
 * are told apart by their place here.
 */
final class Selection {

    /** How many runs tell a ranking as it is looked at, printed and handed out. */
    static final int EXACT = 2_000;

    /** So few runs that dragging a weight is felt at once, so many that the ranks hold. */
    static final int ROUGH = 200;

    /** How many numbers the runs of all ideas may take together: 16 MB. */
    private static final int MOST_DRAWN = 4_000_000;

    private final Snapshot snapshot;
    private final ValueQuery query;
    private final int runs;
    private final int unseen;
    private final Map<Criterion, Integer> weights;
    private final int[] places;

    /**
     * @param unseen what nothing may be told of; not even the ranks of the others show where it stands
     * @param runs how often scores and weights are drawn
     */
    Selection(Snapshot snapshot, ValueQuery query, Map<Criterion, Integer> usual, Set<IdeaId> unseen, int runs) {
        this.snapshot = snapshot;
        this.query = query;
        this.runs = runs;
        this.weights = query.weightsOr(usual);
        var left = IntStream.range(0, snapshot.open().length)
                .filter(place -> !query.without().contains(idea(snapshot.open()[place])))
                .toArray();
        this.places = IntStream.of(left)
                .filter(place -> !unseen.contains(idea(snapshot.open()[place])))
                .toArray();
        this.unseen = left.length - places.length;
    }

    private IdeaId idea(int number) {
        return snapshot.evidence().ideas().get(number).id();
    }

    ValueQuery query() {
        return query;
    }

    /** Of very many ideas fewer runs are made: they are sure enough, and take memory. */
    int runs() {
        return Math.min(runs, Math.max(ROUGH, MOST_DRAWN / Math.max(1, places.length)));
    }

    Map<Criterion, Integer> weights() {
        return weights;
    }

    Evidence evidence() {
        return snapshot.evidence();
    }

    int size() {
        return places.length;
    }

    boolean isKnown(Criterion criterion) {
        return snapshot.models().containsKey(criterion);
    }

    boolean isAnythingKnown() {
        return !snapshot.models().isEmpty();
    }

    /** Whether what the panel finds hardly doable is to rank last; before it has said anything nothing is. */
    boolean isGated() {
        return query.doableOnly() && isKnown(Criterion.DOABLE);
    }

    /** What is known of an idea, whatever it is ordered by; its effort as supposed. */
    Worth known(int place) {
        return supposed(snapshot.worths().known(number(place)));
    }

    private int number(int place) {
        return snapshot.open()[places[place]];
    }

    private Worth supposed(Worth worth) {
        var days = query.efforts().get(worth.idea().id());
        return days == null ? worth : worth.taking(days);
    }

    /** Joint draws of a known criterion: {@code [draw][place]}. */
    float[][] draws(Criterion criterion) {
        var all = Objects.requireNonNull(snapshot.draws().get(criterion));
        return places.length == snapshot.open().length ? all : Draws.only(places, all);
    }

    /**
     * @param ranked the places of those that were ranked
     * @param standings how each of those fared
     */
    List<Worth> inOrder(int[] ranked, List<Standing> standings) {
        var numbers = IntStream.of(ranked).map(this::number).toArray();
        return snapshot.worths().ranked(numbers, standings).stream()
                .map(this::supposed)
                .toList();
    }

    Weighed told(
            List<Worth> ranking,
            boolean uncertain,
            Weighed.@Nullable Stability stability,
            @Nullable RakedSupport support) {
        var shown = ranking.stream()
                .filter(worth -> query.filter().shows(worth.idea()))
                .toList();
        return new Weighed(
                snapshot.board().basis(),
                Collections.unmodifiableMap(weights),
                shown,
                ranking.size(),
                unseen,
                named(),
                front(shown),
                unknown(),
                uncertain,
                stability,
                support);
    }

    private Map<IdeaId, String> named() {
        var named = new HashMap<IdeaId, String>();
        Stream.concat(query.without().stream(), query.efforts().keySet().stream())
                .forEach(id -> snapshot.board()
                        .of(id)
                        .ifPresent(worth -> named.put(id, worth.idea().title())));
        return named;
    }

    private Set<Criterion> unknown() {
        var unknown = EnumSet.allOf(Criterion.class);
        unknown.removeAll(snapshot.models().keySet());
        return unknown;
    }

    private static Set<IdeaId> front(List<Worth> shown) {
        var number = shown.stream().mapToDouble(worth -> worth.value().middle()).toArray();
        var effort = shown.stream()
                .mapToDouble(worth ->
                        worth.effort() == null ? Double.NaN : worth.effort().likely())
                .toArray();
        return Pareto.front(number, effort).stream()
                .map(place -> shown.get(place).idea().id())
                .collect(Collectors.toSet());
    }
}
