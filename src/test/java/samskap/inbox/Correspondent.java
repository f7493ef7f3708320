package samskap.inbox;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Somebody with a mail program and nothing else: reads their mailbox by IMAP, and presses Reply. */
final class Correspondent {

    private static final String PASSWORD = "secret";

    private final GreenMail world;
    private final String name;
    private final String address;
    private final List<MimeMessage> written = new ArrayList<>();

    Correspondent(GreenMail world, String name, String address) {
        this.world = world;
        this.name = name;
        this.address = address;
        world.setUser(address, address, PASSWORD);
    }

    String address() {
        return address;
    }

    /** What they wrote. */
    List<MimeMessage> written() {
        return written;
    }

    /** Their whole mailbox, oldest first. */
    List<MimeMessage> mailbox() throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("127.0.0.1", world.getImap().getPort(), address, PASSWORD);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var mails = new ArrayList<MimeMessage>();
            for (var message : inbox.getMessages()) {
                mails.add(new MimeMessage((MimeMessage) message));
            }
            return mails;
        }
    }

    /** Answers the latest mail above what it says, as most mail programs do. */
    void reply(String words, int port) throws MessagingException, IOException {
        var latest = mailbox().getLast();
        var reply = (MimeMessage) latest.reply(false);
        reply.setFrom(new InternetAddress(address, name));
        reply.setHeader(
                "Authentication-Results",
                "mx.nordkok.example; dmarc=pass header.from=" + address.substring(address.indexOf('@') + 1));
        reply.setText(
                words + "\n\nOn Thu, 26 Nov 2026 at 09:00, " + ((InternetAddress) latest.getFrom()[0]).getPersonal()
                        + " wrote:\n\n> " + text(latest).strip().replace("\n", "\n> ") + "\n",
                "UTF-8");
        reply.saveChanges();
        written.add(reply);
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", address);
        try (var line = Session.getInstance(properties).getTransport("smtp")) {
            line.connect();
            line.sendMessage(reply, reply.getAllRecipients());
        }
    }

    /** All that can be read in a mail, in whichever of its parts. */
    static String everythingIn(MimeMessage mail) throws MessagingException, IOException {
        var headers = new StringBuilder();
        mail.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> headers.append(line).append('\n'));
        return headers + String.join("\n", parts(mail, "text/*"));
    }

    private static String text(Message mail) throws MessagingException, IOException {
        return parts(mail, "text/plain").getFirst();
    }

    private static List<String> parts(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return List.of((String) part.getContent());
        }
        var found = new ArrayList<String>();
        if (part.getContent() instanceof Multipart parts) {
            for (var n = 0; n < parts.getCount(); n++) {
                found.addAll(parts(parts.getBodyPart(n), type));
            }
        }
        return found;
    }

    /** The mails that this one says it belongs below, oldest first. */
    static List<String> references(MimeMessage mail) throws MessagingException {
        var header = mail.getHeader("References", " ");
        return header == null ? List.of() : Arrays.asList(header.strip().split("\\s+"));
    }
}
