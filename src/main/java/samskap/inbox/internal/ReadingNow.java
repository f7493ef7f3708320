package samskap.inbox.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import samskap.mail.Incoming;
import samskap.mail.MailCheck.Found;

/** Says whether mail comes in, where it is set up that some does. */
@Component
@Conditional(ReadingNow.IsSetUp.class)
class ReadingNow implements Incoming {

    private final SmtpReceiver smtp;
    private final ImapReceiver imap;
    private final InboxSettings settings;

    ReadingNow(SmtpReceiver smtp, ImapReceiver imap, InboxSettings settings) {
        this.smtp = smtp;
        this.imap = imap;
        this.settings = settings;
    }

    @Override
    public boolean isReading() {
        return smtp.isReading() || imap.isReading();
    }

    @Override
    public List<Found> tried() {
        var found = new ArrayList<Found>();
        if (settings.imap().host() != null) {
            found.addAll(new MailboxCheck(settings.imap(), imap.believed()).run());
        }
        if (settings.smtp().port() != null) {
            found.add(new HandoverCheck(settings.smtp()).run());
        }
        return found;
    }

    @Override
    public boolean checksSenders() {
        return settings.checksSenders();
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
