package samskap.inbox.internal;

import java.util.Optional;
import samskap.mail.Addressed;

/** Mails that keep the order in which they came: those about one idea, else those by one writer. */
final class Lane {

    private Lane() {}

    /** Empty for a mail that needs to wait for no other. */
    static Optional<String> of(Incoming mail) {
        if (mail.addressed() instanceof Addressed.Valid valid && valid.to().idea() != null) {
            return Optional.of("idea " + valid.to().idea());
        }
        return Optional.ofNullable(mail.from()).map(from -> from.value());
    }
}
