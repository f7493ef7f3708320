/**
 * What Samskap stands on before its first bean: where the database is, a database of its own when nobody gave one, a
 * plain word when that fails, and one line when everything is ready.
 *
 * <p>Owns the folder {@code samskap.home}. Publishes nothing, hears only Spring Boot. Must never know what is kept in
 * the database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package samskap.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
