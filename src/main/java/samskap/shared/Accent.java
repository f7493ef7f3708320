package samskap.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * The company's colour as pages and mails wear it: a shade that reads on light grounds and one that reads on dark ones,
 * each with what goes with it. Every shade passes WCAG 2.2 AA as text on all grounds that it stands on.
 */
public record Accent(Shades light, Shades dark) {

    /** The contrast that text needs (WCAG 2.2, 1.4.3). */
    public static final double ENOUGH = 4.5;

    /**
     * @param main of links, buttons and what is chosen
     * @param strong of a button that is pointed at
     * @param ink of what is written on the main shade
     * @param soft a ground on which the main shade is written
     */
    public record Shades(Colour main, Colour strong, Colour ink, Colour soft) {}

    /** The product's own green. */
    public static final Accent HOUSE = new Accent(
            new Shades(hex("#1d5c4d"), hex("#164a3e"), hex("#ffffff"), hex("#e2efe9")),
            new Shades(hex("#6cc5ab"), hex("#86d3bc"), hex("#0c1f1a"), hex("#1c3a33")));

    private static final List<Colour> LIGHT_GROUNDS = List.of(hex("#faf8f4"), hex("#ffffff"), hex("#f3efe8"));
    private static final List<Colour> DARK_GROUNDS = List.of(hex("#12181a"), hex("#1a2225"), hex("#232d30"));
    private static final Colour WHITE = hex("#ffffff");
    private static final Colour NIGHT = hex("#0b1214");
    private static final double STEP = 0.004;
    private static final double NO_LIMIT = 1;

    /** A colour as it would be on light or on dark pages. */
    public record Check(double contrast, Colour nearest) {

        public boolean passes() {
            return contrast >= ENOUGH;
        }
    }

    /** The nearest that reads on light pages and on dark ones. */
    public static Accent of(Colour wanted) {
        if (wanted.equals(HOUSE.light().main())) {
            return HOUSE;
        }
        var light = onLight(wanted).nearest();
        var dark = onDark(wanted).nearest();
        return new Accent(
                new Shades(light, light.shade(light.lightness() - 0.07, NO_LIMIT), WHITE, softOnLight(wanted)),
                new Shades(
                        dark,
                        dark.shade(Math.min(0.97, dark.lightness() + 0.06), NO_LIMIT),
                        NIGHT,
                        softOnDark(wanted)));
    }

    public static Check onLight(Colour wanted) {
        return check(
                wanted,
                Stream.concat(LIGHT_GROUNDS.stream(), Stream.of(softOnLight(wanted), WHITE))
                        .toList(),
                -STEP);
    }

    public static Check onDark(Colour wanted) {
        return check(
                wanted,
                Stream.concat(DARK_GROUNDS.stream(), Stream.of(softOnDark(wanted), NIGHT))
                        .toList(),
                STEP);
    }

    /** Goes darker or lighter until it reads everywhere. */
    private static Check check(Colour wanted, List<Colour> grounds, double step) {
        var nearest = wanted;
        for (var lightness = wanted.lightness(); worst(nearest, grounds) < ENOUGH; lightness += step) {
            nearest = wanted.shade(Math.clamp(lightness + step, 0, 1), NO_LIMIT);
        }
        return new Check(worst(wanted, grounds), nearest);
    }

    private static double worst(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrast).min().orElse(1);
    }

    private static Colour softOnLight(Colour wanted) {
        return wanted.shade(0.945, 0.03);
    }

    private static Colour softOnDark(Colour wanted) {
        return wanted.shade(0.32, 0.035);
    }

    private static Colour hex(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}
