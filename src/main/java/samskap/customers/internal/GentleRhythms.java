package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import samskap.asking.Governor;
import samskap.asking.Spared;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.Pace;
import samskap.customers.Pace.Rhythm;
import samskap.customers.Rhythms;
import samskap.customers.Suggestion;
import samskap.customers.Suggestion.Why;
import samskap.customers.TeamPace;
import samskap.customers.internal.RhythmStore.Candidate;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.text.TimeAgo;
import samskap.teams.Teams;

@Service
class GentleRhythms implements Rhythms {

    private static final String PEOPLE = "customers.rhythm.people";
    private static final String DAYS = "customers.rhythm.days";
    private static final int LOOKED_AT = 3;
    private static final Set<Spared> IN_PEACE = Set.of(Spared.NEVER, Spared.BLOCKED, Spared.LATELY);
    private static final Act SET = Act.of("audit.act.customers.rhythm");

    private final RhythmStore store;
    private final DimensionStore dimensions;
    private final Teams teams;
    private final Governor governor;
    private final People people;
    private final Settings settings;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Clock clock;

    GentleRhythms(
            RhythmStore store,
            DimensionStore dimensions,
            Teams teams,
            Governor governor,
            People people,
            Settings settings,
            Audit audit,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.dimensions = dimensions;
        this.teams = teams;
        this.governor = governor;
        this.people = people;
        this.settings = settings;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Rhythm rhythm() {
        var set = new Rhythm(number(PEOPLE, Rhythm.DEFAULT.people()), number(DAYS, Rhythm.DEFAULT.days()));
        return set.isPossible() ? set : Rhythm.DEFAULT;
    }

    private int number(String setting, int otherwise) {
        return settings.get(setting)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    @Override
    public void set(Person leader, Rhythm wanted) {
        leader.require(Role.LEADER);
        if (wanted.people() < 1 || wanted.people() > Rhythm.MOST_PEOPLE) {
            throw Refusal.of("people", "customers.refused.number", 1, Rhythm.MOST_PEOPLE);
        }
        if (!wanted.isPossible()) {
            throw Refusal.of("days", "customers.refused.number", Rhythm.FEWEST_DAYS, Rhythm.MOST_DAYS);
        }
        inOneGo.run(() -> {
            settings.hold(PEOPLE);
            var before = rhythm();
            if (before.equals(wanted)) {
                return;
            }
            settings.put(Map.of(PEOPLE, Integer.toString(wanted.people()), DAYS, Integer.toString(wanted.days())));
            audit.record(Entry.of(leader, SET, Thing.setting()).changing(told(before), told(wanted)));
        });
    }

    private static String told(Rhythm rhythm) {
        return rhythm.people() + " / " + rhythm.days();
    }

    @Override
    public Pace of(Person colleague) {
        colleague.requireStaff();
        var rhythm = rhythm();
        return new Pace(store.met(List.of(colleague.id()), since(rhythm), tomorrow()), rhythm);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private LocalDate since(Rhythm rhythm) {
        return today().minusDays(rhythm.days() - 1L);
    }

    @Override
    public List<TeamPace> teams(Person leader) {
        leader.require(Role.LEADER);
        var rhythm = rhythm();
        return OneTeamEach.of(teams.all()).entrySet().stream()
                .map(each -> pace(each.getKey(), each.getValue(), rhythm))
                .toList();
    }

    private TeamPace pace(String team, Set<PersonId> members, Rhythm rhythm) {
        var since = since(rhythm);
        var met = store.met(members, since, tomorrow());
        var before = store.met(members, since.minusDays(rhythm.days()), since);
        return new TeamPace(team, members.size(), met, before);
    }

    @Override
    public List<Suggestion> whomToMeet(Person colleague, int most) {
        colleague.requireStaff();
        var since = since(rhythm());
        var start = start(colleague);
        // Some of them are not to be met now.
        var looked = Math.multiplyExact(LOOKED_AT, most + 1);
        var ofLeastMet = LeastMet.of(dimensions.shared(), store.metBySegment(since)).stream()
                .flatMap(segment -> around(start, from -> store.willing(segment.id(), from, since, looked))
                        .map(each -> new Suggestion(each.customer(), Why.SEGMENT, segment.name(), null)))
                .toList();
        var others = around(start, from -> store.willing(from, since, looked))
                .sorted(Comparator.comparing(Candidate::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(GentleRhythms::suggestion)
                .toList();
        var candidates = choose(ofLeastMet, others).filter(this::isHere).toList();
        var quiet = leftInPeace(candidates);
        return candidates.stream()
                .filter(each -> !quiet.contains(each.customer()))
                .limit(most)
                .toList();
    }

    /** Nobody is rung up who wants no asks, had one lately, or can't take part. */
    private Set<PersonId> leftInPeace(List<Suggestion> candidates) {
        var spared = governor.reach(
                        candidates.stream().map(Suggestion::customer).toList())
                .spared();
        return IN_PEACE.stream()
                .flatMap(why -> spared.getOrDefault(why, List.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Beginning somewhere in the order of the customers, and then from its beginning. */
    private static Stream<Candidate> around(long start, LongFunction<List<Candidate>> from) {
        return Stream.concat(from.apply(start).stream(), from.apply(0).stream());
    }

    /** One of the segment that is met least, then others, each once. */
    private static Stream<Suggestion> choose(List<Suggestion> ofLeastMet, List<Suggestion> others) {
        var seen = new HashSet<PersonId>();
        return Stream.of(
                        ofLeastMet.stream().limit(1),
                        others.stream(),
                        ofLeastMet.stream().skip(1))
                .flatMap(Function.identity())
                .filter(each -> seen.add(each.customer()));
    }

    private boolean isHere(Suggestion suggestion) {
        return people.find(suggestion.customer())
                .filter(person -> !person.isStaff())
                .isPresent();
    }

    private static Suggestion suggestion(Candidate candidate) {
        var last = candidate.last();
        return new Suggestion(candidate.customer(), last == null ? Why.UNHEARD : Why.LONG_AGO, null, last);
    }

    /**
     * Where this colleague begins to look this week: another place than most others do, so that not everybody rings the
     * same customer, and the same one all week.
     */
    private long start(Person colleague) {
        var week = ChronoUnit.WEEKS.between(LocalDate.EPOCH, today());
        var last = store.last();
        return last == 0
                ? 0
                : Math.floorMod(Objects.hash(colleague.id().value(), week) * 0x9E3779B97F4A7C15L, last) + 1;
    }
}
