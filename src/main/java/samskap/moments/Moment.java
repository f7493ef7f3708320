package samskap.moments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.pictures.Picture;

/**
 * What somebody told of a moment, as colleagues and its teller read it.
 *
 * @param words as its teller wrote them; may be empty
 * @param answers to the questions that were not skipped
 * @param name as the teller wrote it; empty for most, and for those who are known
 * @param teller whoever was signed in and wanted to be known
 * @param notedBy the colleague who saw or heard it, null when it was told by whoever it happened to
 * @param cause why it waits for a colleague's look, null when it doesn't
 * @param said oldest first
 * @param righted oldest first
 * @param idea that was made of it or that it joined
 * @param theme of those that tell of the same; null until it was gathered
 * @param unread whether colleagues said something that its teller has not read
 */
public record Moment(
        MomentId id,
        Place place,
        boolean well,
        String words,
        Map<Question, String> answers,
        String name,
        @Nullable PersonId teller,
        @Nullable PersonId notedBy,
        Instant happenedAt,
        Instant toldAt,
        State state,
        @Nullable Cause cause,
        List<Picture> pictures,
        List<Said> said,
        List<Righted> righted,
        @Nullable IdeaId idea,
        @Nullable ThemeId theme,
        boolean unread) {

    /** By when it happened, oldest first. */
    public static final Comparator<Moment> BY_TIME = Comparator.comparing(Moment::happenedAt)
            .thenComparing(moment -> moment.id().value());

    /** How it stands. */
    public enum State {
        SHOWN,
        /** A colleague is to look first. */
        HELD,
        /** A colleague looked, and it counts for nothing. */
        ASIDE
    }

    /**
     * What a colleague or the teller said about it.
     *
     * @param id counts up within a moment as things are said
     * @param key with which they said it
     */
    public record Said(long id, UUID key, PersonId by, boolean staff, String words, Instant at) {}

    /**
     * What a colleague did about it on the spot.
     *
     * @param key with which they said it
     * @param cost in the place's own money, null when nobody counted
     */
    public record Righted(
            UUID key, PersonId by, String what, @Nullable BigDecimal cost, Instant at) {}

    public Moment {
        answers = Map.copyOf(answers);
        pictures = List.copyOf(pictures);
        said = List.copyOf(said);
        righted = List.copyOf(righted);
    }

    /** The number of the last that a colleague said to it; 0 when none did. */
    public long lastAnswer() {
        return said.stream().filter(Said::staff).mapToLong(Said::id).max().orElse(0);
    }

    /** All that was told, as the beginning of an idea's story. */
    public String story() {
        var story = new StringBuilder(words);
        for (var question : Question.values()) {
            var answer = answers.getOrDefault(question, "");
            if (!answer.isEmpty()) {
                story.append(story.isEmpty() ? "" : "\n\n").append(answer);
            }
        }
        return story.toString();
    }
}
