package samskap.notification.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import samskap.mail.Conversation;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.notification.AskByMail;
import samskap.notification.NewsWords;
import samskap.notification.Notification;
import samskap.notification.Rhythm;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;

/** The mail of a day or a week: one after the other, who did what, in their own first words. */
@Component
class DigestMail {

    private static final int WORDS = 280;
    private static final int MOST_SUBJECTS = 12;
    private static final int MOST_EACH = 5;

    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final StopLinks stops;
    private final AskByMail asking;

    DigestMail(Translations translations, Brand brand, Links links, StopLinks stops, AskByMail asking) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.stops = stops;
        this.asking = asking;
    }

    /** @param news oldest first, never none */
    Mail write(Addressee to, List<Notification> news, Parcel parcel) {
        var rhythm = parcel.rhythm();
        var language = to.person().language();
        var bySubject = bySubject(news);
        var heading = heading(language, rhythm, bySubject);
        var letter = new Letter(language, brand)
                .above(text(language, Letter.ABOVE))
                .preview(bySubject.values().iterator().next().getFirst().about().title())
                .heading(heading);
        bySubject.values().stream().limit(MOST_SUBJECTS).forEach(each -> tell(letter, language, each));
        if (bySubject.size() > MOST_SUBJECTS) {
            letter.paragraph(text(language, "notification.digest.more", bySubject.size() - MOST_SUBJECTS));
        }
        var why = text(language, "notification.digest.why." + rhythm.code());
        var ways = ways(to);
        if (!to.person().isStaff() && news.stream().anyMatch(Notification::asks)) {
            var foot = asking.foot(to.person());
            why = why + " " + foot.next();
            ways.putFirst(foot.no(), foot.way());
        }
        letter.button(text(language, "notification.digest.open"), links.to("/notifications"))
                .foot(why)
                .links(ways);
        return new Mail(to.address(), language, heading, letter.text(), letter.html(), conversation(to, news, parcel));
    }

    private SequencedMap<String, URI> ways(Addressee to) {
        var language = to.person().language();
        var ways = new LinkedHashMap<String, URI>();
        ways.put(
                text(language, "notification.mail.stopAll"),
                stops.all(to.person().id()));
        ways.put(text(language, "notification.mail.choose"), links.to("/notifications/choices"));
        return ways;
    }

    private Conversation conversation(Addressee to, List<Notification> news, Parcel parcel) {
        var rhythm = parcel.rhythm().code();
        var person = to.person().id();
        return new Conversation(
                null,
                "d" + parcel.id() + ".p" + person.value(),
                rhythm + ".p" + person.value(),
                rhythm,
                new ReplyTo(person, Purpose.TALK, null, null, news.getLast().at()),
                stops.all(person));
    }

    private static Map<String, List<Notification>> bySubject(List<Notification> news) {
        var bySubject = new LinkedHashMap<String, List<Notification>>();
        news.forEach(each -> bySubject
                .computeIfAbsent(each.about().mark(), first -> new ArrayList<>())
                .add(each));
        return bySubject;
    }

    /** What is not all about ideas is not counted as such. */
    private String heading(Language language, Rhythm rhythm, Map<String, List<Notification>> bySubject) {
        var isAllOfIdeas = bySubject.values().stream()
                .allMatch(each -> each.getFirst().about().idea() != null);
        var key = "notification.digest." + rhythm.code();
        return isAllOfIdeas ? text(language, key, bySubject.size()) : text(language, key + ".mixed");
    }

    private void tell(Letter letter, Language language, List<Notification> ofOne) {
        var about = ofOne.getFirst().about();
        letter.about(about.title(), "", links.to(about.path()));
        ofOne.stream().limit(MOST_EACH).forEach(each -> {
            letter.paragraph(NewsWords.heading(translations, language, each));
            // An answer to a digest may become everybody's, with what it quotes: notes, and what was said to
            // somebody's moment, are read on the page.
            if (!each.words().isBlank() && !each.isAmongColleagues() && each.moment() == null) {
                letter.voice(
                        each.kind().look(),
                        each.by().language(),
                        Markdown.toExcerpt(each.words(), WORDS),
                        links.home());
            }
            if (each.due() != null) {
                letter.small(NewsWords.due(translations, language, each.due()));
            }
        });
        if (ofOne.size() > MOST_EACH) {
            letter.small(text(language, "notification.digest.moreHere", ofOne.size() - MOST_EACH));
        }
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
