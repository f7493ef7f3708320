package samskap.reply;

/** What kind of sender is behind a mail. */
public enum Nature {
    PERSON,
    /** A machine that answers or tells by itself. */
    AUTO_REPLY,
    /** A machine that says that somebody is away. */
    OUT_OF_OFFICE,
    /** A mail server that could not, or not yet, deliver a mail. */
    BOUNCE,
    /** A mailing list or a newsletter. */
    LIST,
    /** A mail server on the way took it for spam. */
    SPAM_MARKED,
    /** One of our own mails, or one that goes round. */
    LOOP
}
