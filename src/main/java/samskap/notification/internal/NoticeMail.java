package samskap.notification.internal;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
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

/** What somebody reads who told a colleague that they want something, and may not know that it was noted. */
@Component
class NoticeMail {

    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final StopLinks stops;

    NoticeMail(Translations translations, Brand brand, Links links, StopLinks stops) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.stops = stops;
    }

    /** @param inside whether they may read what is said where the idea stands; else they read only that it was noted */
    Mail write(Addressee to, Person by, Idea idea, boolean inside, Instant at) {
        var language = to.person().language();
        var subject = text(language, "subject", by.name(), brand.name());
        var takeBack = stops.all(to.person().id());
        var ways = new LinkedHashMap<String, URI>();
        ways.put(text(language, "takeBack"), takeBack);
        var letter = inside ? about(idea, by, language) : closed(by, language);
        letter.foot(text(language, "notYou")).links(ways).small(text(language, "once", brand.name()));
        return new Mail(
                to.address(),
                language,
                subject,
                letter.text(),
                letter.html(),
                new Conversation(
                        by.name(),
                        "noted.p" + to.person().id().value(),
                        "idea-" + idea.id().value(),
                        "noted",
                        // Nothing that they answer stands beside the idea: nobody has proved who they are.
                        new ReplyTo(to.person().id(), Purpose.TALK, null, null, at),
                        takeBack));
    }

    private Letter about(Idea idea, Person by, Language language) {
        return new Letter(language, brand)
                .preview(idea.title())
                .heading(text(language, "heading", by.firstName()))
                .about(idea.title(), idea.excerpt(), links.to(idea.path()))
                .paragraph(text(language, "counts"))
                .button(text(language, "open"), links.to(idea.path()));
    }

    /** They are told that something is kept of them, though they may not read what. */
    private Letter closed(Person by, Language language) {
        return new Letter(language, brand)
                .heading(text(language, "closedHeading", by.firstName()))
                .paragraph(text(language, "closed", brand.name()))
                .paragraph(text(language, "counts"));
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "notification.notice." + key, arguments);
    }
}
