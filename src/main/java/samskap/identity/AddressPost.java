package samskap.identity;

import samskap.shared.Language;

/** Tells an address that somebody has left it for another one. The mail module is the one who knows how. */
public interface AddressPost {

    void sayMoved(EmailAddress from, Language language);
}
