package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import samskap.inbox.internal.InboxSettings.Afterwards;
import samskap.inbox.internal.InboxSettings.Imap;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.mail.ReplyAddresses;
import samskap.testing.ModuleTest;

/** Mail comes in on encrypted lines, over real sockets. */
@ModuleTest
class EncryptedMailTests {

    private static final String STORE = "greenmail.tls.keystore.file";
    private static final String STORE_PASSWORD = "greenmail.tls.keystore.password";
    private static final String PASSWORD = "secret";

    @TempDir
    private static Path folder;

    private static Certificate certificate;

    private final Door door;
    private final ReplyAddresses addresses;
    private final FolderStore places;
    private final Receipt receipt;
    private final JdbcClient jdbc;

    EncryptedMailTests(Door door, ReplyAddresses addresses, FolderStore places, Receipt receipt, JdbcClient jdbc) {
        this.door = door;
        this.addresses = addresses;
        this.places = places;
        this.receipt = receipt;
        this.jdbc = jdbc;
    }

    @BeforeAll
    static void certify() throws Exception {
        certificate = Certificate.in(folder);
        System.setProperty(STORE, certificate.file().toString());
        System.setProperty(STORE_PASSWORD, Certificate.PASSWORD);
    }

    @AfterAll
    static void forget() {
        System.clearProperty(STORE);
        System.clearProperty(STORE_PASSWORD);
    }

    private SSLContext believed() {
        return certificate.bundles().getBundle(Certificate.BUNDLE).createSslContext();
    }

    private long stored(SomeMail mail) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_mail WHERE mark = :mark")
                .param("mark", Fingerprint.of(mail.raw()))
                .query(Long.class)
                .single();
    }

    private void send(SomeMail mail, boolean encrypted) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(door.port()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.from", UUID.randomUUID() + "@example.com");
        properties.put("mail.smtp.ssl.socketFactory", believed().getSocketFactory());
        var session = Session.getInstance(properties);
        try (var server = session.getTransport("smtp")) {
            server.connect();
            server.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail.raw())),
                    InternetAddress.parse(addresses.mailbox().value()));
        }
    }

    @Test
    void who_brings_mail_may_be_made_to_encrypt_the_line() throws MessagingException {
        door.open(SomeSettings.smtp(0, Certificate.BUNDLE), certificate.bundles());
        try {
            var mail = SomeMail.from("maja@example.com", addresses.mailbox().value())
                    .saying("Nobody listens " + UUID.randomUUID());
            assertThatThrownBy(() -> send(mail, false)).hasMessageContaining("530");
            send(mail, true);
            assertThat(stored(mail)).isEqualTo(1);
        } finally {
            door.close();
        }
    }

    @Test
    void a_mailbox_is_read_on_an_encrypted_line_and_only_of_a_server_that_is_believed() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        server.start();
        var address = "dialogue" + UUID.randomUUID() + "@nordkok.example";
        var user = server.setUser(address, PASSWORD);
        var doubted = watch(server, address, null);
        var watch = watch(server, address, believed());
        try {
            doubted.start();
            watch.start();
            Awaitility.await().dontCatchUncaughtExceptions().until(watch::isReading);
            assertThat(doubted.isReading()).isFalse();
            var mail = SomeMail.from("maja@example.com", address).saying("Nobody listens here either");
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.raw())));
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(stored(mail)).isEqualTo(1));
            server.stop();
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !watch.isReading());
        } finally {
            watch.stop();
            doubted.stop();
            server.stop();
        }
    }

    private ImapWatch watch(GreenMail server, String address, @Nullable SSLContext believed) {
        var imap = new Imap(
                "127.0.0.1",
                server.getImaps().getPort(),
                Security.TLS,
                address,
                PASSWORD,
                List.of("INBOX"),
                Afterwards.LEAVE,
                "Taken",
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(2),
                null);
        var folder = new ImapFolder(SomeSettings.with(imap), "INBOX", places, receipt, Clock.systemUTC());
        return new ImapWatch(imap, folder, believed);
    }
}
