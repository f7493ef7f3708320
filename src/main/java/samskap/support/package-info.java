/**
 * Support: "me too", one voice per person and idea, however often it is asked for.
 *
 * <p>Owns the tables {@code support_*}: voices, and who recorded those that customers gave on the phone or in the shop.
 * Hears {@link samskap.ideas.IdeaShared} (the author's own voice), {@link samskap.ideas.IdeasMerged} and
 * {@link samskap.ideas.IdeasUnmerged}. Fills the board's {@link samskap.ideas.Backing}. Must never know the dialogue.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "identity :: ui", "audit", "ideas", "ideas :: ui", "moderation"})
@NullMarked
package samskap.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
