package samskap.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import samskap.value.evidence.Voice;

/**
 * A month of support by people who want what they want: more in the evening than at night, most for new and for good
 * ideas, twenty times as much for two hours after a letter to everybody, now and then with friends, and from
 * organisations of every size whose people choose for themselves.
 */
final class HonestMonth {

    static final double HOURS = 720;

    private static final double LETTER = 400;
    private static final double LETTER_HOURS = 2;

    final List<Voice> voices = new ArrayList<>();
    final double[] born;

    private final Random random;

    HonestMonth(int ideas, int voices, int organisations, long seed) {
        random = new Random(seed);
        born = random.doubles(ideas, -2 * HOURS, HOURS).toArray();
        var liked = random.doubles(ideas).map(u -> Math.exp(2 * u)).toArray();
        while (this.voices.size() < voices) {
            var idea = random.nextInt(ideas);
            var at = visit();
            // Interest in an idea is five times its lasting one at first, and halves in two days.
            var age = at - born[idea];
            var interest = age < 0 ? 0 : liked[idea] * (1 + 4 * Math.pow(0.5, age / 48));
            if (random.nextDouble() * Math.exp(2) * 5 < interest) {
                come(idea, at, organisations);
            }
        }
    }

    private double visit() {
        var lettersPart = 20 * LETTER_HOURS / (20 * LETTER_HOURS + HOURS);
        if (random.nextDouble() < lettersPart) {
            return LETTER + LETTER_HOURS * random.nextDouble();
        }
        while (true) {
            var at = random.nextDouble() * HOURS;
            if (random.nextDouble() * 2 < 1 + Math.sin((at - 14) * Math.PI / 12)) {
                return at;
            }
        }
    }

    /** One in twenty tells up to four friends, who come within the hour. */
    private void come(int idea, double at, int organisations) {
        var friends = random.nextInt(20) == 0 ? 1 + random.nextInt(4) : 0;
        voices.add(new Voice(idea, group(organisations), at));
        for (var n = 0; n < friends; n++) {
            voices.add(new Voice(idea, group(organisations), at + random.nextDouble()));
        }
    }

    /** Half belong to none; the first organisations are the largest. */
    private int group(int organisations) {
        return random.nextBoolean() ? Voice.ALONE : (int) (organisations * Math.pow(random.nextDouble(), 2));
    }

    /** Somebody lets so many support one idea within so many hours. */
    void push(int idea, int many, double hours, int group) {
        var from = Math.max(born[idea] + 30, 100 + random.nextDouble() * 500);
        for (var n = 0; n < many; n++) {
            voices.add(new Voice(idea, group, from + random.nextDouble() * hours));
        }
    }

    List<Voice> inOrder() {
        voices.sort(Comparator.comparingDouble(Voice::at));
        return voices;
    }
}
