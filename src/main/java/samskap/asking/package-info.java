/**
 * Asking seldom: whatever asks something of people on its own passes one governor, so that nobody is asked too often or
 * in vain; and one question in the moment, by name, with a word back.
 *
 * <p>Owns the tables {@code asking_*}: when each person was asked and how often they want to be, in a log to which only
 * is added, and the questions with their answers. Hears {@link samskap.dialogue.MessageWritten},
 * {@link samskap.dialogue.PromiseSettled}, {@link samskap.ideas.IdeaMoved} and {@link samskap.journey.StepPassed},
 * after which somebody may be asked, and {@link samskap.identity.PersonForgotten}. Publishes nothing. Asks every module
 * by {@link samskap.dialogue.AwaitsUs} who waits for an answer, and tells by it who waits for a word back to their own,
 * fills {@link samskap.notification.Restraint} and takes what is answered by mail. Must never limit what a customer
 * starts.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "moderation",
            "ideas",
            "ideas :: ui",
            "dialogue",
            "journey",
            "notification",
            "mail",
            "me :: ui",
            "value :: lens"
        })
@NullMarked
package samskap.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
