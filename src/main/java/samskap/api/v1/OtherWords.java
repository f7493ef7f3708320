package samskap.api.v1;

import samskap.api.http.Means;
import samskap.dialogue.Dialogue;

/** What a message is to say from now on. */
public record OtherWords(
        @Means(value = "Markdown.", most = Dialogue.LONGEST_BODY)
        String body) {}
