package samskap.reply;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a raw mail (RFC 5322, MIME): what its sender wrote, what they quoted and signed, what they attached, and
 * whether they are a person. Any bytes give a {@link Reading}, in time linear to them; one reader serves all threads.
 *
 * <p>Closings with a name ("Kind regards, Anna", "Mvh Anna Berg, 08-123 45 67") count as signatures, thanks do not.
 */
public final class MailReader {

    /** Larger mails are refused, in bytes. */
    public static final int LARGEST = 64 << 20;

    /** Of each part of the text no more is read, in bytes. */
    public static final int MOST_TEXT = 1 << 20;

    private final Ours ours;

    public MailReader(Ours ours) {
        this.ours = ours;
    }

    /** @throws IOException when the stream fails; never for what stands in it */
    public Reading read(InputStream mail) throws IOException {
        return read(mail.readNBytes(LARGEST + 1));
    }

    public Reading read(byte[] mail) {
        if (mail.length > LARGEST) {
            return new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        return new Dissection(mail, ours).reading();
    }
}
