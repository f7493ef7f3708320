package samskap.reply;

import java.util.List;

/**
 * Who is behind a mail, and what says so.
 *
 * @param bounces what could not be delivered, for each recipient; empty unless it is a {@link Nature#BOUNCE}
 */
public record Origin(Nature nature, Sign sign, List<Bounce> bounces) {

    /** What in the mail says of what nature it is. */
    public enum Sign {
        /** Nothing says that it is not a person. */
        NONE,
        /** It has a Message-ID that we gave. */
        OWN_MESSAGE_ID,
        /** It has the header that our mails carry. */
        OWN_HEADER,
        /** It passed more servers than any way has. */
        TOO_MANY_HOPS,
        /** A delivery report (RFC 3464). */
        DELIVERY_REPORT,
        /** A mail server's own words about a mail that did not arrive. */
        DELIVERY_TEXT,
        /** X-Failed-Recipients. */
        FAILED_RECIPIENTS,
        SPAM_HEADER,
        SPAM_SUBJECT,
        /** Auto-Submitted with another value than {@code no} (RFC 3834). */
        AUTO_SUBMITTED,
        /** One of the older headers that answering machines write. */
        AUTO_REPLY_HEADER,
        /** X-Auto-Response-Suppress, by which Exchange marks what needs no answer. */
        AUTO_RESPONSE_SUPPRESS,
        /** Precedence: auto_reply or junk. */
        PRECEDENCE_AUTO_REPLY,
        AWAY_SUBJECT,
        AUTO_REPLY_SUBJECT,
        /** Somebody's mail program says that they have seen or received a mail. */
        RECEIPT,
        /** Somebody's provider says that they called a mail spam (RFC 5965). */
        ABUSE_REPORT,
        /** A calendar answered an invitation. */
        CALENDAR_ANSWER,
        /** Sent with an empty return path, as only machines do. */
        EMPTY_RETURN_PATH,
        /** The sender's address says that nobody reads there. */
        NO_REPLY_SENDER,
        LIST_HEADER,
        PRECEDENCE_LIST
    }

    public Origin {
        bounces = List.copyOf(bounces);
    }

    public Origin(Nature nature, Sign sign) {
        this(nature, sign, List.of());
    }
}
