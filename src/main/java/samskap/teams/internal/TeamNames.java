package samskap.teams.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.shared.Language;

/** Tells the audit log what teams are called. */
@Component
class TeamNames implements ThingNames {

    private final TeamStore store;

    TeamNames(TeamStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.TEAM;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return store.all().stream()
                .filter(team -> ids.contains(team.id().value()))
                .collect(Collectors.toMap(team -> team.id().value(), team -> new Name(team.name(), "/teams")));
    }
}
