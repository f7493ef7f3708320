/**
 * Mail: carries what others write to people's addresses. Without a mail server it keeps mails where a developer or a
 * demo's visitor can read them.
 *
 * <p>Owns the tables {@code mail_*}: the keys of addresses that take answers, whose address took no mail, and whether
 * codes, invitations and warnings left. An idea is a number here. When waiting mails leave, how often they are tried,
 * at what pace and when they are given up is decided here for all: other modules have an {@link samskap.mail.Outbox}
 * and a {@link samskap.mail.Ledger}.
 *
 * <p>Fills identity's {@link samskap.identity.CodePost} and {@link samskap.identity.InvitationPost}.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "audit"})
@NullMarked
package samskap.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
