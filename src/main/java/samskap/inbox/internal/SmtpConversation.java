package samskap.inbox.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;

/**
 * One mail on its way in. Its bringer is told that we have it once it is stored, and to come again when it can't be.
 */
class SmtpConversation implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(SmtpConversation.class);

    private static final int NOT_NOW = 451;
    private static final int NOT_HERE = 550;

    private final Predicate<String> isTaken;
    private final Receipt receipt;
    private final DataSize maxSize;
    private final List<String> to = new ArrayList<>();
    private String from = "";

    SmtpConversation(Predicate<String> isTaken, Receipt receipt, DataSize maxSize) {
        this.isTaken = isTaken;
        this.receipt = receipt;
        this.maxSize = maxSize;
    }

    @Override
    public void from(String sender) {
        from = sender;
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
        var raw = stream.readNBytes((int) maxSize.toBytes() + 1);
        if (raw.length > maxSize.toBytes()) {
            throw new TooMuchDataException("The mail is larger than " + maxSize.toMegabytes() + " MB");
        }
        try {
            receipt.take(new Delivery(Delivery.Source.SMTP, from, to), raw);
            return "2.0.0 It is stored";
        } catch (RuntimeException notStored) {
            log.warn("A mail could not be stored and is to be brought again: {}", notStored.getMessage());
            throw new RejectException(NOT_NOW, "4.3.0 It can't be stored at the moment");
        }
    }

    @Override
    public void done() {}
}
