/**
 * Reads mails that people send back: what they wrote, apart from what they quote, sign and attach, and whether a person
 * wrote it at all.
 *
 * <p>Owns nothing and publishes nothing: {@link samskap.reply.MailReader} makes a value of bytes and remembers nothing.
 * Knows the line that the product's own mails begin with (translation key {@code mail.reply.above}). Must never know a
 * database, a mailbox, a person of the product or an idea, and never open what is attached.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package samskap.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
