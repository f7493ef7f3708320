package samskap.teams.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.teams.Team;

/** Tells the audit log what teams are called. */
@Component
class TeamNames extends NamedThings<Team> {

    TeamNames(TeamStore store) {
        super(
                Thing.Kind.TEAM,
                ids -> store.all(),
                team -> team.id().value(),
                (team, language) -> new Name(team.name(), "/teams"));
    }
}
