package samskap.mail.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;

/** What a mail server's "no" means. */
final class SmtpFault {

    private static final int GOODBYE = 421;
    private static final int LONGEST = 300;

    /** RFC 3463: the mailbox is not there, moved, not to be named so, or closed. */
    private static final Pattern NO_SUCH = Pattern.compile("5\\.(1\\.(1|2|3|6|10)|2\\.1)\\b.*", Pattern.DOTALL);

    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b.*", Pattern.DOTALL);

    /** Words of servers that don't trust us, in place of a code that says so. */
    private static final Pattern OURS = Pattern.compile("relay|auth|policy|spam|block|denied|reject");

    private SmtpFault() {}

    private record Reply(int code, String words, boolean ofRecipient) {}

    static NotTakenException of(MessagingException failed) {
        var reply = reply(failed);
        var words = reply.map(Reply::words).orElseGet(() -> String.valueOf(failed.getMessage()));
        return new NotTakenException(reply.map(SmtpFault::why).orElse(Why.AWAY), shortened(words));
    }

    /** It ends the connection, not the mail. */
    static boolean saysGoodbye(MessagingException failed) {
        return reply(failed).filter(reply -> reply.code() == GOODBYE).isPresent();
    }

    private static Why why(Reply reply) {
        if (reply.code() == GOODBYE) {
            return Why.AWAY;
        }
        if (reply.code() < 500) {
            return Why.LATER;
        }
        return reply.ofRecipient() && isNoMailbox(reply) ? Why.NO_MAILBOX : Why.REFUSED;
    }

    /** A server that takes nothing from us must not make it look as if nobody were there any more. */
    private static boolean isNoMailbox(Reply reply) {
        var enhanced = ENHANCED.matcher(reply.words());
        return enhanced.find()
                ? NO_SUCH.matcher(enhanced.group()).matches()
                : !OURS.matcher(reply.words().toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<Reply> reply(MessagingException failed) {
        for (@Nullable Exception each = failed; each != null; each = next(each)) {
            switch (each) {
                case SMTPAddressFailedException address -> {
                    return Optional.of(new Reply(address.getReturnCode(), words(address), true));
                }
                case SMTPSenderFailedException sender -> {
                    return Optional.of(new Reply(sender.getReturnCode(), words(sender), false));
                }
                case SMTPSendFailedException data
                when !(data.getNextException() instanceof SMTPAddressFailedException) && data.getReturnCode() > 0 -> {
                    return Optional.of(new Reply(data.getReturnCode(), words(data), false));
                }
                case AuthenticationFailedException login -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String words(Exception said) {
        return String.valueOf(said.getMessage()).strip();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
