package samskap.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.shared.text.Slug;

/**
 * An idea as it stands: shared by somebody, placed on the journey, moved on with reasons.
 *
 * @param title one line in the author's words
 * @param story Markdown; empty when the title says it all
 * @param stage where on the journey it happened, null when nobody has said
 * @param feeling how it felt, null when the author did not say
 * @param byStaff whether its author was a colleague when they shared it, whatever they are by now
 * @param editedAt when its words were last changed, null when never
 * @param version counts the edits from 1; an edit names the version that it was made from
 * @param pulse what has happened around it
 */
public record Idea(
        IdeaId id,
        PersonId author,
        String title,
        String story,
        String excerpt,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling,
        Status status,
        Instant sharedAt,
        boolean byStaff,
        @Nullable Instant editedAt,
        int version,
        Pulse pulse) {

    /** Its address from the root: id first, then words for people. */
    public String path() {
        return path(id, title);
    }

    /** The last part of its address. */
    public String segment() {
        return segment(id, title);
    }

    /** Where an idea is, by its number and its title. */
    public static String path(IdeaId id, String title) {
        return "/ideas/" + segment(id, title);
    }

    private static String segment(IdeaId id, String title) {
        var words = Slug.of(title);
        return words.isEmpty() ? Long.toString(id.value()) : id.value() + "-" + words;
    }
}
