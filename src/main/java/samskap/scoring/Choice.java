package samskap.scoring;

/** What somebody says of two ideas. */
public enum Choice {
    LEFT,
    RIGHT,
    /** Both matter alike: "can't choose" says something of both ideas. */
    TIE,
    /** Says nothing of the ideas: not understood, no time, none of my business. */
    SKIP
}
