/**
 * Mandates: what colleagues may promise or do without asking, what they did within it, and asking whoever may when it
 * is not enough.
 *
 * <p>Owns the tables {@code mandates_*}. Hears {@link samskap.ideas.PartTakenIn} and
 * {@link samskap.identity.PersonForgotten}. Publishes nothing; tells open pages that mandates and requests changed.
 * Fills {@link samskap.dialogue.ui.AnswerAside}, {@link samskap.dialogue.ui.QueuePart},
 * {@link samskap.moments.ui.DeedAside}, {@link samskap.notification.AlsoRings} and
 * {@link samskap.notification.ui.BellPart}. Only colleagues read anything of it. Must never count who used how much.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "ideas",
            "teams",
            "dialogue",
            "dialogue :: ui",
            "moments",
            "moments :: ui",
            "notification",
            "notification :: ui"
        })
@NullMarked
package samskap.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
