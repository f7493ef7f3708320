package samskap.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Reactions;
import samskap.dialogue.Reactions.Given;
import samskap.ideas.AlsoLike;
import samskap.ideas.Cards;
import samskap.ideas.Credits;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Member;
import samskap.ideas.Members;
import samskap.ideas.Milestone;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
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
    private final Credits credits;
    private final Members members;
    private final DevelopedReader developed;
    private final Dialogue dialogue;
    private final Pictures pictures;
    private final Reactions reactions;
    private final People people;
    private final Cards cards;
    private final Values values;
    private final ScoringSettings scoring;
    private final WorthSentence sentence;
    private final Site site;
    private final AlsoLike alike;

    IdeaReader(
            Ideas ideas,
            Credits credits,
            Members members,
            DevelopedReader developed,
            Dialogue dialogue,
            Pictures pictures,
            Reactions reactions,
            People people,
            Cards cards,
            Values values,
            ScoringSettings scoring,
            WorthSentence sentence,
            Site site,
            AlsoLike alike) {
        this.ideas = ideas;
        this.credits = credits;
        this.members = members;
        this.developed = developed;
        this.dialogue = dialogue;
        this.pictures = pictures;
        this.reactions = reactions;
        this.people = people;
        this.cards = cards;
        this.values = values;
        this.scoring = scoring;
        this.sentence = sentence;
        this.site = site;
        this.alike = alike;
    }

    /**
     * Empty when there is no such idea.
     *
     * @param arrivedFrom the merged idea by whose address the reader came, null for others
     */
    public Optional<IdeaPage> read(IdeaId id, @Nullable IdeaId arrivedFrom, Words words, String origin) {
        return ideas.find(id).map(idea -> page(idea, arrivedFrom, words, origin));
    }

    private IdeaPage page(Idea idea, @Nullable IdeaId arrivedFrom, Words words, String origin) {
        var merged = members.of(idea.id(), words.language());
        var arrived = merged.stream()
                .filter(member -> member.id().equals(arrivedFrom))
                .findFirst()
                .map(Member::title)
                .orElse(null);
        var messages = dialogue.of(idea.id(), null);
        var ids = idsOf(messages);
        var given = reactions.to(ids, null);
        var shown = pictures.of(idea.id().pictured());
        var contributions = credits.to(idea);
        var way = Milestone.of(idea, ideas.movesOf(idea.id()), contributions);
        var speakers = speakers(idea, messages);
        var cast = new Cast(people.shown(everybody(speakers, way, messages, given), words.language()));
        var author = cast.find(idea.author());
        var present = speakers.stream().map(cast::find).filter(Objects::nonNull).toList();
        return new IdeaPage(
                frame(idea, words, origin)
                        .showing(shown.isEmpty() ? null : shown.getFirst())
                        .telling(
                                "/ideas/" + idea.id().value() + ".atom",
                                new LinkedData(origin, words).idea(idea, cast, shown, messages)),
                idea.path(),
                idea.title(),
                Cards.foreign(author, words.language()),
                chips(idea, words),
                author == null ? new Face("·", words.text("reading.somebody"), false) : Face.of(author),
                author == null ? words.text("reading.somebody") : author.name(),
                author == null || author.left() ? null : since(author, words),
                new IdeaPage.Moment(idea.sharedAt().toString(), words.date(idea.sharedAt())),
                speakers.size() < 2 ? null : words.text("reading.companions", speakers.size() - 1),
                developed.of(idea, contributions, words),
                Markdown.toHtml(idea.story()),
                shown,
                merged.stream()
                        .map(member -> MemberView.of(member, member.id().equals(arrivedFrom)))
                        .toList(),
                arrived,
                closing(idea, words),
                value(idea, words),
                words.number(idea.pulse().supports()),
                Steps.of(way, cast, words),
                present.stream().limit(FACES).map(Face::of).toList(),
                Math.max(0, present.size() - FACES),
                new MessageViews(cast, picturesOf(ids), given, titles(merged), words, idea).of(messages),
                alike.of(idea));
    }

    private static Map<IdeaId, String> titles(List<Member> merged) {
        return merged.stream().collect(Collectors.toMap(Member::id, Member::title));
    }

    private static List<MessageId> idsOf(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()))
                .map(Message::id)
                .toList();
    }

    private Map<Long, List<Picture>> picturesOf(List<MessageId> messages) {
        return pictures.of(
                MessageId.PICTURED, messages.stream().map(MessageId::value).toList());
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

    private static List<PersonId> everybody(
            Set<PersonId> speakers, List<Milestone> way, List<Message> messages, Map<MessageId, List<Given>> given) {
        var everybody = new LinkedHashSet<>(speakers);
        way.forEach(milestone -> everybody.addAll(milestone.by()));
        messages.forEach(message -> addNamed(message, everybody));
        given.values().forEach(all -> all.forEach(one -> everybody.addAll(one.latest())));
        return new ArrayList<>(everybody);
    }

    private static void addNamed(Message message, Set<PersonId> everybody) {
        everybody.add(message.author());
        everybody.addAll(message.mentions());
        var promise = message.promise();
        if (promise != null) {
            everybody.add(promise.owner());
        }
        var takenUp = message.takenUp();
        if (takenUp != null) {
            everybody.add(takenUp.by());
        }
        message.replies().forEach(reply -> addNamed(reply, everybody));
    }
}
