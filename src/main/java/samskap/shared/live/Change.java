package samskap.shared.live;

/**
 * What changed.
 *
 * @param kind what sort of thing happened
 * @param subject the id of the idea that it happened to, where it happened to one ({@link #isOfIdea()})
 */
public record Change(Kind kind, long subject) {

    /** Whether the subject is an idea. */
    public boolean isOfIdea() {
        return switch (kind) {
            case VALUES_CHANGED, PANEL_CHANGED, NOTIFICATIONS_CHANGED -> false;
            default -> true;
        };
    }

    /** What can happen that an open page may want to show. */
    public enum Kind {
        IDEA_SHARED,
        IDEA_EDITED,
        IDEA_MOVED,
        SUPPORT_CHANGED,
        DIALOGUE_CHANGED,
        QUEUE_CHANGED,
        /** All ideas' values were computed anew; the subject is 0. */
        VALUES_CHANGED,
        /** A panel was invited, or somebody judged; the subject is 0. */
        PANEL_CHANGED,
        /** Somebody was told something, or read it; the subject is the person. */
        NOTIFICATIONS_CHANGED
    }
}
