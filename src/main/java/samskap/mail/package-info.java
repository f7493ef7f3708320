/**
 * Mail: carries what others write to people's addresses. Without a mail server it keeps mails where a developer or a
 * demo's visitor can read them.
 *
 * <p>Owns the tables {@code mail_*}: the keys of addresses that take answers, and whose address took no mail. An idea
 * is a number here.
 *
 * <p>Fills identity's {@link samskap.identity.CodePost} and {@link samskap.identity.InvitationPost}.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui"})
@NullMarked
package samskap.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
