package samskap.mail.internal;

import org.springframework.stereotype.Component;
import samskap.identity.CodePost;
import samskap.identity.EmailAddress;
import samskap.mail.Letter;
import samskap.mail.Mail;
import samskap.mail.internal.DirectPost.Kind;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;

/** The mail with the six digits: they come first, also in the list of mails and in a phone's preview. */
@Component
class CodeMail implements CodePost {

    private final DirectPost post;
    private final Translations translations;
    private final Brand brand;

    CodeMail(DirectPost post, Translations translations, Brand brand) {
        this.post = post;
        this.translations = translations;
        this.brand = brand;
    }

    @Override
    public void send(EmailAddress to, String code, Language language) {
        post.send(Kind.CODE, write(to, code, language));
    }

    Mail write(EmailAddress to, String code, Language language) {
        var spaced = code.substring(0, 3) + " " + code.substring(3);
        var subject = translations.text(language, "mail.code.subject", brand.name(), spaced);
        var good = translations.text(language, "mail.code.text");
        var notYou = translations.text(language, "mail.code.notYou");
        var answer = translations.text(language, "mail.code.answer");
        var letter = new Letter(language, brand)
                .preview(good)
                .code(spaced)
                .paragraph(good)
                .paragraph(notYou)
                .small(answer);
        return new Mail(to, language, subject, letter.text(), letter.html(), null);
    }
}
