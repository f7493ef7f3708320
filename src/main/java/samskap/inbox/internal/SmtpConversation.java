package samskap.inbox.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/**
 * One mail on its way in. Its bringer is told that we have it once it is stored, and to come again when it can't be. A
 * mail that is not taken is heard out all the same, as far as one can: what is left of it must not be read as commands.
 */
class SmtpConversation implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(SmtpConversation.class);

    private static final int NOT_NOW = 451;
    private static final int NO_ROOM = 452;
    private static final int NOT_HERE = 550;
    private static final int TOO_LARGE = 552;

    /** So many times the largest mail is heard out before the line is dropped. */
    private static final int HEARD_OUT = 4;

    private static final String NOBODY = "<>";

    private final Predicate<String> isTaken;
    private final Receipt receipt;
    private final InboxSettings.Smtp settings;
    private final Room room;
    private final RateLimits limits;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    SmtpConversation(
            Predicate<String> isTaken, Receipt receipt, InboxSettings.Smtp settings, Room room, RateLimits limits) {
        this.isTaken = isTaken;
        this.receipt = receipt;
        this.settings = settings;
        this.room = room;
        this.limits = limits;
    }

    @Override
    public void from(String sender) throws RejectException {
        from = sender;
        var nobody = sender.isBlank() || sender.strip().equals(NOBODY);
        var times = nobody ? settings.reports() : settings.perSender();
        try {
            limits.take(
                    new Limit(nobody ? "inbox-reports" : "inbox-sender", times, Duration.ofHours(1)),
                    sender.toLowerCase(Locale.ROOT));
        } catch (Refusal tooMany) {
            throw new RejectException(NOT_NOW, "4.7.1 That is many mails in an hour; come again later");
        }
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (!isTaken.test(recipient)) {
            throw new RejectException(NOT_HERE, "5.1.1 Nobody has this address here");
        }
        to.add(recipient);
    }

    @Override
    public String data(InputStream stream) throws RejectException, IOException {
        try (var part = room.part()) {
            var raw = read(stream, part);
            try {
                receipt.take(new Delivery(Delivery.Source.SMTP, from, to), raw);
                return "2.0.0 It is stored";
            } catch (RuntimeException notStored) {
                log.warn("A mail could not be stored and is to be brought again: {}", notStored.getMessage());
                throw new RejectException(NOT_NOW, "4.3.0 It can't be stored at the moment");
            }
        }
    }

    private byte[] read(InputStream stream, Room.Part part) throws RejectException, IOException {
        var raw = new ByteArrayOutputStream(Room.STEP);
        while (true) {
            if (!part.grow()) {
                throw refused(stream, NO_ROOM, "4.3.1 There is no room at the moment");
            }
            var step = stream.readNBytes(Room.STEP);
            raw.writeBytes(step);
            if (raw.size() > settings.maxSize().toBytes()) {
                throw refused(
                        stream,
                        TOO_LARGE,
                        "5.3.4 It is larger than " + settings.maxSize().toMegabytes() + " MB");
            }
            if (step.length < Room.STEP) {
                return raw.toByteArray();
            }
        }
    }

    private RejectException refused(InputStream stream, int code, String why) throws IOException {
        var most = HEARD_OUT * settings.maxSize().toBytes();
        while (most > 0) {
            var skipped = stream.readNBytes(Room.STEP).length;
            if (skipped < Room.STEP) {
                return new RejectException(code, why);
            }
            most -= skipped;
        }
        return new DropConnectionException(code, why);
    }

    @Override
    public void done() {}
}
