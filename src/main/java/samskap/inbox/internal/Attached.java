package samskap.inbox.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;
import samskap.reply.Attachment;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/**
 * What came with a mail: pictures go through the same door as those that somebody chooses on a page, and as many in an
 * hour. Nobody said in words what they show; that they came by mail is at least true.
 */
@Component
class Attached {

    /** A smaller picture within the text is a mail program's or a company's ornament. */
    private static final long ORNAMENT = 20_000;

    /** So many names are told of what can't be taken. */
    private static final int MOST_NAMED = 10;

    private static final List<String> SIGNATURES = List.of(
            "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/vcard");

    private final Pictures pictures;
    private final RateLimits limits;
    private final Translations translations;
    private final InOneGo inOneGo;

    /** Painting takes much memory, so one is painted after the other. */
    private final Semaphore easel = new Semaphore(1);

    Attached(Pictures pictures, RateLimits limits, Translations translations, InOneGo inOneGo) {
        this.pictures = pictures;
        this.limits = limits;
        this.translations = translations;
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
        return new Taken(chosen, shortened(left));
    }

    /** What of it would be missed where nothing of it can be taken. */
    List<String> names(List<Attachment> attachments) {
        return shortened(attachments.stream()
                .filter(attachment -> !isOfNoInterest(attachment))
                .map(Attached::nameOf)
                .toList());
    }

    private static List<String> shortened(List<String> names) {
        return names.size() <= MOST_NAMED
                ? names
                : Stream.concat(names.stream().limit(MOST_NAMED), Stream.of("…"))
                        .toList();
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
        easel.acquireUninterruptibly();
        try {
            var file = Files.createTempFile("samskap-mail-", ".picture");
            try {
                limits.take(Pictures.PER_PERSON, Long.toString(by.id().value()));
                Files.write(file, bytes);
                var picture = inOneGo.run(() -> pictures.take(by, key, file));
                var alt = translations.text(by.language(), "inbox.pictureByMail");
                return Optional.of(new Chosen(picture.id().value(), alt, false));
            } catch (Refusal noPicture) {
                return Optional.empty();
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            easel.release();
        }
    }
}
