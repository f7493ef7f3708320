package samskap.notification.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;

/**
 * How much is unread of what {@link Contents} would tell, counted without reading a word of it: every page shows that,
 * and asks again as people are told. A test holds the two against each other.
 */
@Repository
class UnreadCount {

    /**
     * What is among colleagues, withheld or taken back says nothing, and neither does what is decided otherwise now.
     */
    private static final String COUNT = """
            SELECT COUNT(*) FROM (
              SELECT happening_id, idea_id FROM notification_told
              WHERE person_id = :person AND read_at IS NULL ORDER BY happening_id DESC LIMIT :most) told
            JOIN notification_happening h ON h.id = told.happening_id
            LEFT JOIN ideas_idea i ON i.id = told.idea_id AND (:staff OR i.withheld_at IS NULL OR i.author_id = :person)
            LEFT JOIN (dialogue_message m JOIN ideas_idea mi ON mi.id = m.idea_id)
              ON m.id = h.message_id AND m.withdrawn_at IS NULL
              AND (:staff OR m.kind <> 'NOTE' AND (m.withheld_at IS NULL OR m.author_id = :person)
                AND (mi.withheld_at IS NULL OR mi.author_id = :person))
            LEFT JOIN dialogue_taken_up u ON u.message_id = m.id
            LEFT JOIN dialogue_promise p ON p.message_id = m.id
            LEFT JOIN developing_suggestion s
              ON h.kind IN ('SUGGESTED', 'TAKEN_IN', 'DECLINED', 'WORDS_SHOWN', 'WORDS_HELD') AND s.id = h.subject
              AND (:staff OR s.withheld_at IS NULL OR s.author_id = :person)
            LEFT JOIN moderation_case c
              ON c.cause IS NOT NULL AND h.kind IN ('LOOKED_AT', 'WORDS_SHOWN', 'WORDS_HELD')
              AND c.thing_kind = IF(h.kind <> 'LOOKED_AT', 'SUGGESTION', IF(h.message_id IS NULL, 'IDEA', 'MESSAGE'))
              AND c.thing_id = IF(h.kind <> 'LOOKED_AT', h.subject, COALESCE(h.message_id, h.idea_id))
            WHERE (told.idea_id IS NULL OR i.id IS NOT NULL) AND CASE h.kind
              WHEN 'SAID' THEN m.id IS NOT NULL
              WHEN 'SETTLED' THEN p.message_id IS NOT NULL
              WHEN 'TAKEN_UP' THEN u.message_id IS NOT NULL
              WHEN 'SUGGESTED' THEN s.state <> 'WITHDRAWN'
              WHEN 'TAKEN_IN' THEN s.state = 'TAKEN_IN'
              WHEN 'DECLINED' THEN s.state = 'DECLINED'
              WHEN 'LOOKED_AT' THEN IF(h.subject = :shown, c.id IS NULL, c.declined_at IS NOT NULL)
              WHEN 'WORDS_SHOWN' THEN s.id IS NOT NULL AND c.id IS NULL
              WHEN 'WORDS_HELD' THEN s.id IS NOT NULL AND c.declined_at IS NOT NULL
              WHEN 'VOICED' THEN EXISTS (SELECT 1 FROM support_recorded r
                WHERE r.person_id = :person AND r.recorded_at = h.happened_at)
              WHEN 'MOMENT_SAID' THEN EXISTS (SELECT 1 FROM moments_said ms JOIN moments_moment mm ON mm.id = ms.moment_id
                WHERE ms.id = h.subject AND mm.teller_id = :person)
              WHEN 'MOMENT_IDEA' THEN EXISTS (SELECT 1 FROM moments_moment mm
                WHERE mm.id = h.subject AND mm.teller_id = :person)
              WHEN 'DUE_SOON' THEN p.message_id IS NOT NULL AND p.outcome IS NULL
              WHEN 'DUE_TODAY' THEN p.message_id IS NOT NULL AND p.outcome IS NULL
              WHEN 'OVERDUE' THEN p.message_id IS NOT NULL AND p.outcome IS NULL
              ELSE TRUE
            END""";

    private final JdbcClient jdbc;

    UnreadCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param most of how many, the latest, at most */
    int of(Person person, int most) {
        return jdbc.sql(COUNT)
                .param("person", person.id().value())
                .param("staff", person.isStaff())
                .param("shown", RecordingDecisions.SHOWN)
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
