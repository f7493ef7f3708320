package samskap.inbox.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import samskap.inbox.internal.InboxSettings.Afterwards;
import samskap.inbox.internal.InboxSettings.Imap;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.inbox.internal.InboxSettings.Smtp;

/** How mail comes in, in a test. */
final class SomeSettings {

    /** So many mails are taken from one sender. */
    static final int PER_HOUR = 12;

    private static final Smtp NO_SMTP = smtp(null, null);
    private static final Imap NO_IMAP = new Imap(
            null,
            null,
            Security.NONE,
            "",
            "",
            List.of("INBOX"),
            Afterwards.SEEN,
            "Samskap",
            DataSize.ofMegabytes(1),
            Duration.ofSeconds(1),
            null);

    private SomeSettings() {}

    static InboxSettings with(Smtp smtp) {
        return of(smtp, NO_IMAP);
    }

    static InboxSettings with(Imap imap) {
        return of(NO_SMTP, imap);
    }

    /**
     * At whatever port is free, for small mails.
     *
     * @param sslBundle null for no STARTTLS
     */
    static Smtp smtp(@Nullable Integer port, @Nullable String sslBundle) {
        return smtp("127.0.0.1", port, sslBundle);
    }

    static Smtp smtp(String host, @Nullable Integer port, @Nullable String sslBundle) {
        return new Smtp(
                host,
                port,
                Set.of(),
                DataSize.ofKilobytes(200),
                4,
                DataSize.ofKilobytes(320),
                PER_HOUR,
                PER_HOUR,
                Duration.ofSeconds(10),
                sslBundle,
                sslBundle != null);
    }

    /** Where no mail server is named whose word about senders counts. */
    static InboxSettings unchecked() {
        return of(NO_SMTP, NO_IMAP, List.of());
    }

    private static InboxSettings of(Smtp smtp, Imap imap) {
        return of(smtp, imap, List.of("mx.nordkok.example"));
    }

    private static InboxSettings of(Smtp smtp, Imap imap, List<String> servers) {
        return new InboxSettings(smtp, imap, servers, Set.of("dmarc"), Set.of(), Duration.ofDays(30));
    }
}
