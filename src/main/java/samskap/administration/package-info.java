/**
 * Running the place: what administrators see and decide, on pages of their own.
 *
 * <p>The rules of what is decided here belong to the modules that they are about. Hears
 * {@link samskap.identity.RolesChanged}, {@link samskap.identity.TitleChanged} and
 * {@link samskap.identity.PersonInvited}, which it writes down in the audit log. Is known to nobody.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "identity :: ui", "audit", "ideas", "teams", "notification", "mail"
        })
@NullMarked
package samskap.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
