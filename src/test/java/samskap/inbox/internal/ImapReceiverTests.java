package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        return settings(afterwards, server.getImap().getPort());
    }

    private Imap settings(Afterwards afterwards, int port) {
        return new Imap(
                "127.0.0.1",
                port,
                Security.NONE,
                address,
                PASSWORD,
                List.of("INBOX"),
                afterwards,
                "Taken",
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(2),
                null);
    }

    private ImapFolder folder(Afterwards afterwards) {
        return new ImapFolder(SomeSettings.with(settings(afterwards)), "INBOX", places, receipt, Clock.systemUTC());
    }

    private SomeMail arrives(String words) throws MessagingException {
        var mail = SomeMail.from("maja@example.com", address).saying(words);
        deliver(mail);
        return mail;
    }

    private void deliver(SomeMail mail) throws MessagingException {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw())));
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

    private int count(String folder) throws MessagingException {
        var count = new AtomicInteger();
        Folder.open(
                server.getImap().getPort(),
                address,
                PASSWORD,
                opened -> count.set(opened.getStore().getFolder(folder).getMessageCount()));
        return count.get();
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
        read(folder(Afterwards.MOVE), opened -> {});
        assertThat(count("INBOX")).isZero();
        assertThat(count("Taken")).isEqualTo(1);
        assertThat(stored(mail)).isEqualTo(1);
    }

    @Test
    void what_was_stored_and_not_moved_before_the_line_broke_is_moved_the_next_time() throws MessagingException {
        var mail = arrives("Move me later");
        read(folder(Afterwards.LEAVE), opened -> {});
        read(folder(Afterwards.MOVE), opened -> {});
        assertThat(count("INBOX")).isZero();
        assertThat(stored(mail)).isEqualTo(1);
    }

    @Test
    void of_what_is_too_large_the_beginning_is_taken_and_nothing_waits_for_it() throws MessagingException {
        var large = arrives("large ".repeat(200_000));
        var small = arrives("Small");
        read(folder(Afterwards.SEEN), opened -> {});
        assertThat(stored(large)).isZero();
        assertThat(stored(small)).isEqualTo(1);
        var beginning = Arrays.copyOf(large.raw(), 64 << 10);
        assertThat(jdbc.sql("SELECT size FROM inbox_mail WHERE mark = :mark")
                        .param("mark", Fingerprint.of(beginning))
                        .query(Integer.class)
                        .single())
                .isEqualTo(large.raw().length);
    }

    @ParameterizedTest
    @EnumSource(Moves.class)
    void whichever_way_a_server_knows_what_is_moved_twice_is_there_once(Moves moves) throws MessagingException {
        arrives("Move me");
        Folder.open(server.getImap().getPort(), address, PASSWORD, opened -> {
            var target = opened.getStore().getFolder("Taken");
            target.create(jakarta.mail.Folder.HOLDS_MESSAGES);
            var messages = opened.getMessages();
            moves.put(opened, messages, target);
            if (moves == Moves.COPY_AND_MARK) {
                assertThat(opened.getMessage(1).isSet(Flags.Flag.DELETED)).isTrue();
                moves.put(opened, messages, target);
            }
        });
        assertThat(count("INBOX")).isEqualTo(moves == Moves.COPY_AND_MARK ? 1 : 0);
        assertThat(count("Taken")).isEqualTo(1);
    }

    @Test
    void a_server_that_numbers_anew_is_read_as_far_back_as_mails_are_kept_and_nothing_twice()
            throws MessagingException {
        var first = arrives("First");
        read(folder(Afterwards.SEEN), opened -> {});
        jdbc.sql("UPDATE inbox_folder SET validity = 1, last_uid = 4000 WHERE name LIKE :name")
                .param("name", address + "%")
                .update();
        var second = arrives("Second");
        read(folder(Afterwards.SEEN), opened -> {});
        read(folder(Afterwards.SEEN), opened -> {});
        assertThat(List.of(stored(first), stored(second))).containsOnly(1L);
    }

    /** Reads a folder whose first mail makes trouble. */
    private ImapFolder readerThat(Afterwards afterwards, Trouble trouble) {
        return new ImapFolder(SomeSettings.with(settings(afterwards)), "INBOX", places, receipt, Clock.systemUTC()) {
            @Override
            byte[] raw(IMAPMessage message) throws MessagingException {
                if (message.getMessageNumber() == 1) {
                    trouble.with(message);
                }
                return super.raw(message);
            }
        };
    }

    private interface Trouble {
        void with(IMAPMessage message) throws MessagingException;
    }

    private long unfetched() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM inbox_raw
                        WHERE CONVERT(bytes USING utf8mb4) LIKE CONCAT('Not-Fetched: %', :address, '%')
                        """).param("address", address).query(Long.class).single();
    }

    @Test
    void a_mail_that_the_server_has_and_cannot_give_keeps_the_others_back_for_a_while_only() throws MessagingException {
        arrives("Broken");
        var behind = arrives("Behind");
        var reader = readerThat(Afterwards.MOVE, message -> {
            throw new MessagingException("NO it is damaged");
        });
        for (var n = 1; n < ImapFolder.MOST_FAILURES; n++) {
            assertThatThrownBy(() -> read(reader, opened -> {})).hasMessage("NO it is damaged");
        }
        assertThat(stored(behind)).isZero();
        assertThat(unfetched()).isZero();

        read(reader, opened -> {});
        assertThat(stored(behind)).isEqualTo(1);
        assertThat(unfetched()).as("administrators see it").isEqualTo(1);

        read(folder(Afterwards.MOVE), opened -> {});
        assertThat(count("INBOX")).as("it is left there").isEqualTo(1);
    }

    @Test
    void a_mail_that_is_too_much_for_us_keeps_the_others_back_for_a_while_only() throws MessagingException {
        arrives("Too much");
        var behind = arrives("Behind");
        var reader = readerThat(Afterwards.SEEN, message -> {
            throw new IllegalStateException("Too much");
        });
        for (var n = 1; n < ImapFolder.MOST_FAILURES; n++) {
            assertThatThrownBy(() -> read(reader, opened -> {})).hasMessage("Too much");
        }
        read(reader, opened -> {});
        assertThat(stored(behind)).isEqualTo(1);
    }

    @Test
    void a_line_that_breaks_again_and_again_loses_no_mail() throws MessagingException {
        var large = arrives("Large");
        var reader = readerThat(Afterwards.SEEN, message -> {
            message.getFolder().close(false);
            throw new MessagingException("The line broke");
        });
        for (var n = 0; n <= ImapFolder.MOST_FAILURES; n++) {
            assertThatThrownBy(() -> read(reader, opened -> {})).isInstanceOf(Exception.class);
        }
        read(folder(Afterwards.SEEN), opened -> {});
        assertThat(stored(large)).isEqualTo(1);
        assertThat(unfetched()).isZero();
    }

    @Test
    void a_slower_node_takes_a_folder_back_only_where_the_server_numbers_anew() {
        places.put(address, new FolderStore.Place(1, 10));
        places.put(address, new FolderStore.Place(1, 8));
        assertThat(places.find(address)).contains(new FolderStore.Place(1, 10));
        places.put(address, new FolderStore.Place(2, 3));
        assertThat(places.find(address)).contains(new FolderStore.Place(2, 3));
    }

    @Test
    void a_mail_that_comes_while_we_listen_is_taken_by_itself() throws Exception {
        var taken = new CountDownLatch(1);
        try (var hearing = live.listen(change -> {
            if (change.kind() == Change.Kind.INBOX_CHANGED) {
                taken.countDown();
            }
        })) {
            var watch = new ImapWatch(settings(Afterwards.SEEN), folder(Afterwards.SEEN), null);
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

    @Test
    void a_mail_that_comes_while_another_one_is_fetched_does_not_wait_for_the_next() throws Exception {
        var later = SomeMail.from("maja@example.com", address).saying("While you fetch");
        var came = new AtomicBoolean();
        var reader =
                new ImapFolder(
                        SomeSettings.with(settings(Afterwards.SEEN)), "INBOX", places, receipt, Clock.systemUTC()) {
                    @Override
                    byte[] raw(IMAPMessage message) throws MessagingException {
                        if (came.compareAndSet(false, true)) {
                            deliver(later);
                        }
                        return super.raw(message);
                    }
                };
        var watch = new ImapWatch(settings(Afterwards.SEEN), reader, null);
        arrives("First");
        watch.start();
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(stored(later)).isEqualTo(1));
        } finally {
            watch.stop();
        }
    }

    @Test
    void a_server_that_does_not_tell_by_itself_is_asked_now_and_then() throws Exception {
        try (var poor = new PoorImap(server.getImap().getPort(), "IDLE|MOVE|UIDPLUS")) {
            var settings = settings(Afterwards.MOVE, poor.port());
            var folder = new ImapFolder(SomeSettings.with(settings), "INBOX", places, receipt, Clock.systemUTC());
            var watch = new ImapWatch(settings, folder, null);
            watch.start();
            try {
                Awaitility.await().dontCatchUncaughtExceptions().until(watch::isReading);
                var mail = arrives("Ask me");
                Awaitility.await()
                        .dontCatchUncaughtExceptions()
                        .ignoreExceptions()
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(count("Taken")).isEqualTo(1));
                assertThat(stored(mail)).isEqualTo(1);
                assertThat(count("INBOX"))
                        .as("it can only be marked as deleted")
                        .isEqualTo(1);
            } finally {
                watch.stop();
            }
        }
    }

    @Test
    void a_line_that_broke_is_opened_again_also_where_the_server_has_numbered_anew() throws Exception {
        var port = server.getImap().getPort();
        var watch = new ImapWatch(settings(Afterwards.SEEN), folder(Afterwards.SEEN), null);
        watch.start();
        try {
            Awaitility.await().dontCatchUncaughtExceptions().until(watch::isReading);
            server.stop();
            Awaitility.await().dontCatchUncaughtExceptions().until(() -> !watch.isReading());
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
            server.start();
            user = server.setUser(address, PASSWORD);
            var mail = arrives("After the night");
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(stored(mail)).isEqualTo(1));
            assertThat(watch.isReading()).isTrue();
        } finally {
            watch.stop();
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
