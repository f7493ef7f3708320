package samskap.dialogue;

/** The message was changed elsewhere while this edit was written; nothing was saved, both can be shown. */
public class StaleMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message current;

    public StaleMessage(Message current) {
        super("Message " + current.id().value() + " is at version " + current.version(), null, false, false);
        this.current = current;
    }

    public Message current() {
        return current;
    }
}
