package samskap.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.ideas.Cards;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Move;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.reading.page.IdeaPage.Step;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Values;
import samskap.scoring.WorthSentence;
import samskap.shared.text.Markdown;

/** Reads what an idea's page shows a visitor. */
@Component
public class IdeaReader {

    private static final int FACES = 8;
    private static final int DESCRIPTION = 200;

    private final Ideas ideas;
    private final Dialogue dialogue;
    private final People people;
    private final Cards cards;
    private final Values values;
    private final ScoringSettings scoring;
    private final WorthSentence sentence;
    private final Site site;

    IdeaReader(
            Ideas ideas,
            Dialogue dialogue,
            People people,
            Cards cards,
            Values values,
            ScoringSettings scoring,
            WorthSentence sentence,
            Site site) {
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.people = people;
        this.cards = cards;
        this.values = values;
        this.scoring = scoring;
        this.sentence = sentence;
        this.site = site;
    }

    /** Empty when there is no such idea. */
    public Optional<IdeaPage> read(IdeaId id, Words words, String origin) {
        return ideas.find(id).map(idea -> page(idea, words, origin));
    }

    private IdeaPage page(Idea idea, Words words, String origin) {
        var messages = dialogue.of(idea.id(), null);
        var moves = ideas.movesOf(idea.id());
        var speakers = speakers(idea, messages);
        var cast = new Cast(people.find(everybody(speakers, moves, messages)));
        var author = cast.find(idea.author());
        var present = speakers.stream().map(cast::find).filter(Objects::nonNull).toList();
        return new IdeaPage(
                frame(idea, words, origin),
                idea.path(),
                idea.title(),
                Cards.foreign(author, words.language()),
                chips(idea, words),
                author == null ? new Face("·", words.text("reading.somebody"), false) : Face.of(author),
                author == null ? words.text("reading.somebody") : author.name(),
                author == null ? null : since(author, words),
                new IdeaPage.Moment(idea.sharedAt().toString(), words.date(idea.sharedAt())),
                speakers.size() < 2 ? null : words.text("reading.companions", speakers.size() - 1),
                Markdown.toHtml(idea.story()),
                closing(idea, words),
                value(idea, words),
                words.number(idea.pulse().supports()),
                steps(idea, moves, cast, words),
                present.stream().limit(FACES).map(Face::of).toList(),
                Math.max(0, present.size() - FACES),
                new MessageViews(cast, words, idea).of(messages));
    }

    private Frame frame(Idea idea, Words words, String origin) {
        var description = Markdown.toExcerpt(idea.story().isBlank() ? idea.title() : idea.story(), DESCRIPTION);
        return new Frame(words, site, idea.title(), description, origin, idea.path(), null, true);
    }

    private List<Chip> chips(Idea idea, Words words) {
        var chips = new ArrayList<Chip>();
        var standing = cards.standing(words.language(), idea);
        chips.add(new Chip(standing.status(), null, null, standing.text()));
        var stage = idea.stage();
        if (stage != null) {
            chips.add(new Chip(null, null, null, cards.place(words.language(), stage)));
        }
        var topic = idea.topic();
        if (topic != null) {
            chips.add(new Chip(null, null, null, topic.name(words.language())));
        }
        var feeling = idea.feeling();
        if (feeling != null && feeling != Feeling.NEUTRAL) {
            var began = words.text("ideas.began." + feeling.code());
            chips.add(new Chip(null, feeling.level() < 0 ? "bad" : "good", "feeling-" + (feeling.level() + 3), began));
        }
        return chips;
    }

    private static String since(Person author, Words words) {
        var title = author.title();
        return title != null
                ? title
                : words.text(
                        "ideas.idea.customerSince",
                        Integer.toString(author.since().getYear()));
    }

    private static @Nullable String closing(Idea idea, Words words) {
        return idea.status().isClosed()
                ? words.text("ideas.refused.closed." + idea.status().code())
                : null;
    }

    /** What it is worth, where the owners show that to everybody. */
    private @Nullable String value(Idea idea, Words words) {
        return scoring.valueIsPublic()
                ? values.board()
                        .of(idea.id())
                        .map(worth -> sentence.of(worth, words.language()))
                        .orElse(null)
                : null;
    }

    private static List<Step> steps(Idea idea, List<Move> moves, Cast cast, Words words) {
        var steps = new ArrayList<Step>();
        for (var move : moves.reversed()) {
            steps.add(new Step(words.text(move.to().key()), detail(move, cast, words)));
        }
        var author = cast.find(idea.author());
        var name = author == null ? words.text("reading.somebody") : author.firstName();
        steps.add(new Step(
                words.text("reading.shared"), words.text("ideas.idea.step", words.date(idea.sharedAt()), name)));
        return steps;
    }

    private static String detail(Move move, Cast cast, Words words) {
        var mover = cast.find(move.by());
        var by = mover == null ? words.text("reading.somebody") : mover.firstName();
        var line = words.text("ideas.idea.step", words.date(move.at()), by);
        return move.reason().isBlank()
                ? line
                : words.text("ideas.idea.stepWhy", line, Markdown.toExcerpt(move.reason(), Move.REASON_IN_SHORT));
    }

    /** The author first, then everybody in the order in which they spoke. */
    private static Set<PersonId> speakers(Idea idea, List<Message> messages) {
        var speakers = new LinkedHashSet<PersonId>();
        speakers.add(idea.author());
        messages.forEach(message -> addSpeakers(message, speakers));
        return speakers;
    }

    private static void addSpeakers(Message message, Set<PersonId> speakers) {
        if (!message.isWithdrawn() && message.kind() != Kind.NOTE) {
            speakers.add(message.author());
        }
        message.replies().forEach(reply -> addSpeakers(reply, speakers));
    }

    private static List<PersonId> everybody(Set<PersonId> speakers, List<Move> moves, List<Message> messages) {
        var everybody = new LinkedHashSet<>(speakers);
        moves.forEach(move -> everybody.add(move.by()));
        messages.forEach(message -> addNamed(message, everybody));
        return new ArrayList<>(everybody);
    }

    private static void addNamed(Message message, Set<PersonId> everybody) {
        everybody.add(message.author());
        everybody.addAll(message.mentions());
        var promise = message.promise();
        if (promise != null) {
            everybody.add(promise.owner());
        }
        message.replies().forEach(reply -> addNamed(reply, everybody));
    }
}
