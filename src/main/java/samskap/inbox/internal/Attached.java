package samskap.inbox.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;
import samskap.reply.Attachment;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;

/** What came with a mail: pictures go through the same door as those that somebody chooses on a page. */
@Component
class Attached {

    /** A smaller picture within the text is a mail program's or a company's ornament. */
    private static final long ORNAMENT = 20_000;

    private static final List<String> SIGNATURES = List.of(
            "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/vcard");

    private final Pictures pictures;
    private final InOneGo inOneGo;

    Attached(Pictures pictures, InOneGo inOneGo) {
        this.pictures = pictures;
        this.inOneGo = inOneGo;
    }

    /**
     * @param chosen the pictures that can be shown
     * @param left the names of what can't be taken
     */
    record Taken(List<Chosen> chosen, List<String> left) {}

    /** @param key under which they are to be shown */
    Taken take(Person by, UUID key, List<Attachment> attachments) {
        var chosen = new ArrayList<Chosen>();
        var left = new ArrayList<String>();
        for (var attachment : attachments) {
            if (isOfNoInterest(attachment)) {
                continue;
            }
            var picture = chosen.size() < Pictures.MOST ? picture(by, key, attachment) : Optional.<Chosen>empty();
            picture.ifPresentOrElse(chosen::add, () -> left.add(nameOf(attachment)));
        }
        return new Taken(chosen, left);
    }

    private static boolean isOfNoInterest(Attachment attachment) {
        return SIGNATURES.contains(attachment.type())
                || (isPicture(attachment) && attachment.inline() && attachment.size() < ORNAMENT);
    }

    private static boolean isPicture(Attachment attachment) {
        return attachment.type().startsWith("image/");
    }

    private static String nameOf(Attachment attachment) {
        return attachment.name().isEmpty() ? attachment.type() : attachment.name();
    }

    private Optional<Chosen> picture(Person by, UUID key, Attachment attachment) {
        return isPicture(attachment)
                ? attachment.bytes(Pictures.MOST_MEGABYTES << 20).flatMap(bytes -> take(by, key, bytes))
                : Optional.empty();
    }

    private Optional<Chosen> take(Person by, UUID key, byte[] bytes) {
        try {
            var file = Files.createTempFile("samskap-mail-", ".picture");
            try {
                Files.write(file, bytes);
                var picture = inOneGo.run(() -> pictures.take(by, key, file));
                return Optional.of(new Chosen(picture.id().value(), null, true));
            } catch (Refusal noPicture) {
                return Optional.empty();
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
