package samskap.reply;

/** A mail that is not read, and why. */
public record Unreadable(Reason reason) implements Reading {

    /** Why a mail is not read. */
    public enum Reason {
        /** No bytes, or only white space. */
        EMPTY,
        /** No header that a mail has. */
        NOT_A_MAIL,
        /** More bytes than any mail server lets through: {@link MailReader#LARGEST}. */
        TOO_LARGE,
        /** Parts within parts, deeper than any mail program writes them. */
        TOO_DEEP,
        /** More parts than any mail program writes. */
        TOO_MANY_PARTS,
        /** Written for somebody's key: only they can read it. */
        ENCRYPTED
    }
}
