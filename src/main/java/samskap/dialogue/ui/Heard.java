package samskap.dialogue.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.SavedReplyId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.pictures.Chosen;
import tools.jackson.databind.JsonNode;

/** What a browser says that somebody typed. Nothing in it is believed before it is read here. */
record Heard(
        UUID key,
        String text,
        Kind kind,
        @Nullable LocalDate due,
        List<PersonId> mentions,
        List<Chosen> pictures,
        @Nullable MessageId seen,
        @Nullable SavedReplyId from) {

    /** @param fallback the kind of an editor that offers no choice */
    static Heard of(JsonNode data, Kind fallback) {
        return new Heard(
                key(word(data, "key")),
                word(data, "text"),
                kind(word(data, "kind"), fallback),
                day(word(data, "due")),
                people(word(data, "mentions")),
                Chosen.listOf(word(data, "pictures")),
                message(word(data, "seen")),
                reply(word(data, "from")));
    }

    NewMessage on(IdeaId idea, @Nullable MessageId parent) {
        return new NewMessage(key, idea, parent, kind, text, due)
                .mentioning(mentions)
                .showing(pictures)
                .begunAfter(seen);
    }

    private static String word(JsonNode data, String name) {
        var value = data.get("event.detail." + name);
        return value == null ? "" : value.asString("");
    }

    private static List<PersonId> people(String typed) {
        return Arrays.stream(typed.split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new PersonId(Long.parseLong(id)))
                .toList();
    }

    private static @Nullable MessageId message(String typed) {
        return typed.matches("\\d{1,18}") ? new MessageId(Long.parseLong(typed)) : null;
    }

    private static @Nullable SavedReplyId reply(String typed) {
        return typed.matches("\\d{1,18}") ? new SavedReplyId(Long.parseLong(typed)) : null;
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException odd) {
            return UUID.randomUUID();
        }
    }

    private static Kind kind(String typed, Kind fallback) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(fallback);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }
}
