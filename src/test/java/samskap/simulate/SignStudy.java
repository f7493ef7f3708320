package samskap.simulate;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import samskap.value.evidence.Bursts;
import samskap.value.evidence.Groups;
import samskap.value.evidence.Signs;
import samskap.value.evidence.Signs.Sign;

/** How often honest months give a sign of pushing, and how often pushing gives one. */
final class SignStudy {

    private static final int IDEAS = 100;
    private static final int ORGANISATIONS = 60;

    private SignStudy() {}

    static List<Finding> run(int replicates, long seed) {
        var quiet = 400;
        var busy = 6_000;
        return List.of(
                Finding.atMost(
                        0.25,
                        "signs in honest months",
                        "bursts a month, 400 voices",
                        mean(replicates, seed, run -> bursts(month(quiet, run)))),
                Finding.atMost(
                        0.25,
                        "signs in honest months",
                        "bursts a month, 6 000 voices",
                        mean(replicates, seed, run -> bursts(month(busy, run)))),
                Finding.atMost(
                        0.1,
                        "signs in honest months",
                        "organisations a month, 400 voices",
                        mean(replicates, seed, run -> crowds(month(quiet, run)))),
                Finding.atMost(
                        0.1,
                        "signs in honest months",
                        "organisations a month, 6 000 voices",
                        mean(replicates, seed, run -> crowds(month(busy, run)))),
                Finding.atMost(
                        0.1,
                        "signs in honest months",
                        "one-sided among 1 000 people",
                        mean(replicates, seed, SignStudy::oneSided)),
                Finding.of(
                        "signs of pushing",
                        "12 within half an hour are seen",
                        mean(replicates, seed, run -> seen(run, 12, ORGANISATIONS + 1))),
                Finding.atLeast(
                        0.9,
                        "signs of pushing",
                        "20 within half an hour are seen",
                        mean(replicates, seed, run -> seen(run, 20, ORGANISATIONS + 1))),
                Finding.atLeast(
                        0.9,
                        "signs of pushing",
                        "8 of one small organisation are seen",
                        mean(replicates, seed, SignStudy::organised)));
    }

    private static double mean(int replicates, long seed, ToDoubleFunction<Long> figure) {
        return IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(run -> figure.applyAsDouble(seed + run))
                .average()
                .orElseThrow();
    }

    private static HonestMonth month(int voices, long seed) {
        return new HonestMonth(IDEAS, voices, ORGANISATIONS, seed);
    }

    private static int bursts(HonestMonth month) {
        return Bursts.in(month.inOrder(), month.born, 0, HonestMonth.HOURS).size();
    }

    private static int crowds(HonestMonth month) {
        return Groups.in(month.inOrder()).size();
    }

    private static double oneSided(long seed) {
        var random = new Random(seed);
        return Signs.holding(IntStream.range(0, 1_000)
                        .mapToObj(person -> {
                            var decided = 12 + random.nextInt(60);
                            var left = (int) random.ints(decided, 0, 2).sum();
                            return new Sign<>(person, Signs.oneSided(left, decided));
                        })
                        .toList())
                .size();
    }

    /** The idea that is pushed is one that has been there for a while. */
    private static double seen(long seed, int many, int group) {
        var month = month(2_000, seed);
        var idea = older(month);
        month.push(idea, many, 0.5, group);
        return Bursts.in(month.inOrder(), month.born, 0, HonestMonth.HOURS).stream()
                        .anyMatch(sign -> sign.subject().thing() == idea)
                ? 1
                : 0;
    }

    private static double organised(long seed) {
        var month = month(2_000, seed);
        var idea = older(month);
        month.push(idea, 8, HonestMonth.HOURS / 4, ORGANISATIONS + 1);
        return Groups.in(month.inOrder()).stream()
                        .anyMatch(sign -> sign.subject().thing() == idea)
                ? 1
                : 0;
    }

    private static int older(HonestMonth month) {
        return IntStream.range(0, IDEAS)
                .filter(idea -> month.born[idea] < 0)
                .findFirst()
                .orElseThrow();
    }
}
