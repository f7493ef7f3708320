package samskap.asking.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person was asked, answered and said, and how often they want to be asked. */
@Component
class AskingData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("asked", "asking_asked.person_id", """
                        SELECT a.question, d.asked_at AS askedAt, d.idea_id AS ideaId, a.step_id AS stepId,
                               d.happened_at AS happenedAt, d.choice + 1 AS choice,
                               d.words, d.answered_at AS writtenAt, d.read_at AS readAt
                        FROM asking_asked d JOIN asking_ask a ON a.id = d.ask_id
                        WHERE d.person_id = :person ORDER BY d.id
                        """),
                Section.of("asked-said", "asking_said.by_id", """
                        SELECT a.question, s.words, s.said_at AS writtenAt
                        FROM asking_said s JOIN asking_asked d ON d.id = s.asked_id JOIN asking_ask a ON a.id = d.ask_id
                        WHERE s.by_id = :person ORDER BY s.id
                        """),
                Section.of("asks", "asking_ask.asker_id", """
                        SELECT question, because, begun_at AS askedAt, ended_at AS endedAt
                        FROM asking_ask WHERE asker_id = :person ORDER BY id
                        """),
                Section.of("asking-log", "asking_log.person_id", """
                        SELECT IF(ask_key IS NULL, 'chose', 'asked') AS kind, reached_at AS doneAt, willingness
                        FROM asking_log WHERE person_id = :person ORDER BY id
                        """)
                        .coded("kind", "asking.log.")
                        .coded("willingness", "asking.willingness."),
                Section.of("asking-choice", "asking_person.person_id", """
                        SELECT willingness, turn_1 AS lastAskedAt FROM asking_person WHERE person_id = :person
                        """)
                        .coded("willingness", "asking.willingness."));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "asking_occasion.person_id",
                "gone within hours, and repeats what ideas, the dialogue and the journey keep");
    }
}
