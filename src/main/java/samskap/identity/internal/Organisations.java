package samskap.identity.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** From which organisations people write, as far as their addresses tell. */
@Repository
class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, String> of(Collection<PersonId> ids) {
        var organisations = new HashMap<PersonId, String>();
        Sql.inPieces(ids.stream().map(PersonId::value))
                .forEach(some -> jdbc
                        .sql("SELECT id, SUBSTRING_INDEX(email, '@', -1) AS domain FROM identity_person"
                                + " WHERE id IN (:ids) AND left_at IS NULL")
                        .param("ids", some)
                        .query((row, n) -> Map.entry(new PersonId(row.getLong("id")), row.getString("domain")))
                        .list()
                        .stream()
                        .filter(entry -> !MailProviders.serve(entry.getValue()))
                        .forEach(entry -> organisations.put(entry.getKey(), entry.getValue())));
        return organisations;
    }
}
