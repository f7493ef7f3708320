package samskap.mail;

/** Has waiting mails sent by themselves, on one node at a time. */
public interface Outgoing {

    /** There is something new in an {@link Outbox}; without this it leaves some seconds later. */
    void wake();
}
