package samskap.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one can give a message without a word. Few, so that each means something. */
public enum Reaction {
    THANKS,
    /** It is the same with me. */
    RECOGNISED,
    GOOD_THOUGHT;

    /** Its name in addresses, styles and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The translation key of its words. */
    public String key() {
        return "dialogue.reaction." + code();
    }

    /** The icon beside its words. */
    public String icon() {
        return code();
    }

    public static Optional<Reaction> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
