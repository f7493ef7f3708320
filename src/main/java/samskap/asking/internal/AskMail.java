package samskap.asking.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.asking.Ask;
import samskap.asking.Asked;
import samskap.asking.Explanation;
import samskap.asking.internal.AskMails.Parcel;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.Conversation;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;

/** A question by name, and what is said back to its answer, as mails that can be answered. */
@Component
class AskMail {

    private static final int LONGEST_SUBJECT = 120;
    private static final String PAGE = "/asked";

    private final People people;
    private final AskMails mails;
    private final Explanation explanation;
    private final NoLinks noLinks;
    private final Translations translations;
    private final Brand brand;
    private final Links links;

    AskMail(
            People people,
            AskMails mails,
            Explanation explanation,
            NoLinks noLinks,
            Translations translations,
            Brand brand,
            Links links) {
        this.people = people;
        this.mails = mails;
        this.explanation = explanation;
        this.noLinks = noLinks;
        this.translations = translations;
        this.brand = brand;
        this.links = links;
    }

    /** Nothing when whoever speaks or hears is with us no more. */
    Optional<Mail> write(Parcel parcel, Asked asked) {
        return people.find(parcel.to())
                .flatMap(person -> parcel.asks() ? question(parcel, asked, person) : wordBack(parcel, asked, person));
    }

    private Optional<Mail> question(Parcel parcel, Asked asked, Person person) {
        var language = person.language();
        var ask = asked.ask();
        return people.find(ask.by()).map(by -> {
            var letter = begun(language)
                    .preview(ask.question())
                    .heading(text(language, of(ask, "heading"), by.name()))
                    .voice("ask", by.language(), ask.question(), links.home());
            if (!ask.choices().isEmpty()) {
                letter.paragraph(text(language, "choices", String.join(" · ", ask.choices())));
            }
            letter.paragraph(text(language, of(ask, "how"), by.firstName()))
                    .button(text(language, "open"), links.to(PAGE))
                    .foot(explanation.because(asked, person) + " " + explanation.next(asked, language))
                    .links(ways(person));
            return mail(
                    parcel,
                    person,
                    by,
                    text(language, of(ask, "subject"), by.firstName(), excerpt(ask.question())),
                    letter);
        });
    }

    /** An invitation to talk has words of its own. */
    private static String of(Ask ask, String key) {
        return ask.kind() == Ask.Kind.TALK ? "talk." + key : key;
    }

    private Optional<Mail> wordBack(Parcel parcel, Asked asked, Person person) {
        var language = person.language();
        var said = parcel.said();
        var back = said == null ? null : mails.back(said);
        var answer = asked.answer();
        if (back == null || answer == null || back.words().isEmpty()) {
            return Optional.empty();
        }
        return people.find(back.by()).map(by -> {
            var letter = begun(language)
                    .preview(Markdown.toExcerpt(back.words(), LONGEST_SUBJECT))
                    .heading(text(language, "backHeading", by.name()))
                    .voice("answer", by.language(), back.words(), links.home());
            letter.small(text(language, "yourAnswer", asked.ask().question()));
            if (!answer.words().isEmpty()) {
                letter.voice("plain", language, answer.words(), links.home());
            }
            letter.button(text(language, "open"), links.to(PAGE))
                    .foot(text(language, "backWhy", brand.name()))
                    .links(ways(person));
            return mail(
                    parcel,
                    person,
                    by,
                    text(
                            language,
                            "backSubject",
                            by.firstName(),
                            excerpt(asked.ask().question())),
                    letter);
        });
    }

    private Letter begun(Language language) {
        return new Letter(language, brand).above(translations.text(language, Letter.ABOVE));
    }

    private LinkedHashMap<String, URI> ways(Person person) {
        var ways = new LinkedHashMap<String, URI>();
        ways.put(text(person.language(), "less"), links.to(noLinks.path(person.id())));
        return ways;
    }

    private Mail mail(Parcel parcel, Person to, Person by, String subject, Letter letter) {
        var thread = "ask-" + parcel.ask().value();
        return new Mail(
                people.addressOf(to.id()),
                to.language(),
                subject,
                letter.text(),
                letter.html(),
                new Conversation(
                        by.name(),
                        "ask" + parcel.id() + ".p" + to.id().value(),
                        thread,
                        thread,
                        new ReplyTo(to.id(), Purpose.ASKED, null, parcel.ask().value(), parcel.madeAt()),
                        links.to(noLinks.path(to.id()))));
    }

    private static String excerpt(String question) {
        return Markdown.toExcerpt(question, LONGEST_SUBJECT);
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "asking.mail." + key, arguments);
    }
}
