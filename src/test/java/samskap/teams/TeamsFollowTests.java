package samskap.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.Whose;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.JourneyDesk;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.NewIdea;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** However the journey is shaped anew, a team goes on answering for the ideas that it answered for. */
@ModuleTest
class TeamsFollowTests {

    private final Teams teams;
    private final JourneyDesk desk;
    private final Journey journey;
    private final Ideas ideas;
    private final AnswerQueue queue;
    private final AnswerTimes times;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person ada;
    private final Person anna;
    private Topic small;
    private Topic large;
    private Team team;
    private Idea idea;

    TeamsFollowTests(
            Teams teams,
            JourneyDesk desk,
            Journey journey,
            Ideas ideas,
            AnswerQueue queue,
            AnswerTimes times,
            JdbcClient jdbc,
            Cast cast) {
        this.teams = teams;
        this.desk = desk;
        this.journey = journey;
        this.ideas = ideas;
        this.queue = queue;
        this.times = times;
        this.jdbc = jdbc;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        anna = cast.employee("Anna Berg");
    }

    @BeforeEach
    void a_team_for_a_topic_that_an_idea_is_about() {
        small = topic("Small");
        large = topic("Large");
        team = teams.found(ada, new TeamText("Team " + UUID.randomUUID(), Set.of(anna.id()), Set.of(), Set.of(small)));
        idea = ideas.share(cast.customer(), new NewIdea(UUID.randomUUID(), "Too small a box", null, null, small, null));
        assertThat(waits()).isEqualTo(1);
        assertThat(answered()).isEqualTo(1);
    }

    @AfterEach
    void others_count_what_is_offered() {
        for (var topic : journey.topics()) {
            if (topic.id() == small.id() || topic.id() == large.id()) {
                desk.retire(ada, Kind.TOPIC, topic.id(), true);
            }
        }
    }

    private Topic topic(String name) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            names.put(language, name + " " + ada.id().value() + " " + language.code());
        }
        desk.add(ada, Kind.TOPIC, null, names);
        return journey.topics().getLast();
    }

    private int waits() {
        return queue.count(anna, Whose.of(team.id()));
    }

    private int answered() {
        return times.weeks(anna, Whose.of(team.id())).getLast().ideas();
    }

    private Team now() {
        return teams.find(team.id()).orElseThrow();
    }

    @Test
    void a_topic_that_another_takes_in_takes_its_teams_along() {
        desk.merge(ada, Kind.TOPIC, small.id(), large.id());

        assertThat(now().topics()).containsExactly(large);
        assertThat(now().answersFor(ideas.find(idea.id()).orElseThrow())).isTrue();
        assertThat(waits()).isEqualTo(1);
        assertThat(answered()).isEqualTo(1);
        assertThat(topicsKept()).containsExactly(large.id());
    }

    @Test
    void a_team_that_answered_for_both_answers_for_the_one() {
        teams.change(ada, team.id(), team.version(), with(Set.of(small, large)));
        desk.merge(ada, Kind.TOPIC, small.id(), large.id());
        assertThat(now().topics()).containsExactly(large);
        assertThat(topicsKept()).containsExactly(large.id());
    }

    @Test
    void a_team_that_was_left_with_a_merged_topic_answers_for_the_one_that_took_it_in() {
        desk.merge(ada, Kind.TOPIC, small.id(), large.id());
        jdbc.sql("UPDATE teams_topic SET topic_id = :small WHERE team_id = :team")
                .param("small", small.id())
                .param("team", team.id().value())
                .update();
        assertThat(now().topics()).containsExactly(large);
        assertThat(waits()).isEqualTo(1);
    }

    @Test
    void a_topic_that_is_offered_no_more_stays_with_its_team_also_when_somebody_changes_the_team() {
        desk.retire(ada, Kind.TOPIC, small.id(), true);
        assertThat(now().topics()).containsExactly(small);
        assertThat(waits()).isEqualTo(1);
        assertThat(answered()).isEqualTo(1);

        teams.change(ada, team.id(), now().version(), with(now().topics()));

        assertThat(now().topics()).containsExactly(small);
        assertThat(waits()).isEqualTo(1);
    }

    private TeamText with(Set<Topic> topics) {
        return new TeamText(team.name(), Set.of(anna.id()), Set.of(), topics);
    }

    private List<Integer> topicsKept() {
        return jdbc.sql("SELECT topic_id FROM teams_topic WHERE team_id = :team ORDER BY topic_id")
                .param("team", team.id().value())
                .query(Integer.class)
                .list();
    }
}
