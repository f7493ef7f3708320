package samskap.inbox.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import samskap.inbox.internal.InboxSettings.Security;

/**
 * The way to a mailbox, as it is set up.
 *
 * @param silence so long the server may say nothing
 * @param believed whose certificates are; null for those that Java knows
 */
record ImapConnection(
        InboxSettings.Imap settings,
        Duration silence,
        @Nullable SSLContext believed) {

    private static final int ANSWERS_WITHIN = 20_000;

    /** Not connected yet. */
    IMAPStore store() throws MessagingException {
        return (IMAPStore) Session.getInstance(properties()).getStore(protocol());
    }

    void open(IMAPStore store) throws MessagingException {
        store.connect(host(), settings.portOrUsual(), settings.user(), settings.password());
    }

    String host() {
        return Objects.requireNonNull(settings.host());
    }

    private String protocol() {
        return settings.security() == Security.TLS ? "imaps" : "imap";
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", Integer.toString(ANSWERS_WITHIN));
        properties.setProperty(prefix + "writetimeout", Integer.toString(ANSWERS_WITHIN));
        properties.setProperty(prefix + "timeout", Long.toString(silence.toMillis()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "partialfetch", "false");
        if (believed != null) {
            properties.put(prefix + "ssl.socketFactory", believed.getSocketFactory());
        }
        if (settings.security() == Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
