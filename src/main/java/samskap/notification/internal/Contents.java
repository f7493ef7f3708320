package samskap.notification.internal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.dialogue.Message;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moderation.Withheld;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.notification.Notification.Kind;
import samskap.support.OnBehalf;

/** Tells what a happening says now; what was taken back, or this person may not read, says nothing. */
@Component
class Contents {

    private final OnBehalf onBehalf;

    Contents(OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
    }

    /** Of what is about an idea. Recorded voices, which are few, are read one by one. */
    Optional<Content> of(Happening happening, Gathered gathered, Idea idea, Person reader) {
        var message = gathered.message(happening.message());
        return switch (happening.kind()) {
            case MOVED -> moved(happening, gathered, idea);
            case SAID -> message.map(said -> said(said, kind(said, gathered, reader), idea));
            case SETTLED -> message.flatMap(said -> settled(said, idea));
            case TAKEN_UP ->
                message.filter(said -> said.takenUp() != null).map(said -> at(said, Kind.TAKEN_UP, said.body(), idea));
            case SUGGESTED ->
                suggestion(happening, gathered, suggested -> !isDecided(suggested, Suggestion.Decision.WITHDRAWN))
                        .map(suggested -> at(suggested, Kind.SUGGESTED, suggested.why(), idea));
            case TAKEN_IN ->
                suggestion(happening, gathered, suggested -> isDecided(suggested, Suggestion.Decision.TAKEN_IN))
                        .map(suggested -> at(suggested, Kind.TAKEN_IN, "", idea));
            case DECLINED ->
                suggestion(happening, gathered, suggested -> isDecided(suggested, Suggestion.Decision.DECLINED))
                        .map(suggested -> at(
                                suggested,
                                Kind.DECLINED,
                                Objects.requireNonNull(suggested.outcome()).word(),
                                idea));
            case SUMMED_UP ->
                gathered.summary(happening).map(summary -> Content.of(Kind.SUMMED_UP, summary.body(), idea.path()));
            case LOOKED_AT ->
                lookedAt(happening, gathered, subject(happening) == RecordingDecisions.SHOWN, way(happening, idea));
            case WORDS_SHOWN, WORDS_HELD ->
                suggestion(happening, gathered, any -> true)
                        .flatMap(words -> lookedAt(
                                happening, gathered, happening.kind() == Happening.Kind.WORDS_SHOWN, way(words, idea)));
            case DUE_SOON, DUE_TODAY, OVERDUE -> message.flatMap(said -> owed(happening, said, idea));
            case MERGED ->
                gathered.merger(happening).map(merger -> Content.of(Kind.MERGED, merger.word(), idea.path()));
            case UNMERGED -> Optional.of(Content.of(Kind.UNMERGED, "", idea.path()));
            case VOICED -> voiced(happening, idea, reader);
            case MOMENT_IDEA -> gathered.moment(happening).map(moment -> MomentContents.joined(moment, idea, reader));
            case MOMENT_SAID -> Optional.empty();
            case ANNOUNCED ->
                Optional.ofNullable(gathered.announced().get(new AnnouncementId(subject(happening))))
                        .map(Contents::announced);
        };
    }

    /** A decision is told while it holds. */
    private static Optional<Content> lookedAt(Happening happening, Gathered gathered, boolean shown, String path) {
        var withheld = Optional.ofNullable(gathered.withheld().get(happening.lookedAt()));
        if (shown) {
            return withheld.isPresent() ? Optional.empty() : Optional.of(Content.of(Kind.SHOWN, "", path));
        }
        return withheld.map(Withheld::declined).map(declined -> Content.of(Kind.NOT_SHOWN, declined.reason(), path));
    }

    private static String way(Happening happening, Idea idea) {
        var message = happening.message();
        return message == null ? idea.path() : idea.path() + "#m" + message.value();
    }

    private static String way(Suggestion suggestion, Idea idea) {
        return idea.path() + "#" + suggestion.anchor();
    }

    private static long subject(Happening happening) {
        return Objects.requireNonNull(happening.subject());
    }

    private static Optional<Content> moved(Happening happening, Gathered gathered, Idea idea) {
        return gathered.moves().getOrDefault(happening.idea(), List.of()).stream()
                .filter(move -> move.at().truncatedTo(ChronoUnit.MICROS).equals(happening.at()))
                .findFirst()
                .map(move -> new Content(Kind.MOVED, move.reason(), move.to(), null, null, idea.path(), false));
    }

    /** A note that hands the idea over says so to whoever receives it. */
    private static Kind kind(Message said, Gathered gathered, Person reader) {
        return said.kind() == samskap.dialogue.Kind.NOTE
                        && said.mentions().contains(reader.id())
                        && gathered.handovers().contains(said.id())
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
                .map(promise -> said(said, Kind.valueOf(happening.kind().name()), idea));
    }

    /** A promise with the day by which it is to be kept, for as long as it is open. */
    private static Content said(Message said, Kind kind, Idea idea) {
        var content = at(said, kind, said.body(), idea);
        var promise = said.promise();
        return promise == null || promise.outcome() != null ? content : content.by(promise.due());
    }

    private static Content at(Message said, Kind kind, String words, Idea idea) {
        return Content.of(kind, words, idea.path() + "#m" + said.id().value());
    }

    private static Optional<Suggestion> suggestion(
            Happening happening, Gathered gathered, Predicate<Suggestion> stands) {
        return Optional.ofNullable(gathered.suggested().get(new SuggestionId(subject(happening))))
                .filter(stands);
    }

    private static boolean isDecided(Suggestion suggestion, Suggestion.Decision so) {
        return suggestion.outcome() != null && suggestion.outcome().decision() == so;
    }

    private static Content at(Suggestion suggestion, Kind kind, String words, Idea idea) {
        return Content.of(kind, words, way(suggestion, idea));
    }

    /** Until they take it back, or the colleague does. */
    private Optional<Content> voiced(Happening happening, Idea idea, Person reader) {
        return onBehalf.ofOwn(reader, idea.id())
                .filter(own -> own.at().truncatedTo(ChronoUnit.MICROS).equals(happening.at()))
                .map(own -> Content.of(Kind.VOICED, own.where(), idea.path()));
    }

    private static Content announced(Announcement announcement) {
        return new Content(
                Kind.ANNOUNCED,
                announcement.words(),
                null,
                announcement.title(),
                null,
                announcement.path(),
                announcement.asks());
    }
}
