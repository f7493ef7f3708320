package samskap.asking;

import java.util.Locale;

/** Why somebody is not asked now. The first that holds is said. */
public enum Spared {
    /** They are with us no more. */
    LEFT,
    /** They work here, and are asked as colleagues ask each other. */
    COLLEAGUE,
    /** A colleague noted who they are; they have not come and agreed to anything. */
    INTRODUCED,
    /** They may not come in. */
    OUTSIDE,
    /** They can't take part. */
    BLOCKED,
    /** They don't want to be asked. */
    NEVER,
    /** They wait for an answer from us. */
    WAITING,
    /** They were asked less than 30 days ago. */
    LATELY,
    /** They were asked as often within a year as they want to be. */
    ENOUGH,
    /** The people of their segment were asked as often as there is a budget for. */
    SEGMENT;

    /** The word for translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
