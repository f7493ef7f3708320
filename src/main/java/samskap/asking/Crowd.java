package samskap.asking;

import java.util.Locale;

/** Whose asks in a calendar month a budget limits together. */
public enum Crowd {
    /** The customers of one segment. They are many, and most are asked seldom anyway: what it keeps off is a flood. */
    SEGMENT(2_000),
    /**
     * Those who write from the addresses of one organisation, and are of no segment. They sit side by side, and it is
     * one customer who hears from us through each of them.
     */
    ORGANISATION(200);

    private final int usual;

    Crowd(int usual) {
        this.usual = usual;
    }

    /** How many asks its people get in a month at most, as long as nobody has set it. */
    public int usual() {
        return usual;
    }

    /** The word for translation keys and fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
