package samskap.identity.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;

/** From which organisations people write, as far as their addresses tell. */
@Repository
class Organisations {

    /** Ids in one query. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, String> of(Collection<PersonId> ids) {
        var organisations = new HashMap<PersonId, String>();
        var wanted = ids.stream().map(PersonId::value).distinct().toList();
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            jdbc
                    .sql("SELECT id, SUBSTRING_INDEX(email, '@', -1) AS domain FROM identity_person"
                            + " WHERE id IN (:ids) AND left_at IS NULL")
                    .param("ids", wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)))
                    .query((row, n) -> Map.entry(new PersonId(row.getLong("id")), row.getString("domain")))
                    .list()
                    .stream()
                    .filter(entry -> !MailProviders.serve(entry.getValue()))
                    .forEach(entry -> organisations.put(entry.getKey(), entry.getValue()));
        }
        return organisations;
    }
}
