package samskap.inbox;

import java.util.Locale;

/** Why a mail ended as it did, where the outcome alone does not say. */
public enum Why {
    /** It comes from another address than the one that was written to. */
    SENDER,
    /** What our mail server says of its sender speaks against it. */
    AUTHENTICATION,
    /** Its address looks like ours, and somebody whom we know sent it. */
    TOKEN,
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
    /** The address is tried again. */
    SOFT,
    /** Nothing was written back: there have been enough answers. */
    ENOUGH;

    /** The translation key of how administrators are told. */
    public String key() {
        return "inbox.why." + name().toLowerCase(Locale.ROOT);
    }
}
