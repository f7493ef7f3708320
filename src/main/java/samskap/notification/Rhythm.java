package samskap.notification;

import java.util.Locale;

/** How often somebody wants mail. The page tells them at once, whatever they choose. */
public enum Rhythm {
    AT_ONCE,
    /** Once a day, if anything happened that they have not read. */
    DAILY,
    /** Once a week, likewise. */
    WEEKLY,
    NEVER;

    /** Of those who have chosen nothing. */
    public static final Rhythm USUAL = AT_ONCE;

    /** The word for translation keys and fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Several things in one mail. */
    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
