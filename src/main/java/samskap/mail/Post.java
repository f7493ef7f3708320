package samskap.mail;

/** Takes mails to people. */
public interface Post {

    /**
     * Sends the mail now, from the company's named address, so that it can be answered.
     *
     * @throws samskap.shared.Refusal when the mail server does not take it at the moment
     */
    void send(Mail mail);
}
