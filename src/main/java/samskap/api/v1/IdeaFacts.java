package samskap.api.v1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Feeling;
import samskap.ideas.Status;

/** What is told of an idea wherever it is told. */
public record IdeaFacts(
        long id,
        @Means("Its page, from the root of this place.") String path,
        String title,
        Someone author,

        @Means("The code of the stage of the journey where it happened.") @Nullable
        String stage,

        @Means("The code of the topic that it is about.") @Nullable
        String topic,

        @Means(value = "How what happened felt.", oneOf = Feeling.class) @Nullable
        String feeling,

        @Means(value = "How far it has come.", oneOf = Status.class)
        String status,

        Instant sharedAt,

        @Means("When its words were last changed.") @Nullable
        Instant editedAt,

        @Means("Counts its edits from 1.") int version,
        @Means("How many people want it.") int supports,
        @Means("Whether you are one of them.") boolean supported,
        @Means("Messages in its dialogue.") int messages,
        @Means("Open questions that take contributions.") int openQuestions,

        @Means("Since when it waits for an answer from us.") @Nullable
        Instant waitingSince,

        @Means("When it was answered first.") @Nullable Instant answeredAt,
        @Means("Who answered it.") @Nullable Someone answeredBy,

        @Means("Whether only its author and colleagues see it.")
        boolean withheld) {}
