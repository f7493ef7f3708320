package samskap.inbox.internal;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Step;
import samskap.mail.WayIn;

/** Goes to the mailbox as whoever fetches from it does, and says how far it came. Changes nothing there. */
class MailboxCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final InboxSettings.Imap settings;
    private final ImapConnection connection;

    MailboxCheck(InboxSettings.Imap settings, @Nullable SSLContext believed) {
        this.settings = settings;
        connection = new ImapConnection(settings, PATIENCE, believed);
    }

    List<Found> run() {
        return new WayIn(
                        connection.host(),
                        settings.portOrUsual(),
                        Step.MAILBOX_NAME,
                        Step.MAILBOX_CONNECT,
                        Step.MAILBOX_ENCRYPT,
                        Step.MAILBOX_LOGIN,
                        List.of(Step.MAILBOX_FOLDER))
                .tried(this::enter);
    }

    private void enter(List<Found> found) throws MessagingException {
        try (var store = connection.store()) {
            connection.open(store);
            if (settings.security() != Security.NONE) {
                // Without it we would not have come in.
                found.add(Found.well(Step.MAILBOX_ENCRYPT, "TLS"));
            }
            found.add(Found.well(Step.MAILBOX_LOGIN, settings.user()));
            found.add(folders(store));
        }
    }

    private Found folders(IMAPStore store) throws MessagingException {
        for (var name : settings.folders()) {
            if (!store.getFolder(name).exists()) {
                return Found.failed(Step.MAILBOX_FOLDER, name);
            }
        }
        return Found.well(Step.MAILBOX_FOLDER, String.join(", ", settings.folders()));
    }
}
