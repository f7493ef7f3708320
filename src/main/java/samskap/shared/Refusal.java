package samskap.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use case says no, for a reason that the person can understand and act on. It carries a translation key rather than
 * a text, because the one who refuses does not know the reader's language.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    protected Refusal(@Nullable String field, String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : Arrays.toString(arguments)), null, false, false);
        this.key = key;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** A refusal of the act as a whole. */
    public static Refusal because(String key, Object... arguments) {
        return new Refusal(null, key, arguments);
    }

    /** A refusal of what stands in one field; the form shows it there. */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    /** The person may not do this, or may not know that it exists: both look the same from outside. */
    public static Refusal notAllowed() {
        return because("shared.refused.notAllowed");
    }

    /** There is no such thing (any more). */
    public static Refusal notFound() {
        return because("shared.refused.notFound");
    }

    /** The translation key of what to tell the person. */
    public String key() {
        return key;
    }

    /** What the translation's placeholders stand for. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The field that this is about, if it is about one. */
    public @Nullable String field() {
        return field;
    }
}
