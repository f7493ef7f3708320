/**
 * The dialogue of an idea: messages, a colleague's answer, open question, promise and internal note; and the queue of
 * what waits for an answer.
 *
 * <p>Owns the tables {@code dialogue_*}. Hears {@link samskap.ideas.IdeaShared}, {@link samskap.ideas.IdeaMoved},
 * {@link samskap.ideas.IdeasMerged} and {@link samskap.ideas.IdeasUnmerged}, and of colleagues who stop being some
 * {@link samskap.identity.RolesChanged} and {@link samskap.identity.PersonForgotten}. Publishes
 * {@link samskap.dialogue.MessageWritten}, {@link samskap.dialogue.PromiseSettled},
 * {@link samskap.dialogue.PromiseReminded} and {@link samskap.dialogue.ContributionTakenUp}, whose author it tells
 * {@link samskap.ideas.Contributing}. Reports to {@link samskap.ideas.IdeaPulse}, knows by
 * {@link samskap.ideas.Involvement} who wrote or was mentioned, and fills the idea page's panels. Must never know how
 * support is counted.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "pictures",
            "pictures :: ui",
            "ideas",
            "ideas :: ui",
            "teams",
            "audit",
            "moderation",
            "moderation :: ui",
            "value :: lens"
        })
@NullMarked
package samskap.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
