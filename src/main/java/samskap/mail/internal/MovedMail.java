package samskap.mail.internal;

import org.springframework.stereotype.Component;
import samskap.identity.AddressPost;
import samskap.identity.EmailAddress;
import samskap.mail.Letter;
import samskap.mail.Mail;
import samskap.mail.internal.DirectPost.Kind;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Tells the address that somebody has left: if it was not them, this is where they learn of it. */
@Component
class MovedMail implements AddressPost {

    private final DirectPost post;
    private final Translations translations;
    private final Brand brand;
    private final BounceStore bounces;

    MovedMail(DirectPost post, Translations translations, Brand brand, BounceStore bounces) {
        this.bounces = bounces;
        this.post = post;
        this.translations = translations;
        this.brand = brand;
    }

    @Override
    public void sayMoved(EmailAddress from, Language language) {
        bounces.moved(from);
        var text = translations.text(language, "mail.moved.text", brand.name());
        var letter = new Letter(language, brand)
                .preview(text)
                .paragraph(text)
                .paragraph(translations.text(language, "mail.moved.notYou"));
        var subject = translations.text(language, "mail.moved.subject", brand.name());
        post.send(Kind.MOVED, new Mail(from, language, subject, letter.text(), letter.html(), null));
    }
}
