package samskap.notification.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.mail.Conversation;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.notification.NewsWords;
import samskap.notification.Notification;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.Markdown;

/** The mail of a day or a week: idea by idea, who did what, in their own first words. */
@Component
class DigestMail {

    private static final int WORDS = 280;
    private static final int MOST_IDEAS = 12;
    private static final int MOST_EACH = 5;

    private final Translations translations;
    private final Brand brand;
    private final Links links;
    private final StopLinks stops;

    DigestMail(Translations translations, Brand brand, Links links, StopLinks stops) {
        this.translations = translations;
        this.brand = brand;
        this.links = links;
        this.stops = stops;
    }

    /** @param news oldest first, never none */
    Mail write(Addressee to, List<Notification> news, Parcel parcel) {
        var rhythm = parcel.rhythm();
        var language = to.person().language();
        var byIdea = byIdea(news);
        var heading = text(language, "notification.digest." + rhythm.code(), byIdea.size());
        var letter = new Letter(language, brand)
                .above(text(language, Letter.ABOVE))
                .preview(byIdea.values().iterator().next().getFirst().idea().title())
                .heading(heading);
        byIdea.values().stream().limit(MOST_IDEAS).forEach(each -> tell(letter, language, each));
        if (byIdea.size() > MOST_IDEAS) {
            letter.paragraph(text(language, "notification.digest.more", byIdea.size() - MOST_IDEAS));
        }
        letter.button(text(language, "notification.digest.open"), links.to("/notifications"))
                .foot(text(language, "notification.digest.why." + rhythm.code()))
                .links(ways(to));
        return new Mail(to.address(), language, heading, letter.text(), letter.html(), conversation(to, news, parcel));
    }

    private Map<String, URI> ways(Addressee to) {
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

    private static Map<IdeaId, List<Notification>> byIdea(List<Notification> news) {
        var byIdea = new LinkedHashMap<IdeaId, List<Notification>>();
        news.forEach(each -> byIdea.computeIfAbsent(each.idea().id(), first -> new ArrayList<>())
                .add(each));
        return byIdea;
    }

    private void tell(Letter letter, Language language, List<Notification> ofIdea) {
        Idea idea = ofIdea.getFirst().idea();
        letter.about(idea.title(), "", links.to(idea.path()));
        ofIdea.stream().limit(MOST_EACH).forEach(each -> {
            letter.paragraph(NewsWords.heading(translations, language, each));
            // An answer to a digest may become everybody's, with what it quotes: notes are read on the page.
            if (!each.words().isBlank() && !each.isAmongColleagues()) {
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
        if (ofIdea.size() > MOST_EACH) {
            letter.small(text(language, "notification.digest.moreHere", ofIdea.size() - MOST_EACH));
        }
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
