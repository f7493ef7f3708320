/**
 * Ideas: what happened to a customer and what would make it better, on its way from shared to done.
 *
 * <p>Owns the tables {@code ideas_*}: the idea, its place on the customer's journey, its status with reasons, every
 * wording it has had, which ideas are the same, and its pulse (the counts that the board shows). Publishes
 * {@link samskap.ideas.IdeaShared}, {@link samskap.ideas.IdeaEdited}, {@link samskap.ideas.IdeaMoved},
 * {@link samskap.ideas.IdeaWithheld}, {@link samskap.ideas.IdeasMerged}, {@link samskap.ideas.IdeasUnmerged} and
 * {@link samskap.ideas.PartTakenIn}. Offers {@link samskap.ideas.Backing}, {@link samskap.ideas.Contributing},
 * {@link samskap.ideas.Involvement}, {@link samskap.ideas.Likenesses}, {@link samskap.ideas.Audience},
 * {@link samskap.ideas.Spoken} and the idea page's panels to be filled by others. Says who may see an idea's pictures.
 * Must never know how support is counted or what is said in the dialogue.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "pictures",
            "pictures :: ui",
            "audit",
            "moderation",
            "moderation :: ui"
        })
@NullMarked
package samskap.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
