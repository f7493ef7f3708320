package samskap.ideas.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaWithdrawn;
import samskap.ideas.Worded;
import samskap.identity.BeforeLeaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.pictures.Pictures;
import samskap.shared.Sql;
import samskap.shared.Translations;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of ideas whose author is forgotten. They stay as they are, or, where the author wanted it so, with a
 * line in the place of their words, in the author's language. Who supports them and what others said of them stays, and
 * so does what a colleague shared for the company.
 */
@Component
class AuthorsLeave implements BeforeLeaving {

    private final JdbcClient jdbc;
    private final List<Worded> elsewhere;
    private final Families families;
    private final IdeaPulse pulse;
    private final Pictures pictures;
    private final People people;
    private final Translations translations;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    AuthorsLeave(
            JdbcClient jdbc,
            List<Worded> elsewhere,
            Families families,
            IdeaPulse pulse,
            Pictures pictures,
            People people,
            Translations translations,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.elsewhere = elsewhere;
        this.families = families;
        this.pulse = pulse;
        this.pictures = pictures;
        this.people = people;
        this.translations = translations;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Each idea that loses words, and what it leads to: whatever leads on before what it leads to, as everybody holds
     * them, and those beside each other by number.
     */
    @Override
    public void hold(PersonId leaving, Texts texts) {
        if (texts == Texts.GO) {
            var steps = stepsToTheMainIdea(leaving);
            steps.entrySet().stream()
                    .sorted(Map.Entry.<IdeaId, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(step -> step.getKey().value()))
                    .map(Map.Entry::getKey)
                    .forEach(pulse::hold);
        }
    }

    private Map<IdeaId, Integer> stepsToTheMainIdea(PersonId leaving) {
        var steps = new HashMap<IdeaId, Integer>();
        Stream.concat(ideasOf(leaving).stream(), elsewhere.stream().flatMap(words -> words.wordsOf(leaving).stream()))
                .distinct()
                .map(families::wayOf)
                .forEach(way ->
                        IntStream.range(0, way.size()).forEach(step -> steps.put(way.get(step), way.size() - step)));
        return steps;
    }

    @EventListener
    void withdraw(PersonForgotten forgotten) {
        if (forgotten.texts() == Texts.GO) {
            people.find(forgotten.person())
                    .ifPresent(author -> ideasOf(author.id()).forEach(idea -> withdraw(idea, author)));
        }
    }

    private List<IdeaId> ideasOf(PersonId author) {
        return jdbc.sql("SELECT id FROM ideas_idea WHERE author_id = :author AND NOT by_staff ORDER BY id")
                .param("author", author.value())
                .query((row, n) -> new IdeaId(row.getLong("id")))
                .list();
    }

    private void withdraw(IdeaId idea, Person author) {
        var title = translations.text(author.language(), "ideas.withdrawn");
        jdbc.sql("""
                        UPDATE ideas_idea
                        SET title = :title, story = '', excerpt = '', edited_at = :now, version = version + 1
                        WHERE id = :id
                        """)
                .param("title", title)
                .param("now", Sql.at(clock.instant()))
                .param("id", idea.value())
                .update();
        // Each wording grew out of the first: none of them stays.
        jdbc.sql("UPDATE ideas_version SET title = :title, story = '', why = '' WHERE idea_id = :id")
                .param("title", title)
                .param("id", idea.value())
                .update();
        pictures.takeDown(idea.pictured());
        events.publishEvent(new IdeaWithdrawn(idea, author.id()));
        live.changed(new Change(Change.Kind.IDEA_EDITED, idea.value()));
    }
}
