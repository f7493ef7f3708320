/**
 * The frame around every page: navigation, languages, who is here, errors, and who may come in.
 *
 * <p>Knows only identity and shared: modules announce their own pages.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui"})
@NullMarked
package samskap.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
