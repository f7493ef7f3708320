package samskap.customers.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samskap.customers.Rhythms;
import samskap.identity.PersonId;
import samskap.teams.Team;

/**
 * Parts colleagues into groups of which counts can be told: no colleague is in two, and none has less than
 * {@link Rhythms#FEWEST}. Two groups that overlap would tell of those few by whom they differ.
 */
final class OneTeamEach {

    private OneTeamEach() {}

    /** By the team's name, in the order of the teams; the smaller team comes first to its members. */
    static Map<String, Set<PersonId>> of(List<Team> teams) {
        var smallestFirst = new ArrayList<>(teams);
        smallestFirst.sort(Comparator.comparingInt((Team team) -> team.members().size())
                .thenComparing(team -> team.id().value()));
        var taken = new HashSet<PersonId>();
        var groups = new LinkedHashMap<Team, Set<PersonId>>();
        for (var team : smallestFirst) {
            var members = new HashSet<>(team.members());
            members.removeAll(taken);
            if (members.size() >= Rhythms.FEWEST) {
                taken.addAll(members);
                groups.put(team, members);
            }
        }
        var told = new LinkedHashMap<String, Set<PersonId>>();
        teams.stream().filter(groups::containsKey).forEach(team -> told.put(team.name(), groups.get(team)));
        return told;
    }
}
