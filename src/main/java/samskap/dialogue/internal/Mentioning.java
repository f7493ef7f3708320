package samskap.dialogue.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.Kind;
import samskap.dialogue.Mentions;
import samskap.dialogue.MessageId;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Involvement;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;

/**
 * Whom messages mention, in {@code dialogue_mention}: colleagues, and those whose words everybody can read here. Among
 * colleagues, colleagues only. Whoever is mentioned is concerned with the idea from then on.
 */
@Repository
class Mentioning implements Mentions, Involvement {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Ideas ideas;
    private final Families families;
    private final People people;

    Mentioning(JdbcClient jdbc, Ideas ideas, Families families, People people) {
        this.jdbc = jdbc;
        this.ideas = ideas;
        this.families = families;
        this.people = people;
    }

    @Override
    public List<Person> candidates(Person writer, IdeaId id) {
        var idea = ideas.find(id).orElseThrow(Refusal::notFound);
        var found = new LinkedHashMap<PersonId, Person>();
        people.find(inPublic(idea)).values().forEach(person -> found.put(person.id(), person));
        people.staff().forEach(person -> found.put(person.id(), person));
        found.remove(writer.id());
        return found.values().stream()
                .sorted(Comparator.comparing(Person::isStaff).thenComparing(Person::name))
                .toList();
    }

    private Set<PersonId> inPublic(Idea idea) {
        var writers = new LinkedHashSet<PersonId>();
        writers.add(idea.author());
        writers.addAll(jdbc.sql("""
                        SELECT DISTINCT author_id FROM dialogue_message
                        WHERE idea_id IN (:members) AND kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL
                        """)
                .param("members", members(idea))
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .list());
        return writers;
    }

    private List<Long> members(Idea idea) {
        return families.membersOf(families.mainOf(idea.id())).stream()
                .map(IdeaId::value)
                .toList();
    }

    /**
     * The ones of these who may be mentioned, which is all of them.
     *
     * @throws Refusal when one of them is nobody who could have been chosen, or there are too many
     */
    Set<PersonId> checked(Idea idea, Person writer, Kind kind, Collection<PersonId> wanted) {
        var mentioned = new LinkedHashSet<>(wanted);
        mentioned.remove(writer.id());
        if (mentioned.isEmpty()) {
            return Set.of();
        }
        if (mentioned.size() > MOST) {
            throw Refusal.of("body", "dialogue.refused.mentionsMany", MOST);
        }
        var inPublic = inPublic(idea);
        var known = people.find(mentioned);
        for (var each : mentioned) {
            var person = known.get(each);
            if (person == null || !(person.isStaff() || kind != Kind.NOTE && inPublic.contains(each))) {
                throw Refusal.of("body", "dialogue.refused.mention");
            }
        }
        return mentioned;
    }

    void add(MessageId message, Collection<PersonId> mentioned) {
        mentioned.forEach(
                person -> jdbc.sql("INSERT INTO dialogue_mention (message_id, person_id) VALUES (:message, :person)")
                        .param("message", message.value())
                        .param("person", person.value())
                        .update());
    }

    @Override
    public Set<PersonId> in(MessageId message) {
        return Set.copyOf(jdbc.sql("SELECT person_id FROM dialogue_mention WHERE message_id = :message")
                .param("message", message.value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    @Override
    public Way way() {
        return Way.MENTIONED;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT n.person_id FROM dialogue_message m
                        JOIN dialogue_mention n ON n.message_id = m.id
                        WHERE m.idea_id = :idea AND m.withdrawn_at IS NULL AND m.withheld_at IS NULL
                          AND n.person_id > :last
                        ORDER BY n.person_id LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
