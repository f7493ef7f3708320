package samskap.mail.internal;

import org.springframework.stereotype.Component;
import samskap.mail.ReplyTo;

/** What stands in mails of ours so that an answer is known. */
@Component
public class Tokens {

    private final SignedAddresses addresses;

    Tokens(SignedAddresses addresses) {
        this.addresses = addresses;
    }

    /** The Message-ID of a mail that is answered so. */
    public String messageId(ReplyTo to) {
        return addresses.mark("n1", to);
    }

    /** The address with the token behind a plus, whichever form is configured. */
    public String address(ReplyTo to) {
        var mark = messageId(to);
        var token = mark.substring(mark.lastIndexOf('.', mark.indexOf('@')) + 1, mark.indexOf('@'));
        var mailbox = addresses.mailbox().value();
        return mailbox.replace("@", "+" + token + "@");
    }
}
