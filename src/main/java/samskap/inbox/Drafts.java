package samskap.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.shared.Language;

/** Ideas that came by mail and wait for their authors to share them. Whoever has the link has the mailbox. */
public interface Drafts {

    Optional<Draft> find(String secret);

    /**
     * Shares it, once. Whoever was not known joins under the name.
     *
     * @param name asked for only where nobody has the address yet
     * @throws samskap.shared.Refusal at {@code name}; as {@link samskap.ideas.Ideas#share} does
     */
    Idea share(String secret, String name);

    /**
     * @param title what stood in the subject; may be empty
     * @param knowsAuthor whether somebody has the address that it came from
     * @param name what stood beside the address
     * @param shared what it became; null while it waits
     */
    record Draft(
            String title,
            String text,
            boolean knowsAuthor,
            String name,
            Language language,
            @Nullable IdeaId shared) {}
}
