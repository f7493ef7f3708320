package samskap.scoring;

import java.util.Locale;

/** What an owner estimates of an idea, for its effort and for the lenses. */
public enum Factor {
    /** Person-days until it is there. */
    EFFORT(0.1, 100_000),
    /** Customers whom it reaches in a quarter. */
    REACH(0, 1e9),
    /** How much it changes for each of them: 3 massively, 2 much, 1 somewhat, 0.5 little, 0.25 hardly. */
    IMPACT(0.01, 3),
    /** How sure the owner is of reach and impact, 0 to 1. */
    CONFIDENCE(0.01, 1),
    /** What waiting costs, 1 to 20, for WSJF. */
    URGENCY(1, 20),
    /** What risk it takes away or chance it opens, 1 to 20, for WSJF. */
    RISK(1, 20),
    /** How easy it is, 1 to 10, for ICE. */
    EASE(1, 10),
    /** How satisfied customers are with how it is today, 0 to 10, for Ulwick's opportunity. */
    SATISFACTION(0, 10);

    private final double least;
    private final double most;

    Factor(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Whether a number is on its scale. */
    public boolean holds(double number) {
        return number >= least && number <= most;
    }

    public String key() {
        return "scoring.factor." + name().toLowerCase(Locale.ROOT);
    }
}
