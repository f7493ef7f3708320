package samskap.developing;

/** Somebody else wrote a summary while this one was written; nothing was saved, both can be shown. */
public class StaleSummary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Summary current;

    public StaleSummary(Summary current) {
        super("The summary is at number " + current.number(), null, false, false);
        this.current = current;
    }

    public Summary current() {
        return current;
    }
}
