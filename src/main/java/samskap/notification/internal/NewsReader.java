package samskap.notification.internal;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Move;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.notification.Notification.Kind;

/**
 * Reads what happened as it is now and as this person may read it: what was taken back, or is among colleagues and they
 * are none (any more), is no news.
 */
@Component
class NewsReader {

    private final HappeningStore happenings;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final People people;

    NewsReader(HappeningStore happenings, Ideas ideas, Dialogue dialogue, People people) {
        this.happenings = happenings;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.people = people;
    }

    /** By the happening's number. */
    Map<Long, News> read(Collection<Long> numbers, Person reader) {
        var found = happenings.find(numbers);
        var about = ideas.cards(
                found.values().stream().map(Happening::idea).distinct().toList());
        var actors = people.find(
                found.values().stream().map(Happening::by).distinct().toList());
        var news = new LinkedHashMap<Long, News>();
        found.values().forEach(happening -> {
            var idea = about.get(happening.idea());
            var by = actors.get(happening.by());
            if (idea != null && by != null) {
                read(happening, idea, by, reader).ifPresent(read -> news.put(happening.id(), read));
            }
        });
        return news;
    }

    private Optional<News> read(Happening happening, Idea idea, Person by, Person reader) {
        return switch (happening.kind()) {
            case MOVED -> moveOf(happening).map(move -> moved(happening, move, idea, by));
            case SAID -> messageOf(happening, reader).map(message -> said(happening, message, idea, by));
            case SETTLED ->
                messageOf(happening, reader)
                        .flatMap(message -> Optional.ofNullable(message.promise())
                                .map(promise -> settled(happening, message, promise, idea, by)));
        };
    }

    private Optional<Move> moveOf(Happening happening) {
        return ideas.movesOf(happening.idea()).stream()
                .filter(move -> move.at().truncatedTo(ChronoUnit.MICROS).equals(happening.at()))
                .findFirst();
    }

    private Optional<Message> messageOf(Happening happening, Person reader) {
        return Optional.ofNullable(happening.message())
                .flatMap(message -> dialogue.find(message, reader))
                .filter(message -> !message.isWithdrawn());
    }

    private static News moved(Happening happening, Move move, Idea idea, Person by) {
        return new News(happening, Kind.MOVED, idea, by, move.reason(), move.to(), null);
    }

    private static News said(Happening happening, Message message, Idea idea, Person by) {
        var kind = Kind.valueOf(message.kind().name());
        return new News(happening, kind, idea, by, message.body(), null, message.id());
    }

    private static News settled(Happening happening, Message message, Promise promise, Idea idea, Person by) {
        var kind = promise.outcome() == Promise.Outcome.KEPT ? Kind.KEPT : Kind.BROKEN;
        return new News(happening, kind, idea, by, Objects.requireNonNullElse(promise.word(), ""), null, message.id());
    }
}
