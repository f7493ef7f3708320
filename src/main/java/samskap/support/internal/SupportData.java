package samskap.support.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Which ideas a person supports. */
@Component
class SupportData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("supports", "support_voice.person_id", """
                SELECT idea_id AS ideaId, given_at AS givenAt FROM support_voice
                WHERE person_id = :person ORDER BY given_at, idea_id
                """));
    }
}
