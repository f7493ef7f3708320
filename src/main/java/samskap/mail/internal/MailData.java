package samskap.mail.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Whether a person's address takes our mail, and what left for it while they waited. Old codes are worth nothing. */
@Component
class MailData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("mail-returned", "mail_bounce.person_id", """
                        SELECT address, times, words, last_at AS doneAt FROM mail_bounce WHERE person_id = :person
                        """),
                Section.of("mails-by-hand", "mail_direct.address", """
                        SELECT kind, outcome, words, settled_at AS settledAt FROM mail_direct
                        WHERE address = :address ORDER BY id
                        """)
                        .coded("kind", "administration.mail.what.")
                        .coded("outcome", "identity.data.value.outcome."));
    }
}
