package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.shared.Language;

/** The journey as the tables hold it, read once: nothing in the product changes it while it runs. */
@Repository
class JdbcJourney implements Journey {

    private final Supplier<List<Stage>> stages;
    private final Supplier<List<Topic>> topics;

    JdbcJourney(JdbcClient jdbc) {
        stages = SingletonSupplier.of(() -> List.copyOf(jdbc.sql("SELECT * FROM ideas_stage ORDER BY position, id")
                .query((row, n) -> new Stage(
                        row.getInt("id"),
                        row.getString("code"),
                        Stage.Phase.valueOf(row.getString("phase")),
                        names(row)))
                .list()));
        topics = SingletonSupplier.of(() -> List.copyOf(jdbc.sql("SELECT * FROM ideas_topic ORDER BY position, id")
                .query((row, n) -> new Topic(row.getInt("id"), row.getString("code"), names(row)))
                .list()));
    }

    @Override
    public List<Stage> stages() {
        return stages.get();
    }

    @Override
    public List<Topic> topics() {
        return topics.get();
    }

    @Nullable
    Stage stage(int id) {
        return stages().stream().filter(stage -> stage.id() == id).findFirst().orElse(null);
    }

    @Nullable
    Topic topic(int id) {
        return topics().stream().filter(topic -> topic.id() == id).findFirst().orElse(null);
    }

    private static Map<Language, String> names(ResultSet row) throws SQLException {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, row.getString("name_" + language.code()));
        }
        return names;
    }
}
