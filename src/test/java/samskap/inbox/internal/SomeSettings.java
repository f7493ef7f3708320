package samskap.inbox.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.util.unit.DataSize;
import samskap.inbox.internal.InboxSettings.Afterwards;
import samskap.inbox.internal.InboxSettings.Imap;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.inbox.internal.InboxSettings.Smtp;

/** How mail comes in, in a test. */
final class SomeSettings {

    private static final Smtp NO_SMTP =
            new Smtp("127.0.0.1", null, Set.of(), DataSize.ofMegabytes(1), 4, Duration.ofSeconds(10), null, false);
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
            Duration.ofSeconds(1));

    private SomeSettings() {}

    static InboxSettings with(Smtp smtp) {
        return of(smtp, NO_IMAP);
    }

    static InboxSettings with(Imap imap) {
        return of(NO_SMTP, imap);
    }

    private static InboxSettings of(Smtp smtp, Imap imap) {
        return new InboxSettings(
                smtp, imap, List.of("mx.nordkok.example"), Set.of("dmarc"), Set.of(), Duration.ofDays(30));
    }
}
