package samskap.notification.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mail.Incoming;
import samskap.mail.Letter;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.Translations;

/** Tells in a mail who reads an answer to it. Where no mail comes in, nobody is invited to answer by one. */
@Component
class WhoReads {

    private final Translations translations;
    private final Brand brand;
    private final boolean isAnswered;

    WhoReads(Translations translations, Brand brand, Optional<Incoming> incoming) {
        this.translations = translations;
        this.brand = brand;
        isAnswered = incoming.isPresent();
    }

    /** Puts it where the letter ends. */
    Letter in(Letter letter, Person to, Purpose purpose) {
        return isAnswered ? letter.small(told(to, purpose)) : letter;
    }

    private String told(Person to, Purpose purpose) {
        var key = switch (purpose) {
            case ANSWER -> "everybody";
            case MOMENT -> "moment";
            case PRIVATE -> to.isStaff() ? "note" : "colleagues";
            default -> "note";
        };
        return translations.text(to.language(), "notification.mail.answer." + key, brand.name());
    }
}
