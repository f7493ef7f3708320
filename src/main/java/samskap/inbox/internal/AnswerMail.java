package samskap.inbox.internal;

import org.springframework.stereotype.Component;
import samskap.inbox.internal.AnswerOutbox.Parcel;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;

/** The mail that we write back by ourselves: what became of theirs, what to do, and their own words. */
@Component
class AnswerMail {

    private static final int LONGEST_SUBJECT = 120;

    private final Translations translations;
    private final Brand brand;
    private final Links links;

    AnswerMail(Translations translations, Brand brand, Links links) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
    }

    Mail write(Parcel parcel) {
        var answer = parcel.answer();
        var language = answer.language();
        var letter = new Letter(language, brand)
                .preview(answer.told().getFirst())
                .heading(answer.told().getFirst());
        answer.told().stream().skip(1).forEach(letter::paragraph);
        if (answer.quotes()
                && answer.kind() != Answer.Kind.REMARK
                && !parcel.words().isBlank()) {
            letter.small(text(language, "words")).whole("plain", language, parcel.words(), links.home());
        }
        letter.button(
                        text(language, "open." + answer.kind().name().toLowerCase(java.util.Locale.ROOT)),
                        links.to(answer.link()))
                .foot(text(language, "why", brand.name()));
        return new Mail(answer.address(), language, subject(parcel), letter.text(), letter.html(), null)
                .answering(parcel.answering());
    }

    private String subject(Parcel parcel) {
        var subject = Subjects.bare(parcel.subject());
        return subject.isEmpty() || !parcel.answer().quotes()
                ? text(parcel.answer().language(), "subject", brand.name())
                : "Re: " + Markdown.toExcerpt(subject, LONGEST_SUBJECT);
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "inbox.answer." + key, arguments);
    }
}
