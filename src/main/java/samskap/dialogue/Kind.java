package samskap.dialogue;

import java.util.Locale;

/** What a message is meant as. All but {@link #MESSAGE} are a colleague's. */
public enum Kind {
    MESSAGE,
    /** The official word on the idea, by name. */
    ANSWER,
    /** "I don't know. How would you want to solve it?" Collects contributions. */
    QUESTION,
    /** What somebody will do, and by when. */
    PROMISE,
    /** For colleagues only, everywhere. */
    NOTE;

    public boolean isForStaff() {
        return this != MESSAGE;
    }

    /** The word for style sheets and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
