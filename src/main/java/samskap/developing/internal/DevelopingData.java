package samskap.developing.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person suggested, decided and summed up. */
@Component
class DevelopingData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("suggestions", "developing_suggestion.author_id", """
                        SELECT id AS suggestionId, idea_id AS ideaId, title, story AS words, why,
                               suggested_at AS suggestedAt, state AS outcome, word AS reply, settled_at AS settledAt
                        FROM developing_suggestion WHERE author_id = :person ORDER BY id
                        """)
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("suggestions-decided", "developing_suggestion.settled_by", """
                        SELECT id AS suggestionId, idea_id AS ideaId, state AS outcome, word AS reply,
                               settled_at AS settledAt
                        FROM developing_suggestion WHERE settled_by = :person ORDER BY id
                        """)
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("summaries", "developing_summary.written_by", """
                        SELECT idea_id AS ideaId, number AS version, body AS words, written_at AS writtenAt
                        FROM developing_summary WHERE written_by = :person ORDER BY idea_id, number
                        """));
    }
}
