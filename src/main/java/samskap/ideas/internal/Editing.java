package samskap.ideas.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Composition;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaEdited;
import samskap.ideas.IdeaId;
import samskap.ideas.Version;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.Markdown;

/** Gives an idea other words, within the running transaction: the idea and its history. */
@Component
class Editing {

    private final JdbcClient jdbc;
    private final VersionStore versions;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    Editing(JdbcClient jdbc, VersionStore versions, ApplicationEventPublisher events, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Whose words they are and who puts them in.
     *
     * @param takenInBy null when the author does so
     * @param source what they were made from, null for nothing else
     */
    record Hands(PersonId author, @Nullable PersonId takenInBy, Version.@Nullable Source source) {

        PersonId puttingIn() {
            return takenInBy == null ? author : takenInBy;
        }
    }

    /** False, and nothing done, when the idea is not at the edit's version any more. */
    boolean edit(IdeaId id, IdeaEdit edit, Composition words, Hands hands) {
        var now = clock.instant();
        if (!update(id, edit, words, now)) {
            return false;
        }
        if (!versions.at(id, edit.version()).map(Version::words).equals(Optional.of(words))) {
            versions.add(id, version(edit, words, hands, now));
        }
        events.publishEvent(new IdeaEdited(id, hands.puttingIn(), now));
        live.changed(new Change(Change.Kind.IDEA_EDITED, id.value()));
        return true;
    }

    private static Version version(IdeaEdit edit, Composition words, Hands hands, Instant now) {
        return new Version(
                edit.version() + 1,
                words,
                hands.author(),
                hands.takenInBy(),
                hands.source(),
                Version.why(edit.why()),
                now);
    }

    private boolean update(IdeaId id, IdeaEdit edit, Composition words, Instant now) {
        return jdbc.sql("""
                        UPDATE ideas_idea
                        SET title = :title, story = :story, excerpt = :excerpt, stage_id = :stage, topic_id = :topic,
                            feeling = :feeling, edited_at = :now, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("title", words.title())
                        .param("story", words.story())
                        .param("excerpt", Markdown.toExcerpt(words.story(), IdeaStore.EXCERPT))
                        .param(
                                "stage",
                                edit.stage() == null ? null : edit.stage().id())
                        .param(
                                "topic",
                                edit.topic() == null ? null : edit.topic().id())
                        .param(
                                "feeling",
                                edit.feeling() == null ? null : edit.feeling().level())
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .param("version", edit.version())
                        .update()
                == 1;
    }
}
