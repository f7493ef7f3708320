package samskap.search.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.JourneyDesk;
import samskap.ideas.PartTakenIn;

/** Ideas that move to another stage or topic together are read again, so that they are found there. */
@Component
class PartsFollow {

    private final JdbcClient jdbc;

    PartsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(PartTakenIn taken) {
        var part = taken.kind() == JourneyDesk.Kind.STAGE ? "stage_id" : "topic_id";
        jdbc.sql("INSERT INTO search_change (idea_id) SELECT id FROM ideas_idea WHERE %s = :from".formatted(part))
                .param("from", taken.from())
                .update();
    }
}
