package samskap.dialogue.ui;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.Teams;

/** The names of teams for one look at a page: read when the first is asked for, and only once. */
class TeamNames {

    private final Teams teams;
    private @Nullable Map<TeamId, String> names;

    TeamNames(Teams teams) {
        this.teams = teams;
    }

    /** Empty when there is no such team any more. */
    String of(TeamId id) {
        if (names == null) {
            names = teams.all().stream().collect(Collectors.toMap(Team::id, Team::name));
        }
        return names.getOrDefault(id, "");
    }
}
