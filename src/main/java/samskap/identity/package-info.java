/**
 * Who somebody is: people, their roles, invitations, and signing in with a code by mail instead of a password.
 *
 * <p>Owns the tables {@code identity_*}. Publishes {@link samskap.identity.PersonJoined},
 * {@link samskap.identity.PersonIntroduced}, {@link samskap.identity.PeopleIntroduced},
 * {@link samskap.identity.PersonInvited}, {@link samskap.identity.RolesChanged} and
 * {@link samskap.identity.PersonForgotten}. Offers {@link samskap.identity.CodePost},
 * {@link samskap.identity.AddressPost}, {@link samskap.identity.InvitationPost} and {@link samskap.identity.Entrance}
 * to be filled; asks every module by {@link samskap.identity.PersonalData} what it keeps of somebody, and by
 * {@link samskap.identity.BeforeLeaving} whether they may leave, by {@link samskap.identity.BeforeRenaming} whether
 * they may call themselves otherwise. Hears nobody. Must never know what an idea is.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package samskap.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
