package samskap.inbox.internal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import samskap.identity.EmailAddress;
import samskap.mail.Addressed;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.reply.MailReader;
import samskap.reply.Ours;

/** Does with a mail what happens before anything is done because of it: it is given its mark, and made sense of. */
public final class MakingSense {

    private MakingSense() {}

    /** Fails for a mail of which no sense can be made. */
    public static Consumer<byte[]> each() {
        var understanding = new Understanding(
                new MailReader(Ours.none()), new NoAddresses(), SomeSettings.with(SomeSettings.smtp(null, null)));
        var delivery = new Delivery(Delivery.Source.SMTP, "somebody@example.com", List.of());
        return mail -> {
            Fingerprint.of(mail);
            Objects.requireNonNull(understanding.of(delivery, mail).fromLine());
        };
    }

    /** None is ours. */
    private record NoAddresses() implements ReplyAddresses {

        @Override
        public EmailAddress of(ReplyTo to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Addressed read(Collection<String> recipients, Collection<String> references) {
            return new Addressed.None();
        }

        @Override
        public EmailAddress mailbox() {
            return new EmailAddress("dialogue@nordkok.example");
        }

        @Override
        public boolean isOurs(String address) {
            return address.equals("dialogue@nordkok.example");
        }
    }
}
