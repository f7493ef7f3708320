package samskap.mandates;

import java.util.Locale;

/** What whoever may says to a request. */
public enum Verdict {
    YES,
    NO,
    /** Let us talk first. */
    TALK;

    /** The translation key of what it says. */
    public String key() {
        return "mandates.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
