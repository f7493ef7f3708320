package samskap.notification.internal;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.support.Support;

/** More people than could come one by one. */
@Component
class Crowd {

    private final NamedParameterJdbcTemplate jdbc;
    private final Support support;

    Crowd(NamedParameterJdbcTemplate jdbc, Support support) {
        this.jdbc = jdbc;
        this.support = support;
    }

    /** So many new people support the idea. */
    void support(int many, Idea idea) {
        var name = "crowd-" + UUID.randomUUID();
        jdbc.batchUpdate(
                "INSERT INTO identity_person (email, name, language, since)"
                        + " VALUES (:email, 'Somebody Else', 'sv', '2024-01-01')",
                IntStream.range(0, many)
                        .mapToObj(n -> new MapSqlParameterSource("email", name + "-" + n + "@example.com"))
                        .toArray(MapSqlParameterSource[]::new));
        // Long ago: a crowd of today would be a sign of pushing to those who look for such.
        jdbc.update(
                "INSERT INTO support_voice (idea_id, person_id, given_at)"
                        + " SELECT :idea, id, '2024-01-02' FROM identity_person WHERE email LIKE :crowd",
                new MapSqlParameterSource("idea", idea.id().value()).addValue("crowd", name + "%"));
        // The board's counts are another test's business.
        support.recount();
    }
}
