package samskap.inbox.internal;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import samskap.mail.Incoming;

/** Says whether mail comes in, where it is set up that some does. */
@Component
@Conditional(ReadingNow.IsSetUp.class)
class ReadingNow implements Incoming {

    private final SmtpReceiver smtp;
    private final ImapReceiver imap;

    ReadingNow(SmtpReceiver smtp, ImapReceiver imap) {
        this.smtp = smtp;
        this.imap = imap;
    }

    @Override
    public boolean isReading() {
        return smtp.isReading() || imap.isReading();
    }

    static class IsSetUp extends AnyNestedCondition {

        IsSetUp() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("samskap.inbox.smtp.port")
        static class BySmtp {}

        @ConditionalOnProperty("samskap.inbox.imap.host")
        static class ByImap {}
    }
}
