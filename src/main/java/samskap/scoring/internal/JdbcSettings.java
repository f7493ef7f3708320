package samskap.scoring.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Criterion;
import samskap.scoring.ScoringSettings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;

/** What owners decided, in {@code scoring_setting}. */
@Repository
class JdbcSettings implements ScoringSettings {

    private static final String VISITORS = "visitors-compare";
    private static final String PUBLIC = "value-is-public";
    private static final String WEIGHT = "weight-";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Scoring scoring;
    private final InOneGo inOneGo;

    JdbcSettings(JdbcClient jdbc, Scoring scoring, InOneGo inOneGo) {
        this.jdbc = jdbc;
        this.scoring = scoring;
        this.inOneGo = inOneGo;
    }

    @Override
    public boolean visitorsCompare() {
        return read(VISITORS).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public boolean valueIsPublic() {
        return read(PUBLIC).map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public Map<Criterion, Integer> weights() {
        var decided = new HashMap<String, Integer>();
        // In one go: weights that belong together are never mixed with those that take their place.
        jdbc.sql("SELECT name, value FROM scoring_setting WHERE name LIKE :weights")
                .param("weights", WEIGHT + "%")
                .query(row -> {
                    decided.put(row.getString("name"), row.getInt("value"));
                });
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, decided.getOrDefault(name(criterion), criterion.usualWeight()));
        }
        return weights;
    }

    @Override
    public void letVisitorsCompare(Person owner, boolean allowed) {
        owner.require(Role.OWNER);
        write(VISITORS, Boolean.toString(allowed));
    }

    @Override
    public void showValue(Person owner, boolean shown) {
        owner.require(Role.OWNER);
        write(PUBLIC, Boolean.toString(shown));
    }

    @Override
    public void weigh(Person owner, Map<Criterion, Integer> weights) {
        owner.require(Role.OWNER);
        var none = weights.values().stream().allMatch(weight -> weight == 0);
        if (none || weights.values().stream().anyMatch(weight -> weight < 0 || weight > MOST)) {
            throw Refusal.because("scoring.refused.weights");
        }
        inOneGo.run(() -> weights.forEach((criterion, weight) -> write(name(criterion), Integer.toString(weight))));
        scoring.learn();
    }

    private static String name(Criterion criterion) {
        return WEIGHT + criterion.name().toLowerCase(Locale.ROOT);
    }

    private Optional<String> read(String name) {
        return jdbc.sql("SELECT value FROM scoring_setting WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    private void write(String name, String value) {
        jdbc.sql(
                        "INSERT INTO scoring_setting (name, value) VALUES (:name, :value) ON DUPLICATE KEY UPDATE value = :value")
                .param("name", name)
                .param("value", value)
                .update();
    }
}
