package samskap.moments.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.Theme;
import samskap.moments.ThemeId;
import samskap.moments.Themes;
import samskap.moments.internal.ThemeStore.Count;
import samskap.moments.internal.ThemeStore.Share;
import samskap.shared.NowAndThen;
import samskap.shared.Refusal;

@Service
class StaffThemes implements Themes {

    /** So old the order of themes may be, which counts over every moment. */
    static final Duration LONGEST = Duration.ofSeconds(15);

    private static final int STORIES = 3;

    private final ThemeStore store;
    private final MomentReading moments;
    private final PlaceStore places;
    private final ThemeIdeas asIdeas;
    private final LikeIdeas like;
    private final NowAndThen<List<Count>> counted;
    private final AtomicLong acts = new AtomicLong();

    StaffThemes(
            ThemeStore store,
            MomentReading moments,
            PlaceStore places,
            ThemeIdeas asIdeas,
            LikeIdeas like,
            Clock clock) {
        this.store = store;
        this.moments = moments;
        this.places = places;
        this.asIdeas = asIdeas;
        this.like = like;
        this.counted = new NowAndThen<>(LONGEST, clock::millis, () -> store.most(MOST));
    }

    @Override
    public List<Theme> most(Person colleague, int most) {
        colleague.requireStaff();
        return themes(counted.get(acts.get()).stream().limit(most).toList());
    }

    @Override
    public List<Begun> begun(Person colleague, Instant from) {
        colleague.requireStaff();
        return store.begun(from);
    }

    @Override
    public Optional<Theme> find(Person colleague, ThemeId id) {
        colleague.requireStaff();
        return themes(store.find(id.value())).stream().findFirst();
    }

    @Override
    public List<Idea> alike(Person colleague, ThemeId id, int most) {
        return like.to(require(colleague, id).story(), most);
    }

    @Override
    public Idea become(Person colleague, ThemeId id, UUID key, String text) {
        var idea = asIdeas.become(colleague, require(colleague, id), key, text);
        acts.incrementAndGet();
        return idea;
    }

    @Override
    public void join(Person colleague, ThemeId id, IdeaId idea) {
        asIdeas.join(colleague, require(colleague, id), idea);
        acts.incrementAndGet();
    }

    private Theme require(Person colleague, ThemeId id) {
        return find(colleague, id).orElseThrow(Refusal::notFound);
    }

    private List<Theme> themes(List<Count> counts) {
        var ids = counts.stream().map(Count::theme).toList();
        var shares = store.shares(ids);
        var chosen = store.stories(ids, STORIES);
        var stories = moments
                .find(chosen.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(moment -> moment.id().value(), Function.identity()));
        var known = places.all().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        return counts.stream()
                .map(count -> theme(
                        count,
                        chosen.getOrDefault(count.theme(), List.of()).stream()
                                .map(stories::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        shares.getOrDefault(count.theme(), List.of()),
                        known))
                .toList();
    }

    private static Theme theme(Count count, List<Moment> stories, List<Share> shares, Map<PlaceId, Place> known) {
        return new Theme(
                new ThemeId(count.theme()),
                count.well(),
                count.moments(),
                count.voices(),
                count.since(),
                stories,
                mostOften(shares, Share::place).stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                mostOften(shares, Share::idea),
                count.open());
    }

    /** What most of its moments have first. */
    private static <T> List<T> mostOften(List<Share> shares, Function<Share, @Nullable T> what) {
        var often = new LinkedHashMap<T, Integer>();
        for (var share : shares) {
            var each = what.apply(share);
            if (each != null) {
                often.merge(each, share.moments(), Integer::sum);
            }
        }
        return often.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
