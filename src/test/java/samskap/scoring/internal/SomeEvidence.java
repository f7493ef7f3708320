package samskap.scoring.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Judgement;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;
import samskap.value.pairwise.Population;
import samskap.value.pairwise.Ratings;

/** A little of everything that people say of six ideas. */
final class SomeEvidence {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final int IDEAS = 6;

    private SomeEvidence() {}

    static Evidence ofAll() {
        return of(true);
    }

    static Evidence ofCustomers() {
        return of(false);
    }

    private static Evidence of(boolean judges) {
        var entries = IntStream.rangeClosed(1, IDEAS)
                .mapToObj(n -> new Entry(
                        new IdeaId(n), new PersonId(100 + n), "Idea " + n, null, null, Status.SHARED, NOW, n, 40))
                .toList();
        var comparisons = Comparisons.among(IDEAS);
        for (var n = 0; n < 40; n++) {
            var left = n % IDEAS;
            var right = (n + 1 + n / IDEAS % (IDEAS - 1)) % IDEAS;
            var outcome = n % 9 == 0 ? Outcome.TIE : n % 4 == 0 == left < right ? Outcome.LEFT : Outcome.RIGHT;
            comparisons.add(left, right, outcome);
        }
        var ratings = Ratings.of(IDEAS, 0);
        for (var n = 0; n < 12; n++) {
            ratings.add(n / 3, n % IDEAS, 1 + (n * 5 + n % IDEAS) % 7, -1);
        }
        var judged = new ArrayList<JudgementStore.Judged>();
        for (var judge = 0; judge < (judges ? 3 : 0); judge++) {
            for (var idea = 0; idea < IDEAS; idea++) {
                judged.add(new JudgementStore.Judged(
                        judged.size() + 1L,
                        1,
                        1,
                        new PersonId(judge + 1L),
                        new IdeaId(idea + 1L),
                        new Judgement(
                                1 + (idea + judge) % 7, Math.min(7, 2 + idea + judge % 2), 7 - (idea * judge) % 6)));
            }
        }
        var none = Comparisons.among(IDEAS).build();
        return new Evidence(
                entries,
                Evidence.numbered(entries),
                new Answers(comparisons.build(), ratings.build(), Population.undivided()),
                none,
                none,
                none,
                List.of(),
                judged,
                Map.of(),
                List.of(),
                Map.of(),
                Arrays.stream(Criterion.values())
                        .collect(Collectors.toMap(criterion -> criterion, Criterion::usualWeight)),
                new Watermark(40, 12, judged.size()),
                Evidence.UNCOUNTED,
                40);
    }
}
