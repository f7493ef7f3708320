package samskap.mail;

import samskap.shared.Refusal;

/** The mail server did not take a mail. To a person who waits for it, a refusal like others. */
public final class NotTakenException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String words;

    /** @param words the server's own, or why it could not be asked */
    public NotTakenException(Why why, String words) {
        super(null, "mail.refused.notSent");
        this.why = why;
        this.words = words;
    }

    /** What may become of it. */
    public enum Why {
        /** The server can't be reached, or takes nothing from us: no other mail would leave now either. */
        AWAY,
        /** Not now, says the server of this one (4xx). */
        LATER,
        /**
         * Not like this, says the server of this one (5xx); another try rarely helps before somebody changed something.
         */
        REFUSED,
        /** There is no such mailbox. */
        NO_MAILBOX
    }

    public Why why() {
        return why;
    }

    /** For whoever runs the place; may quote addresses. */
    public String words() {
        return words;
    }
}
