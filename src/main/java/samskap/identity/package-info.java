/**
 * Who somebody is: people, their roles, invitations, and signing in with a code by mail instead of a password.
 *
 * <p>Owns the tables {@code identity_*}. Publishes {@link samskap.identity.PersonJoined},
 * {@link samskap.identity.PersonInvited} and {@link samskap.identity.RolesChanged}. Offers
 * {@link samskap.identity.CodePost} and {@link samskap.identity.InvitationPost} to be filled. Hears nobody. Must never
 * know what an idea is.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package samskap.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
