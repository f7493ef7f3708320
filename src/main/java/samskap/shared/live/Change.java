package samskap.shared.live;

/**
 * What changed.
 *
 * @param kind what sort of thing happened
 * @param subject the id of the idea that it happened to
 */
public record Change(Kind kind, long subject) {

    /** What can happen that an open page may want to show. */
    public enum Kind {
        IDEA_SHARED,
        IDEA_EDITED,
        IDEA_MOVED,
        SUPPORT_CHANGED,
        DIALOGUE_CHANGED,
        QUEUE_CHANGED
    }
}
