package samskap.api.v1;

import samskap.api.http.Means;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Promise;

/** How a promise ended. */
public record PromiseEnd(
        @Means(value = "How.", oneOf = Promise.Outcome.class)
        String outcome,

        @Means(value = "A word to everyone: Markdown.", most = Dialogue.LONGEST_WORD)
        String word) {}
