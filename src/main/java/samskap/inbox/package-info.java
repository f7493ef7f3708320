/**
 * The inbox: mail that people write to us, most of it answers to ours, and what becomes of it: a message in the
 * dialogue or where else its answer belongs ({@link samskap.mail.AnswerTaker}), a draft of an idea, a colleague's
 * decision, or a kind word back.
 *
 * <p>Owns the tables {@code inbox_*}. Publishes nothing: what it brings into the dialogue is told by the dialogue.
 * Hears {@link samskap.identity.PersonForgotten}. Fills {@link samskap.dialogue.CameByMail}. Must never decide by
 * itself what somebody may say: it asks the same use cases as the pages do.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "moderation",
            "moderation :: ui",
            "pictures",
            "ideas",
            "dialogue",
            "reply",
            "reply :: headers",
            "mail"
        })
@NullMarked
package samskap.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
