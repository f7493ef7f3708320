package samskap.ideas.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaWithdrawn;
import samskap.identity.Leaving.Texts;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.shared.Translations;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of ideas whose author is forgotten. They stay as they are, or, where the author wanted it so, with a
 * line in the place of their words, in the author's language. Who supports them and what others said of them stays.
 */
@Component
class AuthorsLeave {

    private final JdbcClient jdbc;
    private final People people;
    private final Translations translations;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    AuthorsLeave(
            JdbcClient jdbc,
            People people,
            Translations translations,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.translations = translations;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void withdraw(PersonForgotten forgotten) {
        if (forgotten.texts() == Texts.GO) {
            people.find(forgotten.person())
                    .ifPresent(author -> ideasOf(author.id()).forEach(idea -> withdraw(idea, author)));
        }
    }

    private List<IdeaId> ideasOf(PersonId author) {
        return jdbc.sql("SELECT id FROM ideas_idea WHERE author_id = :author ORDER BY id")
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
        jdbc.sql("UPDATE ideas_text SET words = '' WHERE idea_id = :id")
                .param("id", idea.value())
                .update();
        events.publishEvent(new IdeaWithdrawn(idea, author.id()));
        live.changed(new Change(Change.Kind.IDEA_EDITED, idea.value()));
    }
}
