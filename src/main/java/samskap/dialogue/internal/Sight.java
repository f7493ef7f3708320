package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Which messages of a dialogue somebody may read; every query whose answer a person reads asks it.
 *
 * @param staff colleagues read everything: notes, and what is withheld
 * @param own whose withheld messages are shown too, null for nobody's
 */
record Sight(boolean staff, @Nullable PersonId own) {

    /** What everybody may read. */
    static final Sight PUBLIC = new Sight(false, null);

    /** What is there, for the rules of the house. */
    static final Sight ALL = new Sight(true, null);

    /** The condition on a message {@code m}, with the parameters {@code staff} and {@code own}. */
    static final String SEES = "(:staff OR m.kind <> 'NOTE' AND (m.withheld_at IS NULL OR m.author_id = :own))";

    /** @param viewer null for a visitor */
    static Sight of(@Nullable Person viewer) {
        return viewer == null ? PUBLIC : new Sight(viewer.isStaff(), viewer.id());
    }

    @Nullable
    Long ownValue() {
        return own == null ? null : own.value();
    }
}
