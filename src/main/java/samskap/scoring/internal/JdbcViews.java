package samskap.scoring.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.SavedView;
import samskap.scoring.ValueQuery;
import samskap.scoring.ViewsKept;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Views in {@code scoring_view}. */
@Repository
class JdbcViews implements ViewsKept {

    private static final String PATH = "/value";

    private final JdbcClient jdbc;

    JdbcViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedView> of(Person person) {
        return jdbc.sql("SELECT id, name, address FROM scoring_view WHERE person_id = :person ORDER BY name")
                .param("person", person.id().value())
                .query((row, n) -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("address")))
                .list();
    }

    @Override
    public void keep(Person person, String name, ValueQuery view) {
        if (!person.has(Role.OWNER) && !person.has(Role.LEADER)) {
            throw Refusal.notAllowed();
        }
        var line = CleanText.line(name);
        if (CleanText.isBlank(line) || line.length() > LONGEST_NAME) {
            throw Refusal.of("name", "scoring.refused.viewName", LONGEST_NAME);
        }
        jdbc.sql("""
                        INSERT INTO scoring_view (person_id, name, address) VALUES (:person, :name, :address)
                        ON DUPLICATE KEY UPDATE address = :address
                        """)
                .param("person", person.id().value())
                .param("name", line)
                .param("address", view.address(PATH))
                .update();
    }

    @Override
    public void forget(Person person, long view) {
        jdbc.sql("DELETE FROM scoring_view WHERE id = :view AND person_id = :person")
                .param("view", view)
                .param("person", person.id().value())
                .update();
    }
}
