package samskap.scoring.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
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

    private static final Act WEIGHED = Act.of("audit.act.scoring.weighed");
    private static final Act VISITORS_LET = Act.of("audit.act.scoring.visitorsLet");
    private static final Act VISITORS_KEPT_OUT = Act.of("audit.act.scoring.visitorsKeptOut");
    private static final Act VALUE_SHOWN = Act.of("audit.act.scoring.valueShown");
    private static final Act VALUE_HIDDEN = Act.of("audit.act.scoring.valueHidden");

    private final JdbcClient jdbc;
    private final Scoring scoring;
    private final Audit audit;
    private final InOneGo inOneGo;

    JdbcSettings(JdbcClient jdbc, Scoring scoring, Audit audit, InOneGo inOneGo) {
        this.jdbc = jdbc;
        this.scoring = scoring;
        this.audit = audit;
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
        turn(VISITORS, allowed, Entry.of(owner, allowed ? VISITORS_LET : VISITORS_KEPT_OUT, Thing.setting()));
    }

    @Override
    public void showValue(Person owner, boolean shown) {
        owner.require(Role.OWNER);
        turn(PUBLIC, shown, Entry.of(owner, shown ? VALUE_SHOWN : VALUE_HIDDEN, Thing.setting()));
    }

    private void turn(String name, boolean on, Entry entry) {
        inOneGo.run(() -> {
            var before = read(name).map(Boolean::parseBoolean).orElse(false);
            if (before != on) {
                write(name, Boolean.toString(on));
                audit.record(entry);
            }
        });
    }

    @Override
    public void weigh(Person owner, Map<Criterion, Integer> weights) {
        owner.require(Role.OWNER);
        var none = weights.values().stream().allMatch(weight -> weight == 0);
        if (none || weights.values().stream().anyMatch(weight -> weight < 0 || weight > MOST)) {
            throw Refusal.because("scoring.refused.weights");
        }
        inOneGo.run(() -> {
            var before = told(weights());
            weights.forEach((criterion, weight) -> write(name(criterion), Integer.toString(weight)));
            var after = told(weights());
            if (!before.equals(after)) {
                audit.record(Entry.of(owner, WEIGHED, Thing.setting()).changing(before, after));
            }
        });
        scoring.learn();
    }

    private static String told(Map<Criterion, Integer> weights) {
        return weights.entrySet().stream()
                .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
                .collect(Collectors.joining(", "));
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
