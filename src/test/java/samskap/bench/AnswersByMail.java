package samskap.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import samskap.identity.PersonId;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.KnownKey;

/** Thousands of people answer our mails at once: how fast their answers are stored, and stand in the dialogue. */
final class AnswersByMail {

    /** How all of their answers begin. */
    static final String WORDS = "It is the same with me, number ";

    private static final String MAILBOX = "dialogue@samskap.example";
    private static final int CONNECTIONS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** The first people of the measured data work here. */
    private static final int FIRST_CUSTOMER = 1_000;

    private final int port;
    private final int many;
    private final KnownKey key = new KnownKey(200, "2a".repeat(32));

    AnswersByMail(int port, int many) {
        this.port = port;
        this.many = many;
    }

    /**
     * @param stored mails a second that the product has taken
     * @param said mails a second that stood in the dialogue, from the first that was sent to the last
     */
    record Result(double stored, double said) {}

    /** Before the product starts, so that it signs and reads with this key. */
    void prepare(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate("INSERT IGNORE INTO mail_key (number, secret, made_at) VALUES (" + key.number()
                    + ", '" + key.hex() + "', UTC_TIMESTAMP(6))");
        }
    }

    Result run(Connection database) throws Exception {
        // A product that has just started is still being compiled.
        run(database, many, many + many / 2);
        return run(database, 0, many);
    }

    private Result run(Connection database, int from, int to) throws Exception {
        var before = said(database);
        var began = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var connection = 0; connection < CONNECTIONS; connection++) {
                var first = from + connection;
                tasks.add(() -> send(first, to));
            }
            for (var sent : senders.invokeAll(tasks)) {
                sent.get();
            }
        }
        var stored = System.nanoTime();
        var mails = to - from;
        while (said(database) < before + mails) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        return new Result(mails / ((stored - began) / 1e9), mails / ((System.nanoTime() - began) / 1e9));
    }

    int many() {
        return many;
    }

    /** Brings one after the other, and each again until it is taken, as mail servers do. */
    void bringAll() {
        for (var number = 0; number < many; number++) {
            var mail = mail(number, to(number));
            while (!isTaken(mail, number, to(number))) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private boolean isTaken(byte[] mail, int number, String to) {
        try (var line = session().getTransport("smtp")) {
            line.connect();
            line.sendMessage(message(mail, number), InternetAddress.parse(to));
            return true;
        } catch (MessagingException notTaken) {
            return false;
        }
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.timeout", "5000");
        return Session.getInstance(properties);
    }

    private Void send(int first, int end) throws MessagingException {
        var session = session();
        try (var line = session.getTransport("smtp")) {
            line.connect();
            for (var number = first; number < end; number += CONNECTIONS) {
                var to = to(number);
                line.sendMessage(message(mail(number, to), number), InternetAddress.parse(to));
            }
        }
        return null;
    }

    /** Each from their own address, also on the envelope. */
    private static MimeMessage message(byte[] mail, int number) throws MessagingException {
        var message = new SMTPMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        message.setEnvelopeFrom(address(number));
        return message;
    }

    private static String address(int number) {
        return "p" + (FIRST_CUSTOMER + number) + "@example.com";
    }

    private String to(int number) {
        var person = new PersonId(FIRST_CUSTOMER + number);
        var reply = new ReplyTo(person, Purpose.ANSWER, 1L + number % 5_000, null, Instant.now());
        return MAILBOX.replace("@", "+" + key.token(reply) + "@");
    }

    private static byte[] mail(int number, String to) {
        return String.join(
                        "\r\n",
                        List.of(
                                "From: Somebody <" + address(number) + ">",
                                "To: " + to,
                                "Subject: Re: An idea",
                                "Message-ID: <bench-" + number + "-" + System.nanoTime() + "@mail.example>",
                                "MIME-Version: 1.0",
                                "Content-Type: text/plain; charset=utf-8",
                                "",
                                WORDS + number + ". They should open the other way.",
                                "",
                                "On Thu, 26 Nov 2026 at 08:00, Anna Berg at Nordkoek wrote:",
                                "> How would you want it?",
                                "> " + "We listen. ".repeat(40),
                                ""))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long said(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM inbox_mail WHERE outcome = 'POSTED'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
