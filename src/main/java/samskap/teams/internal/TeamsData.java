package samskap.teams.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonalData;

/** In which teams a colleague is, until they leave. */
@Component
class TeamsData implements PersonalData {

    private final JdbcClient jdbc;

    TeamsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> sections() {
        return List.of(Section.of("teams", "teams_member.person_id", """
                SELECT t.name AS title FROM teams_member m JOIN teams_team t ON t.id = m.team_id
                WHERE m.person_id = :person ORDER BY t.name
                """));
    }

    @EventListener
    void leave(PersonForgotten forgotten) {
        jdbc.sql("DELETE FROM teams_member WHERE person_id = :person")
                .param("person", forgotten.person().value())
                .update();
    }
}
