package samskap.inbox;

import java.util.Locale;

/** What became of a mail that came in. */
public enum Outcome {
    /** It stands in the dialogue, or waits there as everything does that somebody new writes. */
    POSTED,
    /** It stands with what it answers, outside of the dialogue. */
    ANSWERED,
    /** It changed where the idea stands, and said nothing else. */
    MOVED,
    /** It became the draft of an idea, which its author has been asked to share. */
    DRAFT,
    /** Whose it is, or whether it is what it says, is for a colleague to decide. */
    HELD,
    /** It waits until whoever it is from says, behind a link that only their mailbox has, that it is to be said. */
    ASKED,
    /** A colleague decided that it goes nowhere. */
    DROPPED,
    /** It was for colleagues alone, and one has read it. */
    READ,
    /** The dialogue did not take it; its words went back to whoever wrote them. */
    REFUSED,
    /** It answers a mail from too long ago; its words went back. */
    EXPIRED,
    /** What it answers is not there any more, or not for whoever wrote; its words went back. */
    GONE,
    /** It says nothing. */
    EMPTY,
    /** A program answered by itself. */
    AUTO_REPLY,
    /** Somebody is away. */
    OUT_OF_OFFICE,
    /** A mail of ours did not arrive. */
    BOUNCED,
    /** It went to a list. */
    LIST,
    /** A mail server took it for spam. */
    SPAM,
    /** It is our own, come back. */
    LOOP,
    /** Its address looks like one of ours, and is not. */
    FORGED,
    /** It is not for us. */
    NOT_OURS,
    /** It tried whether answers arrive. */
    CHECKED,
    /** Its words came before: it was sent again, or came on two ways. */
    REPEATED,
    /** It is larger than we take; only its beginning was looked at. */
    TOO_LARGE,
    /** It can't be read. */
    UNREADABLE,
    /** It failed again and again; the log tells why. */
    FAILED;

    /** The translation key of how administrators are told. */
    public String key() {
        return "inbox.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
