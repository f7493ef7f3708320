package samskap.dialogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.teams.TeamId;

/**
 * What somebody hands over, and to whom: one of the two.
 *
 * @param key chosen by the page: the same key hands over once, however often it is sent
 * @param word what the receiver should know; no customer ever sees it
 */
public record Handing(
        UUID key,
        IdeaId idea,
        @Nullable PersonId person,
        @Nullable TeamId team,
        String word) {}
