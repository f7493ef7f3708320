package samskap.mail.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Whether a person's address takes our mail. */
@Component
class MailData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("mail-returned", "mail_bounce.person_id", """
                SELECT address, times, words, last_at AS doneAt FROM mail_bounce WHERE person_id = :person
                """));
    }
}
