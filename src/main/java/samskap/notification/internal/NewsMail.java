package samskap.notification.internal;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.mail.Conversation;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.notification.AskByMail;
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
    private final AskByMail asking;
    private final Pictures pictures;
    private final WhoReads whoReads;

    NewsMail(
            Translations translations,
            Brand brand,
            Links links,
            StopLinks stops,
            AskByMail asking,
            Pictures pictures,
            WhoReads whoReads) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.stops = stops;
        this.asking = asking;
        this.pictures = pictures;
        this.whoReads = whoReads;
    }

    /** @param news about one thing, oldest first, never none */
    Mail write(Addressee to, List<Notification> news, Parcel parcel) {
        var language = to.person().language();
        var lead = lead(news);
        var letter = new Letter(language, brand)
                .above(text(language, Letter.ABOVE))
                .preview(Markdown.toExcerpt(lead.words(), PREVIEW));
        news.forEach(each -> tell(letter, language, each));
        letter.about(
                        lead.about().title(),
                        lead.about().excerpt(),
                        links.to(lead.about().path()))
                .button(text(language, "notification.mail.open." + way(lead)), links.to(lead.path()));
        var why = text(
                language, "notification.mail.why", text(language, lead.reason().key()));
        var ways = ways(to.person(), lead);
        if (lead.asks() && !to.person().isStaff()) {
            var foot = asking.foot(to.person());
            why = why + " " + foot.next();
            ways.putFirst(foot.no(), foot.way());
        }
        whoReads.in(letter, to.person(), purpose(lead)).foot(why).links(ways);
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
        return new Conversation(
                news.kind().isReminder() ? null : from(to.language(), news.by()),
                "n" + parcel.id() + ".p" + to.id().value(),
                news.about().mark(),
                news.about().mark(),
                reply(to, news),
                stop(to, news));
    }

    private static ReplyTo reply(Person to, Notification news) {
        var moment = news.moment();
        if (moment != null) {
            return ReplyTo.moment(to.id(), moment.value(), news.at());
        }
        var idea = news.about().idea();
        return new ReplyTo(
                to.id(),
                purpose(news),
                idea == null ? null : idea.value(),
                news.message() == null ? null : news.message().value(),
                news.at());
    }

    /**
     * What answers something among colleagues stays among them, and what answers something personal is nobody else's.
     */
    private static Purpose purpose(Notification news) {
        if (news.moment() != null) {
            return Purpose.MOMENT;
        }
        if (news.isAmongColleagues()) {
            return Purpose.NOTE;
        }
        return news.kind().isPersonal() ? Purpose.PRIVATE : Purpose.ANSWER;
    }

    private SequencedMap<String, URI> ways(Person person, Notification news) {
        var language = person.language();
        var ways = new LinkedHashMap<String, URI>();
        thread(news)
                .ifPresent(idea ->
                        ways.put(text(language, "notification.mail.stopThread"), stops.thread(person.id(), idea)));
        ways.put(text(language, "notification.mail.stopAll"), stops.all(person.id()));
        ways.put(text(language, "notification.mail.choose"), links.to("/notifications/choices"));
        return ways;
    }

    private URI stop(Person person, Notification news) {
        return thread(news).map(idea -> stops.thread(person.id(), idea)).orElseGet(() -> stops.all(person.id()));
    }

    /** What would be stopped with it. What somebody answers for does not stop with the idea. */
    private static Optional<IdeaId> thread(Notification news) {
        return Optional.ofNullable(news.about().idea())
                .filter(idea -> !news.kind().isReminder());
    }

    private static String way(Notification news) {
        return switch (news.kind()) {
            case MOVED, SUMMED_UP, TAKEN_IN, SHOWN, NOT_SHOWN, MERGED, UNMERGED, VOICED, MOMENT_IDEA, MOMENT_SHARED ->
                "idea";
            case SUGGESTED, DECLINED -> "wording";
            case ANNOUNCED -> "news";
            case DUE_SOON, DUE_TODAY, OVERDUE -> "promise";
            case MOMENT_ANSWER -> "moment";
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
                        news.about().title());
            case ANNOUNCED -> Objects.requireNonNull(news.title());
            case DUE_SOON, DUE_TODAY, OVERDUE ->
                text(
                        language,
                        "notification.mail.subject.reminder",
                        NewsWords.heading(translations, language, news),
                        news.about().title());
            case MOMENT_ANSWER ->
                text(language, "notification.mail.subject.moment", news.about().title());
            default -> text(language, "notification.mail.subject", news.about().title());
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
