/**
 * What every module may lean on: paging by keyset, the clock, safe text, translations, refusals, live updates.
 *
 * <p>Knows nobody else. Nothing in here knows an idea, a person or a page.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package samskap.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
