package samskap.dialogue;

import org.jspecify.annotations.Nullable;
import samskap.teams.TeamId;

/**
 * A part of the queue. It stands in the address, so that a reload, Back and a link sent to a colleague show the same.
 *
 * @param team for {@link Way#TEAM}, else null
 */
public record Whose(Way way, @Nullable TeamId team) {

    /** Everything that waits. */
    public static final Whose EVERYBODYS = new Whose(Way.EVERYBODYS, null);

    /** What the viewer has taken, and what was handed over to them. */
    public static final Whose MINE = new Whose(Way.MINE, null);

    /** What the viewer's teams answer for. */
    public static final Whose MY_TEAMS = new Whose(Way.MY_TEAMS, null);

    private static final String OF_TEAM = "team-";

    /** Whose part it is. */
    public enum Way {
        EVERYBODYS,
        MINE,
        MY_TEAMS,
        TEAM
    }

    public static Whose of(TeamId team) {
        return new Whose(Way.TEAM, team);
    }

    /** Its word in addresses, empty for everything. */
    public String code() {
        return switch (way) {
            case EVERYBODYS -> "";
            case MINE -> "mine";
            case MY_TEAMS -> "teams";
            case TEAM -> OF_TEAM + (team == null ? "" : team.value());
        };
    }

    /** Reads what an address said; anything else is everything. */
    public static Whose ofCode(@Nullable String code) {
        if (code == null) {
            return EVERYBODYS;
        }
        if (code.matches(OF_TEAM + "\\d{1,18}")) {
            return of(new TeamId(Long.parseLong(code.substring(OF_TEAM.length()))));
        }
        return switch (code) {
            case "mine" -> MINE;
            case "teams" -> MY_TEAMS;
            default -> EVERYBODYS;
        };
    }
}
