package samskap.asking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.asking.Governor;
import samskap.asking.Reach;
import samskap.asking.Spared;
import samskap.asking.Turn;
import samskap.asking.internal.Budgets.Pot;
import samskap.identity.PersonId;

/**
 * Decides on each person while it holds their row, then the pot of their segment: of two asks at once, on whatever
 * node, the second sees what the first was granted.
 */
@Service
class LockingGovernor implements Governor {

    private final TurnStore turns;
    private final LogStore log;
    private final Budgets budgets;
    private final CircumstancesReader reader;
    private final Clock clock;

    LockingGovernor(TurnStore turns, LogStore log, Budgets budgets, CircumstancesReader reader, Clock clock) {
        this.turns = turns;
        this.log = log;
        this.budgets = budgets;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Reach reach(Collection<PersonId> wanted) {
        var now = clock.instant();
        var people = sorted(wanted);
        var circumstances = reader.of(people);
        var before = turns.of(people);
        var asked = new ArrayList<PersonId>();
        var spared = new EnumMap<Spared, List<PersonId>>(Spared.class);
        var spent = new HashMap<Pot, Integer>();
        for (var person : people) {
            var each = Objects.requireNonNull(circumstances.get(person));
            var against = against(each, before.getOrDefault(person, PersonTurns.NONE), now)
                    .or(() -> pot(each, now)
                            .filter(pot -> spend(spent, pot) > budgets.perMonth(pot.crowd()))
                            .map(pot -> Spared.SEGMENT));
            against.ifPresentOrElse(
                    why -> spared.computeIfAbsent(why, first -> new ArrayList<>())
                            .add(person),
                    () -> asked.add(person));
        }
        return new Reach(asked, spared);
    }

    private int spend(Map<Pot, Integer> spent, Pot pot) {
        var used = spent.getOrDefault(pot, -1);
        var by = (used < 0 ? budgets.usedSoFar(pot) : used) + 1;
        spent.put(pot, by);
        return by;
    }

    private static List<PersonId> sorted(Collection<PersonId> people) {
        return people.stream()
                .map(PersonId::value)
                .distinct()
                .sorted()
                .map(PersonId::new)
                .toList();
    }

    private static Optional<Spared> against(Circumstances circumstances, PersonTurns before, Instant now) {
        return circumstances
                .against()
                .or(() -> AskingPolicy.against(before.turns(), before.willingness(), circumstances.reachedAt(now)));
    }

    private static Optional<Pot> pot(Circumstances circumstances, Instant now) {
        return Optional.ofNullable(circumstances.segment())
                .map(segment -> Pot.of(segment, circumstances.reachedAt(now)));
    }

    @Override
    public List<Turn> grant(UUID ask, Collection<PersonId> wanted) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Without a transaction nobody is held");
        }
        var people = sorted(wanted);
        var before = turns.hold(people);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var already = log.granted(ask, people);
        var circumstances = reader.of(people);
        var free = people.stream()
                .filter(person -> !already.containsKey(person))
                .filter(person -> against(
                                Objects.requireNonNull(circumstances.get(person)),
                                before.getOrDefault(person, PersonTurns.NONE),
                                now)
                        .isEmpty())
                .collect(Collectors.toSet());
        budgets.hold(free.stream()
                .flatMap(person -> pot(Objects.requireNonNull(circumstances.get(person)), now).stream())
                .toList());
        var granted = new ArrayList<Turn>();
        for (var person : people) {
            var turnsBefore = Objects.requireNonNull(before.get(person));
            var reached = already.get(person);
            if (reached != null) {
                granted.add(turn(person, turnsBefore, reached));
            } else if (free.contains(person)) {
                grant(ask, person, Objects.requireNonNull(circumstances.get(person)), turnsBefore, now)
                        .ifPresent(granted::add);
            }
        }
        return granted;
    }

    private Optional<Turn> grant(
            UUID ask, PersonId person, Circumstances circumstances, PersonTurns before, Instant now) {
        var pot = pot(circumstances, now).orElse(null);
        if (pot != null) {
            var budget = budgets.perMonth(pot.crowd());
            if (budgets.used(pot) >= budget) {
                return Optional.empty();
            }
            budgets.spend(pot, budget);
        }
        var at = circumstances.reachedAt(now);
        turns.add(person, at);
        log.add(
                new LogStore.Row(
                        0,
                        person,
                        ask,
                        at,
                        before.willingness(),
                        circumstances.quiet(),
                        circumstances.waitingSince(),
                        pot != null),
                now);
        var after = new ArrayList<>(before.turns());
        after.addFirst(at);
        return Optional.of(turn(person, new PersonTurns(before.willingness(), after), at));
    }

    private static Turn turn(PersonId person, PersonTurns turns, Instant at) {
        return new Turn(
                person,
                at,
                AskingPolicy.earliest(turns.turns(), turns.willingness(), at).orElse(null));
    }
}
