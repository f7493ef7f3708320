package samskap.bench.data;

import java.util.Locale;

/**
 * How much there is in a place. Everything grows with its ideas: twenty voices and three messages for each, and a fifth
 * as many people.
 */
public record Size(int ideas) {

    /** What the figures of small places are taken with. */
    public static final Size USUAL = new Size(10_000);

    static final int COLLEAGUES = 30;
    private static final int FEWEST_PEOPLE = 5_000;

    /** @param word as in {@code 500}, {@code 10k} or {@code 1m} */
    public static Size of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var number = Integer.parseInt(lower.replaceAll("[km]$", ""));
        return new Size(lower.endsWith("m") ? number * 1_000_000 : lower.endsWith("k") ? number * 1_000 : number);
    }

    public int supports() {
        return ideas * 20;
    }

    public int messages() {
        return ideas * 3;
    }

    public int people() {
        return Math.max(FEWEST_PEOPLE, ideas / 5);
    }

    /** The idea with the longest dialogue. */
    public long mostTalkedAbout() {
        return Popularity.FIRST + 1L;
    }

    /** As people write it: 10k, 1m. */
    @Override
    public String toString() {
        if (ideas % 1_000_000 == 0) {
            return ideas / 1_000_000 + "m";
        }
        return ideas % 1_000 == 0 ? ideas / 1_000 + "k" : Integer.toString(ideas);
    }
}
