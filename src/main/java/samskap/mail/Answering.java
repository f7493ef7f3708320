package samskap.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mail our own program's answer to one that came in: mail programs show it below that one, and no other program
 * answers it.
 *
 * @param id our mail's own mark, the same whenever it is sent again: how its Message-ID begins
 * @param to that one's Message-ID; null when it has none that can be referred to
 * @param before the Message-IDs of the mails before that one, oldest first
 */
public record Answering(String id, @Nullable String to, List<String> before) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[\\x21-\\x7e&&[^<>]]{1,250}>");
    private static final int MOST_BEFORE = 20;

    public Answering {
        to = to != null && MESSAGE_ID.matcher(to).matches() ? to : null;
        var told = before.stream()
                .filter(each -> MESSAGE_ID.matcher(each).matches())
                .toList();
        before = told.subList(Math.max(0, told.size() - MOST_BEFORE), told.size());
    }

    /** All of them with the one that is answered, as a header has it. */
    public String references() {
        return String.join(" ", before) + (to == null ? "" : " " + to);
    }
}
