package samskap.support.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Backing.Voice;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/**
 * Voices in {@code support_voice}. Each stays with the idea that it was given to; whoever asks about an idea is told of
 * its members' as well, and of each person once.
 */
@Repository
class VoiceStore {

    private static final String THEIRS = " FROM support_voice WHERE idea_id IN (:members) AND person_id IN (:former)";

    private static final String VOICES = "INSERT IGNORE INTO support_voice (idea_id, person_id, given_at)"
            + " SELECT idea_id, :person, MIN(given_at)" + THEIRS + " GROUP BY idea_id";

    private static final String RECORDED = """
            INSERT IGNORE INTO support_recorded (idea_id, person_id, recorded_by, recorded_at, said_where)
            SELECT idea_id, :person, recorded_by, recorded_at, said_where FROM support_recorded
            WHERE idea_id IN (:members) AND person_id IN (:former)
            """;

    /** That this person wants this idea. */
    record Wish(IdeaId idea, PersonId person) {}

    private final JdbcClient jdbc;
    private final Families families;

    VoiceStore(JdbcClient jdbc, Families families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    /** Since when the person supports the idea or a member of it. */
    Optional<Instant> since(IdeaId idea, PersonId person) {
        // The row is locked by reading it, so the trend gives back the very moment that it got.
        return jdbc.sql("""
                        SELECT given_at FROM support_voice WHERE idea_id IN (:members) AND person_id = :person
                        ORDER BY given_at LIMIT 1 FOR UPDATE
                        """)
                .param("members", members(idea))
                .param("person", person.value())
                .query((row, n) -> Sql.instant(row, "given_at"))
                .optional();
    }

    /** False when it was there. */
    boolean add(IdeaId idea, PersonId person, Instant at) {
        return jdbc.sql("INSERT IGNORE INTO support_voice (idea_id, person_id, given_at) VALUES (:idea, :person, :at)")
                        .param("idea", idea.value())
                        .param("person", person.value())
                        .param("at", Sql.at(at))
                        .update()
                > 0;
    }

    /** The same for many at once; those of them that were not there. */
    Set<Wish> add(Collection<Wish> given, Instant at) {
        var rows = new StringJoiner(", ");
        var parameters = new HashMap<String, Object>();
        for (var wish : given) {
            var number = parameters.size() / 2;
            rows.add("(:idea" + number + ", :person" + number + ", :at)");
            parameters.put("idea" + number, wish.idea().value());
            parameters.put("person" + number, wish.person().value());
        }
        return jdbc.sql("INSERT IGNORE INTO support_voice (idea_id, person_id, given_at) VALUES " + rows
                        + " RETURNING idea_id, person_id")
                .params(parameters)
                .param("at", Sql.at(at))
                .query((row, n) -> new Wish(new IdeaId(row.getLong("idea_id")), new PersonId(row.getLong("person_id"))))
                .set();
    }

    /**
     * The voices that these gave are the person's from now on, each where it was given and with who recorded it. Since
     * the person asked for the idea itself, it has one of them too.
     *
     * @return whether there were any
     */
    boolean takeOver(IdeaId idea, Set<PersonId> former, PersonId person) {
        if (former.isEmpty() || copy(VOICES, idea, former, person) == 0) {
            return false;
        }
        since(idea, person).ifPresent(first -> add(idea, person, first));
        copy(RECORDED, idea, former, person);
        jdbc.sql("DELETE" + THEIRS)
                .param("members", members(idea))
                .param("former", former.stream().map(PersonId::value).toList())
                .update();
        return true;
    }

    private int copy(String what, IdeaId idea, Set<PersonId> former, PersonId person) {
        return jdbc.sql(what)
                .param("members", members(idea))
                .param("former", former.stream().map(PersonId::value).toList())
                .param("person", person.value())
                .update();
    }

    /** Whoever takes their voice back wants none of the members any more. */
    void remove(IdeaId idea, PersonId person) {
        jdbc.sql("DELETE FROM support_voice WHERE idea_id IN (:members) AND person_id = :person")
                .param("members", members(idea))
                .param("person", person.value())
                .update();
    }

    /** Only those that this colleague recorded. */
    void removeRecorded(IdeaId idea, PersonId person, PersonId by) {
        jdbc.sql("""
                        DELETE v FROM support_voice v
                        JOIN support_recorded r ON r.idea_id = v.idea_id AND r.person_id = v.person_id
                        WHERE v.idea_id IN (:members) AND v.person_id = :person AND r.recorded_by = :by
                        """)
                .param("members", members(idea))
                .param("person", person.value())
                .param("by", by.value())
                .update();
    }

    Set<IdeaId> by(PersonId person, Collection<IdeaId> wanted) {
        var found = among(person, wanted);
        var rest = wanted.stream().filter(idea -> !found.contains(idea)).toList();
        var members = families.membersOf(rest);
        var own = among(
                person,
                members.values().stream()
                        .filter(family -> family.size() > 1)
                        .flatMap(Set::stream)
                        .toList());
        rest.stream()
                .filter(idea -> !Collections.disjoint(members.getOrDefault(idea, Set.of()), own))
                .forEach(found::add);
        return found;
    }

    /** Which of these the person gave a voice of their own. */
    private Set<IdeaId> among(PersonId person, Collection<IdeaId> asked) {
        if (asked.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(
                jdbc.sql("SELECT idea_id FROM support_voice WHERE person_id = :person AND idea_id IN (:asked)")
                        .param("person", person.value())
                        .param("asked", asked.stream().map(IdeaId::value).collect(Collectors.toSet()))
                        .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                        .list());
    }

    /** What the person supports, and what that leads to. */
    Set<IdeaId> by(PersonId person) {
        var own = new HashSet<>(jdbc.sql("SELECT idea_id FROM support_voice WHERE person_id = :person")
                .param("person", person.value())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list());
        own.addAll(families.mainsOf(own).values());
        return own;
    }

    int count(Collection<IdeaId> ideas) {
        return jdbc.sql("SELECT COUNT(DISTINCT person_id) FROM support_voice WHERE idea_id IN (:members)")
                .param(
                        "members",
                        ideas.stream()
                                .flatMap(idea -> members(idea).stream())
                                .distinct()
                                .toList())
                .query(Integer.class)
                .single();
    }

    /** How many support each idea that anybody supports; merged ones count for those that they lead to. */
    Map<IdeaId, Integer> counts() {
        var counts = new HashMap<IdeaId, Integer>();
        jdbc.sql("SELECT idea_id, COUNT(*) AS voices FROM support_voice GROUP BY idea_id")
                .query(row -> {
                    counts.put(new IdeaId(row.getLong("idea_id")), row.getInt("voices"));
                });
        var mains = families.everyMerged();
        mains.keySet().forEach(counts::remove);
        new HashSet<>(mains.values()).forEach(main -> counts.put(main, count(Set.of(main))));
        return counts;
    }

    List<PersonId> latest(IdeaId idea, int most) {
        var members = members(idea);
        // One idea's voices are read from the end of its index; those of several are put in order first.
        var sql = members.size() == 1 ? """
                        SELECT person_id FROM support_voice WHERE idea_id IN (:members)
                        ORDER BY given_at DESC, person_id DESC LIMIT :most
                        """ : """
                        SELECT person_id FROM support_voice WHERE idea_id IN (:members)
                        GROUP BY person_id ORDER BY MIN(given_at) DESC, person_id DESC LIMIT :most
                        """;
        return jdbc.sql(sql)
                .param("members", members)
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** When each person's first voice was given. */
    List<Instant> moments(IdeaId idea) {
        return jdbc.sql("""
                        SELECT MIN(given_at) AS first FROM support_voice WHERE idea_id IN (:members) GROUP BY person_id
                        """)
                .param("members", members(idea))
                .query((row, n) -> Sql.instant(row, "first"))
                .list();
    }

    void every(BiConsumer<IdeaId, PersonId> heard) {
        var mains = families.everyMerged();
        var together = new HashSet<>(mains.values());
        var told = new HashSet<Map.Entry<IdeaId, PersonId>>();
        jdbc.sql("SELECT idea_id, person_id FROM support_voice").query(row -> {
            var idea = new IdeaId(row.getLong("idea_id"));
            var main = mains.getOrDefault(idea, idea);
            var person = new PersonId(row.getLong("person_id"));
            if (!together.contains(main) || told.add(Map.entry(main, person))) {
                heard.accept(main, person);
            }
        });
    }

    /** Oldest first. */
    List<Voice> latestOfAll(int most) {
        var latest = jdbc.sql("""
                        SELECT idea_id, person_id, given_at FROM support_voice
                        ORDER BY given_at DESC, idea_id DESC, person_id DESC LIMIT :most
                        """)
                .param("most", most)
                .query((row, n) -> new Voice(
                        new IdeaId(row.getLong("idea_id")),
                        new PersonId(row.getLong("person_id")),
                        Sql.instant(row, "given_at")))
                .list()
                .reversed();
        var mains = families.mainsOf(latest.stream().map(Voice::idea).collect(Collectors.toSet()));
        return latest.stream()
                .map(voice -> new Voice(mains.getOrDefault(voice.idea(), voice.idea()), voice.person(), voice.at()))
                .toList();
    }

    private List<Long> members(IdeaId idea) {
        return families.membersOf(idea).stream().map(IdeaId::value).toList();
    }
}
