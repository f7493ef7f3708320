package samskap.moderation.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonalData;

/** How we stand to a person, what of theirs we looked at and what they reported; their standing goes when they do. */
@Component
class ModerationData implements PersonalData {

    private static final String IN_THE_LOG = "stands in the audit log, which is a section";

    private final JdbcClient jdbc;

    ModerationData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("standing", "moderation_standing.person_id", """
                        SELECT trusted_at AS trustedAt, blocked_at AS blockedAt, reason FROM moderation_standing
                        WHERE person_id = :person
                        """),
                Section.of("looked-at", "moderation_case.author_id", """
                        SELECT thing_kind AS thing, thing_id AS thingId, cause AS why, waiting_since AS since,
                               declined_at AS settledAt, reason
                        FROM moderation_case WHERE author_id = :person ORDER BY id
                        """)
                        .coded("thing", "audit.thing.")
                        .coded("why", "moderation.cause."),
                Section.of("reports", "moderation_report.reported_by", """
                        SELECT thing_kind AS thing, thing_id AS thingId, ground AS kind, word AS words,
                               reported_at AS writtenAt, closed_at AS settledAt
                        FROM moderation_report WHERE reported_by = :person ORDER BY reported_at, thing_id
                        """)
                        .coded("thing", "audit.thing.")
                        .coded("kind", "moderation.ground."));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "moderation_standing.trusted_by", IN_THE_LOG,
                "moderation_standing.blocked_by", IN_THE_LOG,
                "moderation_blocked.person_id", "repeats the standing, with nothing that anybody could read",
                "moderation_blocked.blocked_by", IN_THE_LOG,
                "moderation_case.declined_by", IN_THE_LOG);
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var person = forgotten.person().value();
        jdbc.sql("DELETE FROM moderation_standing WHERE person_id = :person")
                .param("person", person)
                .update();
        if (forgotten.texts() == Texts.GO) {
            jdbc.sql("UPDATE moderation_report SET word = '' WHERE reported_by = :person")
                    .param("person", person)
                    .update();
        }
    }
}
