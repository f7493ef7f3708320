package samskap.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Segments in {@code scoring_segment}, their people in {@code scoring_member}. */
@Repository
class JdbcSegments implements Segments {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 12;
    private static final RowMapper<Segment> SEGMENT =
            (row, n) -> new Segment(row.getInt("id"), row.getString("name"), row.getDouble("share"));

    private final JdbcClient jdbc;
    private final InOneGo inOneGo;
    private final Scoring scoring;

    JdbcSegments(JdbcClient jdbc, InOneGo inOneGo, Scoring scoring) {
        this.jdbc = jdbc;
        this.inOneGo = inOneGo;
        this.scoring = scoring;
    }

    @Override
    public List<Segment> all() {
        return jdbc.sql("SELECT id, name, share FROM scoring_segment ORDER BY share DESC, id")
                .query(SEGMENT)
                .list();
    }

    @Override
    public Optional<Segment> of(PersonId person) {
        return jdbc.sql("""
                        SELECT s.id, s.name, s.share FROM scoring_segment s
                        JOIN scoring_member m ON m.segment_id = s.id WHERE m.person_id = :person
                        """).param("person", person.value()).query(SEGMENT).optional();
    }

    @Override
    public Map<PersonId, Integer> members() {
        return jdbc
                .sql("SELECT person_id, segment_id FROM scoring_member")
                .query((row, n) -> Map.entry(new PersonId(row.getLong("person_id")), row.getInt("segment_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void say(Person person, @Nullable Integer segment) {
        if (segment == null) {
            jdbc.sql("DELETE FROM scoring_member WHERE person_id = :person")
                    .param("person", person.id().value())
                    .update();
        } else {
            place(person, segment);
        }
        scoring.learn();
    }

    private void place(Person person, int segment) {
        try {
            jdbc.sql("""
                            INSERT INTO scoring_member (person_id, segment_id) VALUES (:person, :segment)
                            ON DUPLICATE KEY UPDATE segment_id = :segment
                            """)
                    .param("person", person.id().value())
                    .param("segment", segment)
                    .update();
        } catch (DataIntegrityViolationException noSuchSegment) {
            throw Refusal.notFound();
        }
    }

    @Override
    public void define(Person owner, Map<String, Double> wanted) {
        owner.require(Role.OWNER);
        var shares = checked(wanted);
        inOneGo.run(() -> {
            var kept = all().stream()
                    .filter(segment -> shares.containsKey(segment.name()))
                    .collect(Collectors.toMap(Segment::name, Segment::id));
            all().stream().filter(segment -> !kept.containsKey(segment.name())).forEach(this::remove);
            shares.forEach((name, share) -> set(name, share));
        });
        scoring.learn();
    }

    private void remove(Segment segment) {
        jdbc.sql("DELETE FROM scoring_segment WHERE id = :id")
                .param("id", segment.id())
                .update();
    }

    private void set(String name, double share) {
        jdbc.sql("""
                        INSERT INTO scoring_segment (name, share) VALUES (:name, :share)
                        ON DUPLICATE KEY UPDATE share = :share
                        """).param("name", name).param("share", share).update();
    }

    /** Clean names and shares that make 1. */
    private static Map<String, Double> checked(Map<String, Double> wanted) {
        var shares = new TreeMap<String, Double>();
        wanted.forEach((name, share) -> shares.put(CleanText.line(name), share));
        var fits = shares.size() == wanted.size()
                && shares.size() <= MOST
                && shares.keySet().stream().allMatch(name -> !CleanText.isBlank(name) && name.length() <= LONGEST_NAME)
                && shares.values().stream().allMatch(share -> share > 0 && share < 1e9);
        if (!fits) {
            throw Refusal.of("segments", "scoring.refused.segments", LONGEST_NAME, MOST);
        }
        var sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((name, share) -> share / sum);
        return shares;
    }
}
