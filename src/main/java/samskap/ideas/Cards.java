package samskap.ideas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Cases;
import samskap.moderation.Withheld;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Tells ideas as cards, the same to everybody but for what the reader supports. */
@Component
public class Cards {

    private final Backing backing;
    private final People people;
    private final Cases cases;
    private final Translations translations;
    private final TimeAgo times;
    private final Finding finding;

    Cards(Backing backing, People people, Cases cases, Translations translations, TimeAgo times, Finding finding) {
        this.backing = backing;
        this.people = people;
        this.cases = cases;
        this.translations = translations;
        this.times = times;
        this.finding = finding;
    }

    /** @param reader whose support is shown, null for a visitor */
    public List<Card> of(Collection<Idea> ideas, @Nullable Person reader, Language language) {
        var named = people.shown(everybodyOn(ideas), language);
        var withheld = ownWithheld(reader, ideas);
        var cards = ideas.stream()
                .map(idea -> new Telling(idea, named, withheld.get(idea.id().value()), language).card())
                .toList();
        return to(reader, cards);
    }

    /** The same cards with what the reader supports, as they were told to nobody in particular. */
    public List<Card> to(@Nullable Person reader, List<Card> cards) {
        if (reader == null || cards.isEmpty()) {
            return cards;
        }
        var supported = backing.supportedBy(
                reader, cards.stream().map(card -> new IdeaId(card.id())).toList());
        return cards.stream()
                .map(card -> supported.contains(new IdeaId(card.id())) ? card.supported() : card)
                .toList();
    }

    /** What was found by the words of the query, if it has any, with where they stand. */
    public List<Card> found(BoardQuery query, Collection<Idea> ideas, @Nullable Person reader, Language language) {
        var cards = of(ideas, reader, language);
        if (query.words() == null || ideas.isEmpty()) {
            return cards;
        }
        var extracts = finding.extracts(query.words(), ideas);
        return cards.stream()
                .map(card -> card.showing(extracts.get(new IdeaId(card.id()))))
                .toList();
    }

    /** Among these, only what is one's own can be withheld. */
    private Map<Long, Withheld> ownWithheld(@Nullable Person reader, Collection<Idea> ideas) {
        return reader == null
                ? Map.of()
                : cases.withheld(
                        Thing.Kind.IDEA,
                        ideas.stream()
                                .filter(idea -> idea.author().equals(reader.id()))
                                .map(idea -> idea.id().value())
                                .toList());
    }

    private static Set<PersonId> everybodyOn(Collection<Idea> ideas) {
        var everybody = new HashSet<PersonId>();
        for (var idea : ideas) {
            everybody.add(idea.author());
            if (idea.pulse().answeredBy() != null) {
                everybody.add(idea.pulse().answeredBy());
            }
            if (idea.pulse().askedBy() != null) {
                everybody.add(idea.pulse().askedBy());
            }
        }
        return everybody;
    }

    /** The stage with its part of the journey: "During · Delivery". */
    public String place(Language language, Stage stage) {
        return translations.text(
                language,
                "ideas.place",
                translations.text(language, stage.phase().key()),
                stage.name(language));
    }

    /** What somebody writes, where a voice that reads the page aloud must change; else null. */
    public static @Nullable String foreign(@Nullable Person writer, Language reading) {
        return writer == null || writer.language() == reading
                ? null
                : writer.language().code();
    }

    /** How the idea stands: early on that somebody waits for us, and else how far it has come. */
    public Card.Chip standing(Language language, Idea idea) {
        var since = idea.pulse().waitingSince();
        var early = idea.status() == Status.SHARED || idea.status() == Status.IN_DIALOGUE;
        return since != null && early
                ? new Card.Chip(
                        null,
                        "waiting",
                        null,
                        translations.text(language, "ideas.card.waiting", times.since(language, since)))
                : new Card.Chip(
                        null,
                        idea.status().code(),
                        null,
                        translations.text(language, idea.status().key()));
    }

    /** One idea, told in one language. */
    private final class Telling {

        private final Idea idea;
        private final Map<PersonId, Person> named;
        private final @Nullable Withheld withheld;
        private final Language language;

        Telling(Idea idea, Map<PersonId, Person> named, @Nullable Withheld withheld, Language language) {
            this.withheld = withheld;
            this.idea = idea;
            this.named = named;
            this.language = language;
        }

        /** As it is told to nobody in particular. */
        Card card() {
            var pulse = idea.pulse();
            return new Card(
                    idea.id().value(),
                    idea.path(),
                    foreign(),
                    idea.title(),
                    idea.excerpt(),
                    pulse.supports(),
                    pulse.tellsSupports(),
                    false,
                    idea.status().isClosed() ? text(closedKey()) : null,
                    chips(),
                    idea.stage() == null ? null : place(language, idea.stage()),
                    answered(),
                    pulse.messages() == 0 ? null : text("ideas.card.replies", pulse.messages()),
                    null);
        }

        private Card.Chip onlyMine(Withheld how) {
            var key = how.isDeclined() ? "moderation.chip.declined" : "moderation.chip.waiting";
            return new Card.Chip("note", null, "lock", text(key));
        }

        private String closedKey() {
            return "ideas.refused.closed." + idea.status().code();
        }

        private List<Card.Chip> chips() {
            var chips = new ArrayList<Card.Chip>();
            chips.add(withheld == null ? standing(language, idea) : onlyMine(withheld));
            if (idea.pulse().openQuestions() > 0) {
                chips.add(new Card.Chip("ask", null, "question", question()));
            }
            return chips;
        }

        private String question() {
            var asker = person(idea.pulse().askedBy());
            return asker == null ? text("ideas.card.openQuestion") : text("ideas.card.asks", asker.firstName());
        }

        private Card.@Nullable Face answered() {
            var by = person(idea.pulse().answeredBy());
            if (by == null || idea.pulse().answeredAt() == null) {
                return null;
            }
            var took = Duration.between(idea.sharedAt(), idea.pulse().answeredAt());
            var who = by.title() == null ? by.firstName() : text("ideas.staff.face", by.firstName(), by.title());
            return new Card.Face(
                    by.initials(), by.isStaff(), text("ideas.card.answered", who, times.span(language, took)));
        }

        private @Nullable String foreign() {
            return Cards.foreign(named.get(idea.author()), language);
        }

        private @Nullable Person person(@Nullable PersonId id) {
            return id == null ? null : named.get(id);
        }

        private String text(String key, Object... arguments) {
            return translations.text(language, key, arguments);
        }
    }
}
