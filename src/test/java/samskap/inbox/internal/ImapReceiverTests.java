package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import samskap.inbox.internal.InboxSettings.Afterwards;
import samskap.inbox.internal.InboxSettings.Imap;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.ModuleTest;

@ModuleTest
class ImapReceiverTests {

    private static final String PASSWORD = "secret";

    private final FolderStore places;
    private final Receipt receipt;
    private final Live live;
    private final JdbcClient jdbc;
    private final String address = "dialogue" + UUID.randomUUID() + "@nordkok.example";
    private GreenMail server;
    private GreenMailUser user;

    ImapReceiverTests(FolderStore places, Receipt receipt, Live live, JdbcClient jdbc) {
        this.places = places;
        this.receipt = receipt;
        this.live = live;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser(address, PASSWORD);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Imap settings(Afterwards afterwards) {
        return new Imap(
                "127.0.0.1",
                server.getImap().getPort(),
                Security.NONE,
                address,
                PASSWORD,
                List.of("INBOX"),
                afterwards,
                "Taken",
                DataSize.ofMegabytes(1),
                Duration.ofMillis(100));
    }

    private ImapFolder folder(Afterwards afterwards) {
        return new ImapFolder(settings(afterwards), "INBOX", places, receipt, Clock.systemUTC());
    }

    private SomeMail arrives(String words) throws MessagingException {
        var mail = SomeMail.from("maja@example.com", address).saying(words);
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw())));
        return mail;
    }

    /** How often we have the mail. */
    private long stored(SomeMail mail) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_mail WHERE mark = :mark")
                .param("mark", Fingerprint.of(mail.raw()))
                .query(Long.class)
                .single();
    }

    private void read(ImapFolder reader, Folder.Use use) throws MessagingException {
        Folder.open(server.getImap().getPort(), address, PASSWORD, opened -> {
            reader.fetch(opened);
            use.with(opened);
        });
    }

    @Test
    void what_has_come_is_taken_once_in_its_order_and_marked_as_read() throws MessagingException {
        var first = arrives("First");
        var second = arrives("Second");
        read(
                folder(Afterwards.SEEN),
                opened -> assertThat(opened.getMessages())
                        .allSatisfy(message ->
                                assertThat(message.isSet(Flags.Flag.SEEN)).isTrue()));
        var third = arrives("Third");
        read(folder(Afterwards.SEEN), opened -> {});

        assertThat(List.of(stored(first), stored(second), stored(third))).containsOnly(1L);
    }

    @Test
    void what_is_left_alone_is_not_taken_again() throws MessagingException {
        var mail = arrives("Leave me");
        var reader = folder(Afterwards.LEAVE);
        read(
                reader,
                opened ->
                        assertThat(opened.getMessage(1).isSet(Flags.Flag.SEEN)).isFalse());
        read(reader, opened -> {});
        assertThat(stored(mail)).isEqualTo(1);
    }

    @Test
    void what_is_taken_is_moved_where_that_is_wanted() throws MessagingException {
        var mail = arrives("Move me");
        read(folder(Afterwards.MOVE), opened -> {
            assertThat(opened.getMessageCount()).isZero();
            assertThat(opened.getStore().getFolder("Taken").getMessageCount()).isEqualTo(1);
        });
        assertThat(stored(mail)).isEqualTo(1);
    }

    @Test
    void what_was_stored_and_not_moved_before_the_line_broke_is_moved_the_next_time() throws MessagingException {
        var mail = arrives("Move me later");
        read(folder(Afterwards.LEAVE), opened -> {});
        read(
                folder(Afterwards.MOVE),
                opened -> assertThat(opened.getMessageCount()).isZero());
        assertThat(stored(mail)).isEqualTo(1);
    }

    @Test
    void what_is_too_large_stays_there_and_keeps_nothing_waiting() throws MessagingException {
        var large = arrives("large ".repeat(200_000));
        var small = arrives("Small");
        read(folder(Afterwards.SEEN), opened -> {});
        assertThat(stored(large)).isZero();
        assertThat(stored(small)).isEqualTo(1);
    }

    @Test
    void a_mail_that_comes_while_we_listen_is_taken_by_itself() throws Exception {
        var taken = new CountDownLatch(1);
        try (var hearing = live.listen(change -> {
            if (change.kind() == Change.Kind.INBOX_CHANGED) {
                taken.countDown();
            }
        })) {
            var watch = new ImapWatch(settings(Afterwards.SEEN), folder(Afterwards.SEEN));
            watch.start();
            try {
                var mail = arrives("While you listen");
                assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(stored(mail)).isEqualTo(1);
            } finally {
                watch.stop();
            }
        }
    }

    /** A folder that is open for a moment. */
    private static final class Folder {

        @FunctionalInterface
        interface Use {
            void with(IMAPFolder folder) throws MessagingException;
        }

        private static void open(int port, String user, String password, Use use) throws MessagingException {
            try (var store = Session.getInstance(new Properties()).getStore("imap")) {
                store.connect("127.0.0.1", port, user, password);
                var folder = (IMAPFolder) store.getFolder("INBOX");
                folder.open(jakarta.mail.Folder.READ_WRITE);
                use.with(folder);
            }
        }
    }
}
