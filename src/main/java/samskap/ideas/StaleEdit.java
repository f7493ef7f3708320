package samskap.ideas;

/** Somebody else changed the idea while this edit was written; nothing was saved, both can be shown. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Idea current;

    public StaleEdit(Idea current) {
        super("Idea " + current.id().value() + " is at version " + current.version(), null, false, false);
        this.current = current;
    }

    /** The idea as the other one left it. */
    public Idea current() {
        return current;
    }
}
