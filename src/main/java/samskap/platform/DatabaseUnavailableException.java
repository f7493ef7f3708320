package samskap.platform;

import org.jspecify.annotations.Nullable;

/** The database can't be had: says what is wrong and what the reader can do about it, in words for an operator. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseUnavailableException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseUnavailableException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
