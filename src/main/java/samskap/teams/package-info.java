/**
 * Teams: who answers customers together, and for which parts of the journey and which topics.
 *
 * <p>Owns the tables {@code teams_*}. Hears {@link samskap.ideas.PartTakenIn}. Publishes nothing; tells open pages that
 * teams changed. Must never know what waits or what is said: whoever keeps a queue asks which team an idea belongs to.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "audit", "ideas"})
@NullMarked
package samskap.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
