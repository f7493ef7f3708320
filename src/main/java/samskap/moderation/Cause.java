package samskap.moderation;

import java.util.Locale;

/** Why something is withheld until a colleague has looked. */
public enum Cause {
    /** Somebody new links to somewhere. */
    LINK,
    /** Somebody new shows a picture. */
    PICTURE,
    /** Somebody new writes much in a short time. */
    BURST,
    /** Everything that somebody new writes first is looked at here. */
    NEWCOMER,
    /** It uses words that are made to hurt. */
    HATEFUL,
    /** Several people have reported it. */
    REPORTED,
    /** A colleague wants it to be looked at. */
    COLLEAGUE;

    /** The translation key of how colleagues are told. */
    public String key() {
        return "moderation.cause." + name().toLowerCase(Locale.ROOT);
    }
}
