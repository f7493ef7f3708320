package samskap.inbox;

/** Where mail arrives that somebody else than a mail server brings. */
public interface Intake {

    /**
     * Takes a mail as it is: when this returns, and the running transaction has committed, it is stored for good.
     * Brought again, it is the same mail.
     */
    void take(byte[] raw);
}
