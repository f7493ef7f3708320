package samskap.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.shared.Language;

/**
 * Answers that came by mail and wait until their writers say that they are theirs and to be said. Whoever has the link
 * has the mailbox.
 */
public interface KeptAnswers {

    Optional<KeptAnswer> find(String secret);

    /** Says it, once, in the name of whoever was asked; {@link #find} tells what became of it. */
    void send(String secret);

    /**
     * @param about the idea that it is said of; null where its writer can't read it (any more)
     * @param why what stands in its way
     * @param reason the same in the writer's language; may be empty
     * @param outcome what became of it; null while that is being found out
     * @param path where it can be read, from the root; null where it can't
     */
    record KeptAnswer(
            @Nullable Idea about,
            String words,
            Language language,
            @Nullable Why why,
            String reason,
            @Nullable Outcome outcome,
            @Nullable String path) {

        public boolean waits() {
            return outcome == Outcome.ASKED;
        }
    }
}
