package samskap.notification;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;

/**
 * What something that people are told of is about: an idea, or what one of them told where it happened.
 *
 * @param mark tells it from others: {@code idea-5}
 * @param excerpt how it begins; may be empty
 * @param path where it stands, from the root
 * @param idea null where it is none
 */
public record About(
        String mark,
        String title,
        String excerpt,
        String path,
        @Nullable IdeaId idea) {

    public static About of(Idea idea) {
        return new About("idea-" + idea.id().value(), idea.title(), idea.excerpt(), idea.path(), idea.id());
    }
}
