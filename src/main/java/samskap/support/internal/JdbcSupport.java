package samskap.support.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaShared;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.support.Support;

/** Voices in {@code support_voice}: its primary key is what makes a repeated request count once. */
@Repository
class JdbcSupport implements Support, Backing {

    private final JdbcClient jdbc;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final Standings standings;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;

    JdbcSupport(
            JdbcClient jdbc,
            Ideas ideas,
            IdeaPulse pulse,
            Standings standings,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.jdbc = jdbc;
        this.ideas = ideas;
        this.pulse = pulse;
        this.standings = standings;
        this.live = live;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public int give(Person person, IdeaId idea) {
        standings.requireWelcome(person);
        return inOneGo.run(() -> {
            requireOpen(idea);
            if (insert(idea, person.id(), clock.instant())) {
                live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value()));
            }
            return requireThere(idea).pulse().supports();
        });
    }

    @Override
    public int withdraw(Person person, IdeaId idea) {
        return inOneGo.run(() -> {
            requireOpen(idea);
            takeBack(person, idea);
            return requireThere(idea).pulse().supports();
        });
    }

    private void takeBack(Person person, IdeaId idea) {
        // The row is locked by reading it, so the trend gives back the very moment that it got.
        jdbc.sql("SELECT given_at FROM support_voice WHERE idea_id = :idea AND person_id = :person FOR UPDATE")
                .param("idea", idea.value())
                .param("person", person.id().value())
                .query((row, n) -> Sql.instant(row, "given_at"))
                .optional()
                .ifPresent(given -> delete(idea, person.id(), given));
    }

    @EventListener
    void authorSupportsOwnIdea(IdeaShared shared) {
        insert(shared.idea(), shared.author(), shared.at());
    }

    private boolean insert(IdeaId idea, PersonId person, Instant at) {
        var inserted = jdbc.sql("""
                        INSERT IGNORE INTO support_voice (idea_id, person_id, given_at) VALUES (:idea, :person, :at)
                        """)
                .param("idea", idea.value())
                .param("person", person.value())
                .param("at", Sql.at(at))
                .update();
        if (inserted == 1) {
            pulse.supported(idea, at);
        }
        return inserted == 1;
    }

    private void delete(IdeaId idea, PersonId person, Instant given) {
        jdbc.sql("DELETE FROM support_voice WHERE idea_id = :idea AND person_id = :person")
                .param("idea", idea.value())
                .param("person", person.value())
                .update();
        pulse.supportWithdrawn(idea, given);
        live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value()));
    }

    /** Holds the idea, so that it can neither close meanwhile nor be counted by two at once. */
    private void requireOpen(IdeaId idea) {
        var status = pulse.hold(idea).orElseThrow(Refusal::notFound);
        if (status.isClosed()) {
            throw Refusal.because("ideas.refused.closed." + status.code());
        }
    }

    private Idea requireThere(IdeaId idea) {
        return ideas.find(idea).orElseThrow(Refusal::notFound);
    }

    @Override
    public Set<IdeaId> by(PersonId person, Collection<IdeaId> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("SELECT idea_id FROM support_voice WHERE person_id = :person AND idea_id IN (:ideas)")
                .param("person", person.value())
                .param("ideas", wanted.stream().map(IdeaId::value).toList())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public int count(IdeaId idea) {
        return ideas.find(idea).map(found -> found.pulse().supports()).orElse(0);
    }

    @Override
    public List<PersonId> latest(IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT person_id FROM support_voice WHERE idea_id = :idea
                        ORDER BY given_at DESC, person_id DESC LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Looks first and mends one idea at a time: nobody who supports meanwhile has to wait for all of them. */
    @Override
    public int recount() {
        var counted = jdbc
                .sql("SELECT idea_id, COUNT(*) AS voices FROM support_voice GROUP BY idea_id")
                .query((row, n) -> Map.entry(new IdeaId(row.getLong("idea_id")), row.getInt("voices")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return (int) pulse.supportsOtherThan(counted).stream()
                .filter(idea -> inOneGo.run(() -> correct(idea)))
                .count();
    }

    private boolean correct(IdeaId idea) {
        pulse.hold(idea);
        var voices = jdbc.sql("SELECT COUNT(*) FROM support_voice WHERE idea_id = :idea")
                .param("idea", idea.value())
                .query(Integer.class)
                .single();
        return pulse.correctSupports(idea, voices);
    }

    @Override
    public Set<IdeaId> supportedBy(Person person, Collection<IdeaId> wanted) {
        return by(person.id(), wanted);
    }

    @Override
    public Set<IdeaId> supportedBy(Person person) {
        return jdbc
                .sql("SELECT idea_id FROM support_voice WHERE person_id = :person")
                .param("person", person.id().value())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<Instant> voices(IdeaId idea) {
        return jdbc.sql("SELECT given_at FROM support_voice WHERE idea_id = :idea")
                .param("idea", idea.value())
                .query((row, n) -> Sql.instant(row, "given_at"))
                .list();
    }

    @Override
    public void everyVoice(BiConsumer<IdeaId, PersonId> heard) {
        jdbc.sql("SELECT idea_id, person_id FROM support_voice").query(row -> {
            heard.accept(new IdeaId(row.getLong("idea_id")), new PersonId(row.getLong("person_id")));
        });
    }

    @Override
    public List<Voice> latestVoices(int most) {
        return jdbc.sql("""
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
    }

    @Override
    public int support(Person person, IdeaId idea, boolean wanted) {
        return wanted ? give(person, idea) : withdraw(person, idea);
    }
}
