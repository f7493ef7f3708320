package samskap.value.agreement;

/** What the distance between two ratings means. */
public enum Scale {
    /** The same or not. */
    NOMINAL,
    /** More or less: distance in ranks. */
    ORDINAL,
    /** Equal steps. */
    INTERVAL,
    /** Equal proportions, from a true zero. */
    RATIO
}
