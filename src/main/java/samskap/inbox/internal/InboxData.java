package samskap.inbox.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;
import samskap.inbox.Outcome;

/** The mails that a person sent us, as long as they are kept. Notes are what the company told itself. */
@Component
class InboxData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("mails-received", "inbox_mail.person_id", """
                SELECT received_at AS receivedAt, from_line AS sender, subject, words, outcome, idea_id AS ideaId,
                       message_id AS messageId
                FROM inbox_mail i
                WHERE person_id = :person AND outcome NOT IN ('HELD', 'DROPPED') AND NOT why <=> 'NOTE'
                  AND NOT (outcome = 'ASKED' AND why IN ('SENDER', 'OTHER', 'AUTHENTICATION'))
                  AND NOT EXISTS (SELECT 1 FROM dialogue_message m WHERE m.id = i.message_id AND m.kind = 'NOTE')
                  AND (let_through_by IS NULL OR sure_by IS NOT NULL OR outcome IN ('POSTED', 'MOVED'))
                ORDER BY id
                """)
                .coded("outcome", code -> Outcome.valueOf(code).key()));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "inbox_mail.let_through_by", "stands in the audit log",
                "inbox_mail.sure_by", "is whom the mail concerns");
    }
}
