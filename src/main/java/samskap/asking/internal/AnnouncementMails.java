package samskap.asking.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.asking.BeingAsked;
import samskap.asking.Explanation;
import samskap.asking.Willingness;
import samskap.dialogue.AwaitsUs;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Links;
import samskap.moderation.Standings;
import samskap.notification.AskByMail;
import samskap.shared.Translations;

/** A mail that tells of what asks something says the same as one that asks by name, and looks once more as it does. */
@Component
class AnnouncementMails implements AskByMail {

    private final TurnStore turns;
    private final Standings standings;
    private final List<AwaitsUs> awaiting;
    private final BeingAsked beingAsked;
    private final Explanation explanation;
    private final NoLinks noLinks;
    private final Links links;
    private final Translations translations;

    AnnouncementMails(
            TurnStore turns,
            Standings standings,
            List<AwaitsUs> awaiting,
            BeingAsked beingAsked,
            Explanation explanation,
            NoLinks noLinks,
            Links links,
            Translations translations) {
        this.turns = turns;
        this.standings = standings;
        this.awaiting = awaiting;
        this.beingAsked = beingAsked;
        this.explanation = explanation;
        this.noLinks = noLinks;
        this.links = links;
        this.translations = translations;
    }

    @Override
    public Set<PersonId> welcome(Collection<PersonId> people) {
        var welcome = new HashSet<>(people);
        if (!welcome.isEmpty()) {
            turns.of(people).forEach((person, each) -> {
                if (each.willingness() == Willingness.NEVER) {
                    welcome.remove(person);
                }
            });
            welcome.removeAll(standings.blocked(people));
            awaiting.forEach(each -> welcome.removeAll(each.since(people).keySet()));
        }
        return welcome;
    }

    @Override
    public Foot foot(Person reader) {
        var language = reader.language();
        return new Foot(
                explanation.next(beingAsked.next(reader).orElse(null), language),
                translations.text(language, "asking.mail.less"),
                links.to(noLinks.path(reader.id())));
    }
}
