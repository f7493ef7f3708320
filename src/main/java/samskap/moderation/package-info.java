/**
 * Moderation: who may take part, what waits for a colleague's look before others see it, and what people report.
 *
 * <p>Owns the tables {@code moderation_*}. Publishes {@link samskap.moderation.Decided}. Hears nobody: modules in which
 * people write ask {@link samskap.moderation.Gate} and {@link samskap.moderation.Standings}, and fill
 * {@link samskap.moderation.Withholdable}. What it withholds is withheld by their own queries. Every decision is
 * recorded in the audit log. Must never know what an idea is.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "identity :: ui", "audit", "pictures", "pictures :: ui"})
@NullMarked
package samskap.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
