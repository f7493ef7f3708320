package samskap.notification.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person was told, how, and what they want to hear of. */
@Component
class NotificationData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("notifications", "notification_told.person_id", """
                        SELECT h.kind, t.idea_id AS ideaId, h.message_id AS messageId, t.reason,
                               h.happened_at AS doneAt, t.read_at AS readAt
                        FROM notification_told t JOIN notification_happening h ON h.id = t.happening_id
                        WHERE t.person_id = :person ORDER BY t.happening_id
                        """)
                        .coded("kind", "identity.data.value.kind.")
                        .coded("reason", "notification.reason."),
                Section.of("mails", "notification_mail.person_id", """
                        SELECT h.kind, h.idea_id AS ideaId, m.rhythm, m.due_at AS due, m.outcome,
                               m.settled_at AS settledAt
                        FROM notification_mail m JOIN notification_happening h ON h.id = m.happening_id
                        WHERE m.person_id = :person ORDER BY m.happening_id
                        """)
                        .coded("kind", "identity.data.value.kind.")
                        .coded("rhythm", "notification.rhythm.")
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("ideas-followed", "notification_stance.person_id", """
                        SELECT idea_id AS ideaId, muted AS stopped, since AS doneAt
                        FROM notification_stance WHERE person_id = :person ORDER BY idea_id
                        """),
                Section.of("notices", "notification_notice.person_id", """
                        SELECT idea_id AS ideaId, due_at AS due, outcome, settled_at AS settledAt
                        FROM notification_notice WHERE person_id = :person
                        """)
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("mail-rhythm", "notification_choice.person_id", """
                        SELECT rhythm, quiet, since AS doneAt FROM notification_choice WHERE person_id = :person
                        """)
                        .coded("rhythm", "notification.rhythm.")
                        .coded("quiet", "notification.quiet."));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "notification_notice.by_id", "repeats what support keeps",
                "notification_happening.by_id", "repeats what ideas and the dialogue keep",
                "notification_happening.replied_to", "repeats what the dialogue keeps");
    }
}
