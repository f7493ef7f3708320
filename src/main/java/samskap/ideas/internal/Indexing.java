package samskap.ideas.internal;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaWithdrawn;
import samskap.ideas.IdeaWithheld;

/** What search knows of an idea: its words, and those of its members that others see, which lead to it. */
@Component
class Indexing {

    private final JdbcClient jdbc;
    private final Families families;

    Indexing(JdbcClient jdbc, Families families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    /** The words of whoever has left lead nowhere any more; those of other members go on leading to their main idea. */
    @EventListener
    void withdrawn(IdeaWithdrawn withdrawn) {
        families.wayOf(withdrawn.idea()).forEach(this::renew);
    }

    /** Nobody is led to another idea by words that they may not read. */
    @EventListener
    void withheld(IdeaWithheld withheld) {
        renewAbove(withheld.idea());
    }

    private void renewAbove(IdeaId member) {
        families.wayOf(member).stream().skip(1).forEach(this::renew);
    }

    void renew(IdeaId idea) {
        var members = families.membersOf(idea).stream().map(IdeaId::value).toList();
        var words = jdbc
                .sql("""
                        SELECT title, story FROM ideas_idea
                        WHERE id IN (:members) AND (withheld_at IS NULL OR id = :id) ORDER BY id <> :id, id
                        """)
                .param("members", members)
                .param("id", idea.value())
                .query((row, n) -> row.getString("title") + " " + row.getString("story"))
                .list()
                .stream()
                .collect(Collectors.joining(" "));
        jdbc.sql("UPDATE ideas_text SET words = :words WHERE idea_id = :id")
                .param("id", idea.value())
                .param("words", SearchText.indexed(words, ""))
                .update();
    }
}
