/**
 * A person's own page: what they shared, supported, joined and helped to develop, and what came of it; who they are to
 * others; how often they want to be asked; their data to take away; and the way to leave.
 *
 * <p>Owns no table. Hears nobody: which ideas somebody took part in, the modules that know say by
 * {@link samskap.ideas.Participation}. Must never show anybody's page to another person.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "ideas", "mail"})
@NullMarked
package samskap.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
