package samskap.support.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Which ideas a person supports. */
@Component
class SupportData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(new Section("supports", Set.of("support_voice.person_id", "support_recorded.person_id"), """
                SELECT v.idea_id AS ideaId, v.given_at AS givenAt, r.said_where AS words
                FROM support_voice v
                LEFT JOIN support_recorded r ON r.idea_id = v.idea_id AND r.person_id = v.person_id
                WHERE v.person_id = :person ORDER BY v.given_at, v.idea_id
                """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("support_recorded.recorded_by", "repeats what the log keeps");
    }
}
