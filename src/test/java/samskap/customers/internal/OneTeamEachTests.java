package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.customers.Rhythms;
import samskap.identity.PersonId;
import samskap.teams.Team;
import samskap.teams.TeamId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneTeamEachTests {

    private static Team team(long id, Set<PersonId> members) {
        return new Team(new TeamId(id), "Team " + id, members, Set.of(), Set.of(), 1);
    }

    private static Set<PersonId> people(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(PersonId::new).collect(Collectors.toSet());
    }

    @Test
    void a_team_that_differs_from_another_by_few_is_not_told() {
        var groups = OneTeamEach.of(List.of(team(1, people(1, 6)), team(2, people(1, 5)), team(3, people(7, 20))));
        assertThat(groups).containsOnlyKeys("Team 2", "Team 3");
        assertThat(groups.get("Team 2")).isEqualTo(people(1, 5));
    }

    @Test
    void however_teams_overlap_nobody_counts_twice_and_no_group_is_small() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var teams = new ArrayList<Team>();
            for (var id = 1; id <= 8; id++) {
                var members = new HashSet<PersonId>();
                for (var n = random.nextInt(15); n >= 0; n--) {
                    members.add(new PersonId(random.nextInt(30)));
                }
                teams.add(team(id, members));
            }
            var seen = new HashSet<PersonId>();
            OneTeamEach.of(teams).forEach((name, members) -> {
                assertThat(members).hasSizeGreaterThanOrEqualTo(Rhythms.FEWEST).noneMatch(seen::contains);
                seen.addAll(members);
            });
        }
    }
}
