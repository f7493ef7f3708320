package samskap.api.v1;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.dialogue.Kind;

/** What somebody said in an idea's dialogue. */
public record OneMessage(
        long id,
        @Means("The idea that it was said of.") long idea,

        @Means("The message that it stands below.") @Nullable
        Long replyTo,

        Someone author,

        @Means(value = "What it is meant as; a note is internal.", oneOf = Kind.class)
        String kind,

        @Means("Markdown; empty when it was withdrawn.") String body,
        Instant writtenAt,
        @Means("When it was last changed.") @Nullable Instant editedAt,
        @Means("Whether its author took it back.") boolean withdrawn,

        @Means("Whether only its author and colleagues see it.")
        boolean withheld,

        @Means("Counts its edits from 1.") int version,

        @Means("What was promised, for a promise.") @Nullable
        Pledge promise,

        @Means("How it stands, for an open question.") @Nullable
        AskedState question,

        @Means("Whether it was given to an open question and taken up into the idea.")
        boolean takenUp,

        @Means("The numbers of those whom it mentions.") List<Long> mentions,
        @Means("What it shows.") List<ShownPicture> pictures,
        @Means("What was said to it, oldest first.") List<OneMessage> replies) {}
