package samskap.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A colour of the screen (sRGB), each part 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** Reads {@code #1d5c4d} as style sheets and colour fields write it. */
    public static Optional<Colour> of(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("#?[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(typed.strip().replace("#", ""), 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & 0xff, number & 0xff));
    }

    /** As style sheets write it: {@code #1d5c4d}. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** How bright it is, 0 to 1: WCAG's relative luminance. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** How well it is told from another, 1 to 21: WCAG's contrast ratio. Text needs 4.5. */
    public double contrast(Colour other) {
        var mine = luminance() + 0.05;
        var theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /** How light it looks, 0 to 1 (Oklab's L). */
    public double lightness() {
        return lab()[0];
    }

    /**
     * The same hue, lighter or darker, and no more vivid than the limit. Where the screen can't show it, the nearest
     * less vivid one.
     *
     * @param lightness 0 to 1
     * @param vividest the largest chroma (Oklab's) that it may have
     */
    public Colour shade(double lightness, double vividest) {
        var lab = lab();
        var chroma = Math.hypot(lab[1], lab[2]);
        var scale = chroma > vividest ? vividest / chroma : 1;
        for (; scale > 0.01; scale -= 0.02) {
            var shade = linearOf(lightness, lab[1] * scale, lab[2] * scale);
            if (fits(shade)) {
                return of(shade);
            }
        }
        return of(linearOf(lightness, 0, 0));
    }

    /** Oklab of Björn Ottosson, 2020. */
    private double[] lab() {
        var r = linear(red);
        var g = linear(green);
        var b = linear(blue);
        var l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double[] linearOf(double lightness, double a, double b) {
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static boolean fits(double[] linear) {
        for (var part : linear) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private static Colour of(double[] linear) {
        return new Colour(part(linear[0]), part(linear[1]), part(linear[2]));
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(double linear) {
        var share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.clamp(Math.round(share * 255), 0, 255);
    }
}
