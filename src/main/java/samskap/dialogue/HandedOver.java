package samskap.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.teams.TeamId;

/**
 * Somebody asked a colleague or a team to answer an idea.
 *
 * @param person the colleague, or null when it is a team
 * @param team the team, or null when it is a colleague
 * @param word what they should know, for colleagues only; empty when it was taken back
 */
public record HandedOver(
        PersonId by, @Nullable PersonId person, @Nullable TeamId team, String word, Instant at) {}
