package samskap.notification;

import java.util.Locale;

/** Why somebody is told, strongest first. */
public enum Reason {
    /** They answer for a promise. */
    REMINDED,
    /** It mentions them by name. */
    CALLED,
    /** It replies to what they said. */
    REPLIED,
    SHARED,
    /** They told it where it happened. */
    TOLD,
    SUGGESTED,
    WROTE,
    FOLLOWS,
    /** They were mentioned in its dialogue before. */
    MENTIONED,
    SUPPORTS;

    /** The key of how it is said to them: "because you support the idea". */
    public String key() {
        return "notification.reason." + name().toLowerCase(Locale.ROOT);
    }
}
