/**
 * Support: "me too", one voice per person and idea, however often it is asked for.
 *
 * <p>Owns the table {@code support_voice}. Hears {@link samskap.ideas.IdeaShared} (the author's own voice). Fills the
 * board's {@link samskap.ideas.Backing}. Must never know the dialogue.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "ideas", "ideas :: ui", "moderation"})
@NullMarked
package samskap.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
