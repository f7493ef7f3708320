package samskap.mail.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.mail.Mail;
import samskap.shared.Brand;
import samskap.shared.NoReply;

/**
 * Whom mails come from: somebody with a name, who can be answered.
 *
 * @param address with the name that the installation gives it, if any
 * @param brand what the company calls itself now
 */
record Sender(InternetAddress address, Brand brand) {

    /**
     * @param configured {@code Name <address>} or the address alone, which then gets the brand's name
     * @throws UnusableSenderException when it can't be read, or when it tells people not to answer
     */
    static Sender of(@Nullable String configured, Brand brand) {
        if (configured == null || configured.isBlank()) {
            throw new UnusableSenderException("No sender is set for mail.");
        }
        try {
            var address = new InternetAddress(configured, true);
            requireAnswerable(address.getAddress());
            requireAnswerable(Objects.requireNonNullElseGet(address.getPersonal(), brand::name));
            return new Sender(address, brand);
        } catch (AddressException unreadable) {
            throw new UnusableSenderException("\"" + configured + "\" can't be read as a sender of mail.");
        }
    }

    /** @throws UnusableSenderException when this is what tells people not to answer */
    static void requireAnswerable(String nameOrAddress) {
        if (NoReply.isSaidBy(nameOrAddress)) {
            throw new UnusableSenderException(
                    "Mail would come from \"" + nameOrAddress + "\", which tells people not to answer.");
        }
    }

    /** Who speaks in this mail, with the address that takes the answer. */
    InternetAddress of(Mail mail) {
        return mail.from() == null ? company() : named(mail.from());
    }

    /** The company itself: as an administrator calls it in mails, else as the installation does. */
    InternetAddress company() {
        var configured = Optional.ofNullable(address.getPersonal()).orElseGet(brand::name);
        return named(brand.mailName().orElse(configured));
    }

    private InternetAddress named(String name) {
        return named(address.getAddress(), name);
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where an answer to this mail goes, under the name of who speaks. */
    InternetAddress answers(Mail mail, SignedAddresses addresses) {
        var conversation = mail.conversation();
        if (conversation == null) {
            return company();
        }
        return named(
                addresses.of(conversation.reply()).value(),
                Objects.requireNonNullElseGet(of(mail).getPersonal(), brand::name));
    }

    /** The mark in the whole world of something that many mails belong to. */
    String mark(String local) {
        return "<" + local + "@" + domain() + ">";
    }

    String domain() {
        var whole = address.getAddress();
        return whole.substring(whole.lastIndexOf('@') + 1);
    }

    /** As people read it: {@code Nordkök <hello@nordkok.example>}. */
    static String readable(InternetAddress address) {
        return address.getPersonal() + " <" + address.getAddress() + ">";
    }
}
