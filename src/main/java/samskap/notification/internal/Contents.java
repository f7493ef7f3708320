package samskap.notification.internal;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handovers;
import samskap.dialogue.Message;
import samskap.dialogue.Promise;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.moderation.Cases;
import samskap.moderation.Withheld;
import samskap.news.Announcement;
import samskap.notification.Notification.Kind;

/** Reads what a happening says now; what was taken back, or this person may not read, says nothing. */
@Component
class Contents {

    private final Ideas ideas;
    private final Families families;
    private final Dialogue dialogue;
    private final Handovers handovers;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final Subjects subjects;
    private final Cases cases;

    Contents(
            Ideas ideas,
            Families families,
            Dialogue dialogue,
            Handovers handovers,
            Suggestions suggestions,
            Summaries summaries,
            Subjects subjects,
            Cases cases) {
        this.ideas = ideas;
        this.families = families;
        this.dialogue = dialogue;
        this.handovers = handovers;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.subjects = subjects;
        this.cases = cases;
    }

    Optional<Content> of(Happening happening, Idea idea, Person reader) {
        return switch (happening.kind()) {
            case MOVED -> moved(happening, idea);
            case SAID -> message(happening, reader).map(said -> at(said, kind(said, reader), said.body(), idea));
            case SETTLED -> message(happening, reader).flatMap(said -> settled(said, idea));
            case TAKEN_UP ->
                message(happening, reader)
                        .filter(said -> said.takenUp() != null)
                        .map(said -> at(said, Kind.TAKEN_UP, said.body(), idea));
            case SUGGESTED ->
                suggestion(happening, suggested -> !isDecided(suggested, Suggestion.Decision.WITHDRAWN))
                        .map(suggested -> at(suggested, Kind.SUGGESTED, suggested.why(), idea));
            case TAKEN_IN ->
                suggestion(happening, suggested -> isDecided(suggested, Suggestion.Decision.TAKEN_IN))
                        .map(suggested -> at(suggested, Kind.TAKEN_IN, "", idea));
            case DECLINED ->
                suggestion(happening, suggested -> isDecided(suggested, Suggestion.Decision.DECLINED))
                        .map(suggested -> at(
                                suggested,
                                Kind.DECLINED,
                                Objects.requireNonNull(suggested.outcome()).word(),
                                idea));
            case SUMMED_UP -> summary(happening, idea);
            case LOOKED_AT -> lookedAt(happening, idea);
            case DUE_SOON, DUE_TODAY, OVERDUE ->
                message(happening, reader).flatMap(said -> owed(happening, said, idea));
            case MERGED ->
                families.mergerOf(happening.idea(), happening.at())
                        .map(merger -> Content.of(Kind.MERGED, merger.word(), idea.path()));
            case UNMERGED -> Optional.of(Content.of(Kind.UNMERGED, "", idea.path()));
            case ANNOUNCED -> subjects.announcement(happening).map(Contents::announced);
        };
    }

    /** A decision is told while it holds. */
    private Optional<Content> lookedAt(Happening happening, Idea idea) {
        var message = happening.message();
        var thing = message == null ? Thing.idea(idea.id().value()) : Thing.message(message.value());
        var path = message == null ? idea.path() : idea.path() + "#m" + message.value();
        var withheld = cases.withheld(thing);
        if (Objects.requireNonNull(happening.subject()) == RecordingDecisions.SHOWN) {
            return withheld.isPresent() ? Optional.empty() : Optional.of(Content.of(Kind.SHOWN, "", path));
        }
        return withheld.map(Withheld::declined).map(declined -> Content.of(Kind.NOT_SHOWN, declined.reason(), path));
    }

    private Optional<Content> moved(Happening happening, Idea idea) {
        return ideas.movesOf(happening.idea()).stream()
                .filter(move -> move.at().truncatedTo(ChronoUnit.MICROS).equals(happening.at()))
                .findFirst()
                .map(move -> new Content(Kind.MOVED, move.reason(), move.to(), null, idea.path()));
    }

    private Optional<Message> message(Happening happening, Person reader) {
        return Optional.ofNullable(happening.message())
                .flatMap(message -> dialogue.find(message, reader))
                .filter(message -> !message.isWithdrawn());
    }

    /** A note that hands the idea over says so to whoever receives it. */
    private Kind kind(Message said, Person reader) {
        return said.kind() == samskap.dialogue.Kind.NOTE
                        && said.mentions().contains(reader.id())
                        && handovers.isOne(said.id())
                ? Kind.HANDED_OVER
                : Kind.valueOf(said.kind().name());
    }

    private static Optional<Content> settled(Message said, Idea idea) {
        return Optional.ofNullable(said.promise()).map(promise -> {
            var kind = promise.outcome() == Promise.Outcome.KEPT ? Kind.KEPT : Kind.BROKEN;
            return at(said, kind, Objects.requireNonNullElse(promise.word(), ""), idea);
        });
    }

    /** Once it is settled, nobody has to be reminded. */
    private static Optional<Content> owed(Happening happening, Message said, Idea idea) {
        return Optional.ofNullable(said.promise())
                .filter(promise -> promise.outcome() == null)
                .map(promise -> at(said, Kind.valueOf(happening.kind().name()), said.body(), idea));
    }

    private static Content at(Message said, Kind kind, String words, Idea idea) {
        return Content.of(kind, words, idea.path() + "#m" + said.id().value());
    }

    private Optional<Suggestion> suggestion(Happening happening, Predicate<Suggestion> stands) {
        return suggestions
                .find(new SuggestionId(Objects.requireNonNull(happening.subject())))
                .filter(stands);
    }

    private static boolean isDecided(Suggestion suggestion, Suggestion.Decision so) {
        return suggestion.outcome() != null && suggestion.outcome().decision() == so;
    }

    private static Content at(Suggestion suggestion, Kind kind, String words, Idea idea) {
        return Content.of(kind, words, idea.path() + "#s" + suggestion.id().value());
    }

    /** What was arrived at since then has a line of its own. */
    private Optional<Content> summary(Happening happening, Idea idea) {
        return summaries.all(idea.id()).stream()
                .filter(summary -> summary.number() == Objects.requireNonNull(happening.subject()))
                .findFirst()
                .map(summary -> Content.of(Kind.SUMMED_UP, summary.body(), idea.path()));
    }

    private static Content announced(Announcement announcement) {
        return new Content(Kind.ANNOUNCED, announcement.words(), null, announcement.title(), announcement.path());
    }
}
