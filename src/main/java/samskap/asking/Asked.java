package samskap.asking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A question as it was put to one person, and what they answered.
 *
 * @param ask the question, with its figures for colleagues alone
 * @param at when it reaches them
 * @param next when they can be asked something else at the earliest, as it was then; null for never
 * @param about the idea that something happened to, null where none
 * @param happenedAt when that was, null where nothing did
 * @param answer null while there is none
 * @param said after the answer, oldest first
 * @param unread whether a colleague said something that the person has not read
 */
public record Asked(
        Ask ask,
        PersonId person,
        Instant at,
        @Nullable Instant next,
        @Nullable IdeaId about,
        @Nullable Instant happenedAt,
        @Nullable Answer answer,
        List<Said> said,
        boolean unread) {

    /**
     * What somebody answered.
     *
     * @param choice which of the choices they tapped, counted from 0; null for none
     * @param words may be empty where they tapped
     */
    public record Answer(@Nullable Integer choice, String words, Instant at) {}

    /** What a colleague and the person say to each other about it. */
    public record Said(PersonId by, boolean staff, String words, Instant at) {}

    public Asked {
        said = List.copyOf(said);
    }

    /** The same without what others did, which is nothing to whoever it was asked of. */
    public Asked alone() {
        var bare = new Ask(
                ask.id(),
                ask.by(),
                ask.kind(),
                ask.question(),
                ask.choices(),
                ask.because(),
                ask.occasion(),
                ask.step(),
                ask.begunAt(),
                ask.endedAt(),
                0,
                0,
                0);
        return new Asked(bare, person, at, next, about, happenedAt, answer, said, unread);
    }

    /** Whether the last word is theirs. */
    public boolean waits() {
        return answer != null && (said.isEmpty() || !said.getLast().staff());
    }
}
