package samskap.reading.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.dialogue.Reactions.Given;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.pictures.Picture;
import samskap.reading.page.IdeaPage.Moment;
import samskap.reading.page.MessageView.Joined;
import samskap.reading.page.MessageView.PromiseView;
import samskap.reading.page.MessageView.Reacted;
import samskap.shared.text.Markdown;

/** Turns messages into what a visitor sees of them. */
final class MessageViews {

    private static final int FACES = 3;

    private final Cast cast;
    private final Map<Long, List<Picture>> pictures;
    private final Map<MessageId, List<Given>> given;
    private final Map<IdeaId, String> members;
    private final Words words;
    private final Idea idea;

    /** @param members the merged ideas that messages were said of, by their ids */
    MessageViews(
            Cast cast,
            Map<Long, List<Picture>> pictures,
            Map<MessageId, List<Given>> given,
            Map<IdeaId, String> members,
            Words words,
            Idea idea) {
        this.cast = cast;
        this.pictures = pictures;
        this.given = given;
        this.members = members;
        this.words = words;
        this.idea = idea;
    }

    List<MessageView> of(List<Message> messages) {
        return messages.stream()
                // A visitor is never given one; this is the second lock on the same door.
                .filter(message -> message.kind() != Kind.NOTE)
                .map(this::view)
                .toList();
    }

    private MessageView view(Message message) {
        var author = cast.find(message.author());
        var stands = !message.isWithdrawn();
        return new MessageView(
                message.id().value(),
                style(message),
                Cards.foreign(author, words.language()),
                author == null ? nobody() : Face.of(author),
                author == null ? words.text("reading.somebody") : author.name(),
                author == null ? null : author.title(),
                isFirstAnswer(message) ? speed(message) : null,
                moment(message.writtenAt(), words),
                stands && message.editedAt() != null,
                stands ? chip(message.kind()) : null,
                stands ? Markdown.toHtml(message.body()) : "",
                stands ? pictures.getOrDefault(message.id().value(), List.of()) : List.of(),
                stands ? reactions(message) : List.of(),
                stands ? mentions(message) : null,
                stands ? null : withdrawn(author),
                saidOf(message),
                stands ? promise(message.promise()) : null,
                stands ? joined(message, author) : null,
                takenUp(message),
                of(message.replies()));
    }

    private @Nullable String saidOf(Message message) {
        var title = members.get(message.idea());
        return message.parent() != null || title == null ? null : words.text("dialogue.from", title);
    }

    private static @Nullable String style(Message message) {
        if (message.isWithdrawn()) {
            return "withdrawn";
        }
        return switch (message.kind()) {
            case ANSWER, PROMISE -> "answer";
            case QUESTION -> "ask";
            case MESSAGE, NOTE -> null;
        };
    }

    private @Nullable Chip chip(Kind kind) {
        return switch (kind) {
            case ANSWER -> new Chip(null, "answer", "check", words.text("dialogue.chip.answer"));
            case QUESTION -> new Chip(null, "ask", "question", words.text("dialogue.chip.question"));
            case PROMISE -> new Chip(null, "answer", "promise", words.text("dialogue.chip.promise"));
            case MESSAGE, NOTE -> null;
        };
    }

    /** Only the first public word from us says how long people waited. */
    private boolean isFirstAnswer(Message message) {
        var pulse = idea.pulse();
        return message.author().equals(pulse.answeredBy())
                && message.writtenAt().equals(pulse.answeredAt());
    }

    private String speed(Message message) {
        var asked = idea.sharedAt();
        return words.isAtOnce(asked, message.writtenAt())
                ? words.text("dialogue.answeredAtOnce")
                : words.text("dialogue.answeredIn", words.span(asked, message.writtenAt()));
    }

    private @Nullable String mentions(Message message) {
        var names = message.mentions().stream()
                .map(cast::find)
                .filter(Objects::nonNull)
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : words.text("dialogue.mentions", names);
    }

    private List<Reacted> reactions(Message message) {
        return given.getOrDefault(message.id(), List.of()).stream()
                .map(one -> new Reacted(
                        one.reaction().icon(), words.text(one.reaction().key()), words.number(one.count()), names(one)))
                .toList();
    }

    private String names(Given given) {
        var names = given.latest().stream()
                .map(cast::find)
                .filter(Objects::nonNull)
                .map(Person::firstName)
                .collect(Collectors.joining(", "));
        var others = given.count() - given.latest().size();
        return others > 0 ? words.text("dialogue.reaction.others", names, others) : names;
    }

    private String withdrawn(@Nullable Person author) {
        return words.text("dialogue.withdrawn", author == null ? words.text("reading.somebody") : author.firstName());
    }

    private @Nullable Chip takenUp(Message message) {
        var takenUp = message.takenUp();
        if (takenUp == null) {
            return null;
        }
        var by = cast.find(takenUp.by());
        var name = by == null ? words.text("reading.somebody") : by.firstName();
        return new Chip(null, "good", "check", words.text("dialogue.takenUp", name));
    }

    private Face nobody() {
        return new Face("·", words.text("reading.somebody"), false);
    }

    private @Nullable PromiseView promise(@Nullable Promise promise) {
        if (promise == null) {
            return null;
        }
        var owner = cast.find(promise.owner());
        var name = owner == null ? words.text("reading.somebody") : owner.firstName();
        var state = promise.stateOn(words.times().today());
        var word = promise.word();
        return new PromiseView(
                state.name().toLowerCase(Locale.ROOT),
                words.text("dialogue.promise.of", name),
                new Moment(promise.due().toString(), words.text("dialogue.promise.by", words.date(promise.due()))),
                chipOf(promise, state),
                word == null || word.isBlank() ? null : Markdown.toHtml(word));
    }

    private String chipOf(Promise promise, Promise.State state) {
        var days = ChronoUnit.DAYS.between(words.times().today(), promise.due());
        return switch (state) {
            case OPEN, SOON -> words.text("dialogue.promise.dueIn", days);
            case OVERDUE -> words.text("dialogue.promise.late", -days);
            case KEPT -> words.text("dialogue.promise.kept");
            case BROKEN -> words.text("dialogue.promise.broken");
        };
    }

    private @Nullable Joined joined(Message message, @Nullable Person asker) {
        var question = message.question();
        if (question == null) {
            return null;
        }
        var faces = message.replies().stream()
                .filter(reply -> !reply.isWithdrawn() && reply.kind() != Kind.NOTE)
                .map(Message::author)
                .distinct()
                .map(cast::find)
                .filter(Objects::nonNull)
                .limit(FACES)
                .map(Face::of)
                .toList();
        var name = asker == null ? words.text("reading.somebody") : asker.firstName();
        var key = question.isOpen() ? "dialogue.question.solving" : "dialogue.question.closed";
        var takenUp = message.replies().stream()
                .filter(reply -> reply.takenUp() != null)
                .count();
        return new Joined(
                faces,
                words.text(key, question.contributors(), name),
                takenUp == 0 ? null : words.text("dialogue.question.takenUp", takenUp),
                question.isOpen());
    }

    static Moment moment(Instant at, Words words) {
        return new Moment(at.truncatedTo(ChronoUnit.SECONDS).toString(), words.since(at));
    }
}
