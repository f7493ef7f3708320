package samskap.value.evidence;

import java.util.Collection;

/**
 * Whether enough has been heard on a theme: interviews with 20 to 40 different people tell nearly all there is (Griffin
 * and Hauser 1993), and the part of what is still unheard is about the part of things that only one person said (Good
 * 1953).
 *
 * @param people how many different people told
 * @param unheard the estimated part of what people would say that nobody has said yet, 0 to 1; 1 when nothing was said
 */
public record Saturation(int people, double unheard) {

    /** Fewer people are too few to stop at, whatever they say. */
    public static final int ENOUGH_PEOPLE = 20;

    private static final double LITTLE = 0.1;

    /** @param mentions how many people said each thing */
    public static Saturation of(int people, Collection<Integer> mentions) {
        var all = mentions.stream().mapToInt(Integer::intValue).sum();
        var once = mentions.stream().filter(count -> count == 1).count();
        return new Saturation(people, all == 0 ? 1 : (double) once / all);
    }

    /**
     * "Enough heard, act": stop asking. Many people alone are not enough here: an interview brings a dozen things to
     * light, and "me too" one.
     */
    public boolean isEnough() {
        return people >= ENOUGH_PEOPLE && unheard <= LITTLE;
    }
}
