package samskap.inbox;

import java.util.Locale;

/** Why a mail ended as it did, where the outcome alone does not say. */
public enum Why {
    /** It comes from another address than the one that was written to. */
    SENDER,
    /** Somebody whom we know answers a mail that was written to somebody else. */
    OTHER,
    /** What our mail server says of its sender speaks against it, or shows nothing. */
    AUTHENTICATION,
    /** It has marks that do something, and no mail server of ours checks who sends. */
    UNCHECKED,
    /** A colleague was quicker: answered meanwhile, or holds the idea. */
    TAKEN,
    /** Its address looks like ours, and somebody whom we know sent it. */
    TOKEN,
    /** It answers what was told to its writer alone: colleagues read it, and nobody else. */
    PERSONAL,
    /** Its writer has sent many about one idea within an hour. */
    MANY,
    /** It says what an earlier one of theirs said. */
    REPEATED,
    /** A note for colleagues may be meant, and is not certain. */
    NOTE,
    /** A mark in it can't be done as it stands. */
    MARK,
    /** A rule of the dialogue. */
    RULE,
    /** Some of it could not be taken. */
    PARTLY,
    /** It is withheld until a colleague has looked. */
    WITHHELD,
    /** The place is not open for whoever wrote. */
    CLOSED,
    /** Whoever wrote has left. */
    LEFT,
    /** No further mail to this address is tried. */
    HARD,
    /** What did not arrive went to another address than the one that they have now. */
    ELSEWHERE,
    /** The address is tried again. */
    SOFT,
    /** There have been enough answers: nothing is written back. */
    ENOUGH,
    /** What was written back did not arrive, though it was tried for days. */
    UNDELIVERED,
    /** It came with an empty return path: nothing may be written back. */
    UNANSWERABLE;

    /** The translation key of how administrators are told. */
    public String key() {
        return "inbox.why." + name().toLowerCase(Locale.ROOT);
    }
}
