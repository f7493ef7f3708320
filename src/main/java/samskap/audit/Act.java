package samskap.audit;

/**
 * What sort of thing was done. Its name is the end of its translation key, so that the log can tell it in every
 * language: each module names its own acts.
 *
 * @param code the module and what was done, such as {@code ideas.moved}
 */
public record Act(String code) {

    private static final String PREFIX = "audit.act.";

    public Act {
        if (!code.matches("[a-z]+\\.[a-zA-Z]{1,40}")) {
            throw new IllegalArgumentException(code);
        }
    }

    /** By its whole translation key, such as {@code audit.act.ideas.moved}. */
    public static Act of(String key) {
        if (!key.startsWith(PREFIX)) {
            throw new IllegalArgumentException(key);
        }
        return new Act(key.substring(PREFIX.length()));
    }

    /** The translation key of what the log says. */
    public String key() {
        return PREFIX + code;
    }
}
