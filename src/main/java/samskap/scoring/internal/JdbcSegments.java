package samskap.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
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

    private static final Act DEFINED = Act.of("audit.act.scoring.segments");

    private final JdbcClient jdbc;
    private final InOneGo inOneGo;
    private final Scoring scoring;
    private final Audit audit;

    JdbcSegments(JdbcClient jdbc, InOneGo inOneGo, Scoring scoring, Audit audit) {
        this.jdbc = jdbc;
        this.inOneGo = inOneGo;
        this.scoring = scoring;
        this.audit = audit;
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
    public void define(Person owner, List<Wanted> wanted) {
        owner.require(Role.OWNER);
        var clean = checked(wanted);
        try {
            inOneGo.run(() -> {
                var before = told();
                replace(clean);
                var after = told();
                if (!before.equals(after)) {
                    audit.record(Entry.of(owner, DEFINED, Thing.setting()).changing(before, after));
                }
            });
        } catch (DuplicateKeyException twice) {
            throw Refusal.of("segments", "scoring.refused.segmentTwice");
        }
        scoring.learn();
    }

    private String told() {
        return all().stream()
                .map(segment -> "%s %d %%".formatted(segment.name(), Math.round(100 * segment.share())))
                .collect(Collectors.joining(", "));
    }

    private void replace(List<Wanted> wanted) {
        var free = all().stream().map(Segment::id).collect(Collectors.toSet());
        var renamed = wanted.stream()
                .map(one -> one.id() != null && free.remove(one.id()) ? one : Wanted.named(one.name(), one.share()))
                .toList();
        var kept = renamed.stream()
                .map(one -> one.id() != null ? one : asCalled(one, free))
                .toList();
        free.forEach(this::remove);
        // Two that swap their names must not meet on the way.
        jdbc.sql("UPDATE scoring_segment SET name = UUID()").update();
        kept.forEach(this::set);
    }

    /** Takes the segment of that name if it is free; the table's own collation decides what is the same name. */
    private Wanted asCalled(Wanted wanted, Set<Integer> free) {
        return jdbc.sql("SELECT id FROM scoring_segment WHERE name = :name")
                .param("name", wanted.name())
                .query(Integer.class)
                .optional()
                .filter(free::remove)
                .map(id -> new Wanted(id, wanted.name(), wanted.share()))
                .orElse(wanted);
    }

    private void remove(int segment) {
        jdbc.sql("DELETE FROM scoring_segment WHERE id = :id")
                .param("id", segment)
                .update();
    }

    private void set(Wanted one) {
        jdbc.sql(
                        one.id() == null
                                ? "INSERT INTO scoring_segment (name, share) VALUES (:name, :share)"
                                : "UPDATE scoring_segment SET name = :name, share = :share WHERE id = :id")
                .param("id", one.id())
                .param("name", one.name())
                .param("share", one.share())
                .update();
    }

    /** Clean names and shares that make 1. */
    private static List<Wanted> checked(List<Wanted> wanted) {
        var fits = wanted.size() <= MOST
                && wanted.stream().map(Wanted::name).allMatch(JdbcSegments::isName)
                && wanted.stream().allMatch(one -> one.share() > 0 && one.share() < 1e9);
        if (!fits) {
            throw Refusal.of("segments", "scoring.refused.segments", LONGEST_NAME, MOST);
        }
        var sum = wanted.stream().mapToDouble(Wanted::share).sum();
        return wanted.stream()
                .map(one -> new Wanted(one.id(), CleanText.line(one.name()), one.share() / sum))
                .toList();
    }

    private static boolean isName(String typed) {
        return !CleanText.isBlank(typed) && CleanText.line(typed).length() <= LONGEST_NAME;
    }
}
