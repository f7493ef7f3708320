package samskap.api.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** Which programs a person lets in. */
@Component
class ApiData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(Section.of("api-tokens", "api_token.person_id", """
                SELECT name, scopes, made_at AS madeAt, ends_at AS endsAt, used_at AS seenAt
                FROM api_token WHERE person_id = :person ORDER BY id
                """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("api_answer.person_id", "repeats for a day what ideas, the dialogue and support keep");
    }
}
