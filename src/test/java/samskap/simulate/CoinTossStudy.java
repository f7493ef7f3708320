package samskap.simulate;

import java.util.List;
import java.util.stream.IntStream;
import samskap.simulate.Survey.Pairing;

/** Answers that are pure noise must not look reliable, however pairs were chosen. */
final class CoinTossStudy {

    private CoinTossStudy() {}

    static List<Finding> run(int replicates, long seed) {
        return List.of(run(Pairing.RANDOM, replicates, seed), run(Pairing.TARGETED, replicates, seed));
    }

    private static Finding run(Pairing pairing, int replicates, long seed) {
        double mean = IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(run -> new Survey(new Customers(PairingStudy.IDEAS, 0, seed + run), pairing)
                        .until(20, 20)
                        .reliability())
                .average()
                .orElseThrow();
        return Finding.atMost(0.2, "coin toss, 20 an idea, " + pairing.name().toLowerCase(), "reliability", mean);
    }
}
