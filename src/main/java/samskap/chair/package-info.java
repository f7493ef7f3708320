/**
 * The customer's chair at the leaders' table: three particular customers and their stories, what is weakest, who waits
 * longest, what we promised, and what we decided and what customers felt after.
 *
 * <p>Owns the tables {@code chair_*}. Hears {@link samskap.ideas.PartTakenIn} and
 * {@link samskap.identity.PersonForgotten}. Publishes nothing; tells open pages that the table changed. Fills
 * {@link samskap.dialogue.ui.QueuePart} with what a meeting gave somebody to do, and {@link samskap.me.ui.MePart} with
 * the customer's say. Must never rank people, nor show a customer's story that they don't let be shown.
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
            "journey",
            "customers",
            "me :: ui",
            "value :: lens"
        })
@NullMarked
package samskap.chair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
