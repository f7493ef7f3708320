package samskap.asking.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import samskap.asking.AskLog.Breach;
import samskap.asking.AskLog.Proof;
import samskap.asking.Limits;
import samskap.asking.Spared;
import samskap.asking.Willingness;
import samskap.identity.PersonId;
import samskap.shared.text.TimeAgo;

/**
 * Goes through what was decided, entry by entry, and notes where a rule was broken. It asks none of the code that
 * decides: it compares each moment with the one so many before it, for that is what the rules say to the people whom
 * they are for.
 */
final class Replay {

    private final Map<PersonId, List<Instant>> reached = new HashMap<>();
    private final Map<PersonId, Willingness> wanted = new HashMap<>();
    private final Map<PersonId, Set<UUID>> asks = new HashMap<>();
    private final Map<YearMonth, Integer> counted = new HashMap<>();
    private final Map<YearMonth, Integer> spent = new HashMap<>();
    private final SortedSet<YearMonth> months = new TreeSet<>();
    private final List<Breach> breaches = new ArrayList<>();
    private long count;

    void take(LogStore.Row row) {
        var ask = row.ask();
        if (ask == null) {
            wanted.put(row.person(), row.willingness());
            return;
        }
        count++;
        var before = reached.computeIfAbsent(row.person(), first -> new ArrayList<>());
        checkChoice(row);
        checkOften(row, before);
        check(row, Spared.WAITING, row.waitingSince() == null);
        check(
                row,
                Spared.LATELY,
                asks.computeIfAbsent(row.person(), first -> new HashSet<>()).add(ask));
        var quiet = row.quiet();
        check(row, Spared.NEVER, quiet == null || quiet.after(row.reachedAt()).equals(row.reachedAt()));
        if (row.budgeted()) {
            counted.merge(YearMonth.from(row.reachedAt().atZone(TimeAgo.HOME)), 1, Integer::sum);
        }
        before.add(row.reachedAt());
    }

    /** What was known of their choice then is what they had chosen last. */
    private void checkChoice(LogStore.Row row) {
        var choice = wanted.getOrDefault(row.person(), Willingness.USUAL);
        check(row, Spared.NEVER, choice != Willingness.NEVER && choice == row.willingness());
    }

    private void checkOften(LogStore.Row row, List<Instant> before) {
        var often = row.willingness().perYear();
        check(row, Spared.LATELY, isLater(row.reachedAt(), before, 1, Limits.BETWEEN));
        check(row, Spared.ENOUGH, often == 0 || isLater(row.reachedAt(), before, often, Limits.YEAR));
    }

    /** Whether the ask that was so many before this one is at least so long ago. */
    private static boolean isLater(Instant at, List<Instant> before, int many, Duration atLeast) {
        return before.size() < many
                || !before.get(before.size() - many).plus(atLeast).isAfter(at);
    }

    /** What was spent of one budget in one month. */
    void take(Budgets.Spent pot) {
        spent.merge(pot.month(), pot.used(), Integer::sum);
        if (pot.used() > pot.budget()) {
            months.add(pot.month());
        }
    }

    private void check(LogStore.Row row, Spared rule, boolean holds) {
        if (!holds) {
            breaches.add(new Breach(row.id(), row.person(), rule));
        }
    }

    Proof proof() {
        Stream.concat(counted.keySet().stream(), spent.keySet().stream())
                .filter(month -> !counted.getOrDefault(month, 0).equals(spent.getOrDefault(month, 0)))
                .forEach(months::add);
        return new Proof(count, reached.size(), breaches, List.copyOf(months));
    }
}
