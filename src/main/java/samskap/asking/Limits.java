package samskap.asking;

import java.time.Duration;

/** What holds for everybody, whatever they choose. */
public final class Limits {

    /** So long nobody is asked again. */
    public static final Duration BETWEEN = Duration.ofDays(30);

    /** The year in which {@link Willingness#perYear} counts. */
    public static final Duration YEAR = Duration.ofDays(365);

    private Limits() {}
}
