package samskap.notification.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mail.Conversation;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.notification.NewsWords;
import samskap.notification.Notification;
import samskap.notification.Notification.Kind;
import samskap.pictures.Picture;
import samskap.pictures.PictureSize;
import samskap.pictures.Pictures;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;

/** The mail that tells one thing: who did it, in whose name it comes, in their own words, and about which idea. */
@Component
class NewsMail {

    private static final int PREVIEW = 140;

    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final StopLinks stops;
    private final Pictures pictures;
    private final WhoReads whoReads;

    NewsMail(
            Translations translations,
            Brand brand,
            Links links,
            StopLinks stops,
            Pictures pictures,
            WhoReads whoReads) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.stops = stops;
        this.pictures = pictures;
        this.whoReads = whoReads;
    }

    /** @param news about one idea, oldest first, never none */
    Mail write(Addressee to, List<Notification> news, Parcel parcel) {
        var language = to.person().language();
        var lead = lead(news);
        var letter = new Letter(language, brand)
                .above(text(language, Letter.ABOVE))
                .preview(Markdown.toExcerpt(lead.words(), PREVIEW));
        news.forEach(each -> tell(letter, language, each));
        letter.about(
                        lead.idea().title(),
                        lead.idea().excerpt(),
                        links.to(lead.idea().path()))
                .button(text(language, "notification.mail.open." + way(lead)), links.to(lead.path()));
        whoReads.in(letter, to.person(), purpose(lead))
                .foot(text(
                        language,
                        "notification.mail.why",
                        text(language, lead.reason().key())))
                .links(ways(to.person(), lead));
        return new Mail(
                to.address(),
                language,
                subject(language, lead),
                letter.text(),
                letter.html(),
                conversation(to.person(), lead, parcel));
    }

    /** A change of status is the news itself, whatever else was said meanwhile. */
    private static Notification lead(List<Notification> news) {
        return news.reversed().stream()
                .filter(each -> each.kind() == Kind.MOVED)
                .findFirst()
                .orElseGet(news::getLast);
    }

    private void tell(Letter letter, Language language, Notification news) {
        letter.heading(NewsWords.heading(translations, language, news));
        if (!news.words().isBlank()) {
            letter.voice(news.kind().look(), news.by().language(), news.words(), links.home());
        }
        if (news.due() != null) {
            letter.paragraph(NewsWords.due(translations, language, news.due()));
        }
        if (news.message() != null && news.kind().isSaid()) {
            pictures.of(news.message().pictured())
                    .forEach(picture -> letter.picture(
                            shown(language, picture),
                            links.to(news.isAmongColleagues() ? news.path() : picture.address(PictureSize.LARGE))));
        }
    }

    private String shown(Language language, Picture picture) {
        return picture.alt().isEmpty()
                ? text(language, "notification.mail.picture")
                : text(language, "notification.mail.pictureOf", picture.alt());
    }

    private Conversation conversation(Person to, Notification news, Parcel parcel) {
        var idea = "idea-" + news.idea().id().value();
        return new Conversation(
                news.kind().isReminder() ? null : from(to.language(), news.by()),
                "n" + parcel.id() + ".p" + to.id().value(),
                idea,
                idea,
                reply(to, news),
                stop(to, news));
    }

    private static ReplyTo reply(Person to, Notification news) {
        return new ReplyTo(
                to.id(),
                purpose(news),
                news.idea().id().value(),
                news.message() == null ? null : news.message().value(),
                news.at());
    }

    /**
     * What answers something among colleagues stays among them, and what answers something personal is nobody else's.
     */
    private static Purpose purpose(Notification news) {
        if (news.isAmongColleagues()) {
            return Purpose.NOTE;
        }
        return news.kind().isPersonal() ? Purpose.PRIVATE : Purpose.ANSWER;
    }

    private Map<String, URI> ways(Person person, Notification news) {
        var language = person.language();
        var ways = new LinkedHashMap<String, URI>();
        if (!news.kind().isReminder()) {
            ways.put(
                    text(language, "notification.mail.stopThread"),
                    stops.thread(person.id(), news.idea().id()));
        }
        ways.put(text(language, "notification.mail.stopAll"), stops.all(person.id()));
        ways.put(text(language, "notification.mail.choose"), links.to("/notifications/choices"));
        return ways;
    }

    /** What somebody answers for does not stop with the thread. */
    private URI stop(Person person, Notification news) {
        return news.kind().isReminder()
                ? stops.all(person.id())
                : stops.thread(person.id(), news.idea().id());
    }

    private static String way(Notification news) {
        return switch (news.kind()) {
            case MOVED, SUMMED_UP, TAKEN_IN, SHOWN, NOT_SHOWN, MERGED, UNMERGED, VOICED -> "idea";
            case SUGGESTED, DECLINED -> "wording";
            case ANNOUNCED -> "news";
            case DUE_SOON, DUE_TODAY, OVERDUE -> "promise";
            default -> "answer";
        };
    }

    /** A change of status, and an announcement, is the news itself; what is said goes on with what was said before. */
    private String subject(Language language, Notification news) {
        return switch (news.kind()) {
            case MOVED ->
                text(
                        language,
                        "notification.mail.subject.moved",
                        text(language, Objects.requireNonNull(news.status()).key()),
                        news.idea().title());
            case ANNOUNCED -> Objects.requireNonNull(news.title());
            case DUE_SOON, DUE_TODAY, OVERDUE ->
                text(
                        language,
                        "notification.mail.subject.reminder",
                        NewsWords.heading(translations, language, news),
                        news.idea().title());
            default -> text(language, "notification.mail.subject", news.idea().title());
        };
    }

    /** "Anna Berg at Nordkök"; a customer is not at the company, but writes through it. */
    private String from(Language language, Person by) {
        return text(
                language, by.isStaff() ? "notification.mail.from" : "notification.mail.via", by.name(), brand.name());
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
