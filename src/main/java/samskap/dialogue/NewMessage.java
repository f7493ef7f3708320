package samskap.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.pictures.Chosen;
import samskap.pictures.Selection;

/**
 * What somebody wants to say.
 *
 * @param key chosen by the page when the writing began: the same key says it once, however often it is sent
 * @param parent the message that this replies to, or null; a reply to a reply lands beside it
 * @param due for a promise: by when
 * @param knowingly the writer has been told that a colleague is on the idea, and wants to answer all the same
 * @param mentions whom the writer chose by name from a list, in whatever order
 * @param selection the pictures as the message shall show them
 * @param seen the latest message that was there when the writing began, 0 for none; null when nobody knows
 */
public record NewMessage(
        UUID key,
        IdeaId idea,
        @Nullable MessageId parent,
        Kind kind,
        String body,
        @Nullable LocalDate due,
        boolean knowingly,
        List<PersonId> mentions,
        Selection selection,
        @Nullable MessageId seen) {

    public NewMessage {
        mentions = List.copyOf(mentions);
    }

    /** @param pictures what the writer chose to show with it, sent under the same key */
    public NewMessage(
            UUID key,
            IdeaId idea,
            @Nullable MessageId parent,
            Kind kind,
            String body,
            @Nullable LocalDate due,
            boolean knowingly,
            List<PersonId> mentions,
            List<Chosen> pictures,
            @Nullable MessageId seen) {
        this(key, idea, parent, kind, body, due, knowingly, mentions, new Selection(key, pictures), seen);
    }

    public NewMessage(
            UUID key,
            IdeaId idea,
            @Nullable MessageId parent,
            Kind kind,
            String body,
            @Nullable LocalDate due,
            boolean knowingly) {
        this(key, idea, parent, kind, body, due, knowingly, List.of(), List.<Chosen>of(), null);
    }

    public NewMessage(
            UUID key, IdeaId idea, @Nullable MessageId parent, Kind kind, String body, @Nullable LocalDate due) {
        this(key, idea, parent, kind, body, due, false);
    }

    /** An ordinary message. */
    public static NewMessage message(UUID key, IdeaId idea, @Nullable MessageId parent, String body) {
        return new NewMessage(key, idea, parent, Kind.MESSAGE, body, null);
    }

    /** The same, said in spite of a colleague's being on the idea. */
    public NewMessage saidKnowingly() {
        return new NewMessage(key, idea, parent, kind, body, due, true, mentions, selection, seen);
    }

    /** The same, mentioning these people. */
    public NewMessage mentioning(List<PersonId> people) {
        return new NewMessage(key, idea, parent, kind, body, due, knowingly, people, selection, seen);
    }

    /** The same with these pictures, sent under the same key. */
    public NewMessage showing(List<Chosen> chosen) {
        return new NewMessage(
                key, idea, parent, kind, body, due, knowingly, mentions, new Selection(key, chosen), seen);
    }

    /** The same, begun when this was the latest message. */
    public NewMessage begunAfter(@Nullable MessageId latest) {
        return new NewMessage(key, idea, parent, kind, body, due, knowingly, mentions, selection, latest);
    }
}
