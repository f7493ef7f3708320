package samskap.ideas.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person shared and what they said in other words; what a colleague moved on. */
@Component
class IdeasData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("ideas", "ideas_idea.author_id", """
                        SELECT i.id AS ideaId, i.title, i.story AS words,
                               CASE :language WHEN 'sv' THEN s.name_sv WHEN 'nb' THEN s.name_nb WHEN 'da' THEN s.name_da
                                    ELSE s.name_en END AS stage,
                               CASE :language WHEN 'sv' THEN t.name_sv WHEN 'nb' THEN t.name_nb WHEN 'da' THEN t.name_da
                                    ELSE t.name_en END AS topic,
                               i.feeling, i.status, i.shared_at AS sharedAt, i.edited_at AS editedAt
                        FROM ideas_idea i
                        LEFT JOIN ideas_stage s ON s.id = i.stage_id LEFT JOIN ideas_topic t ON t.id = i.topic_id
                        WHERE i.author_id = :person ORDER BY i.id
                        """).coded("status", "ideas.status."),
                Section.of("wordings", "ideas_version.author_id", """
                        SELECT idea_id AS ideaId, number AS version, title, story AS words, why,
                               written_at AS writtenAt
                        FROM ideas_version WHERE author_id = :person ORDER BY idea_id, number
                        """),
                Section.of("wordings-taken-in", "ideas_version.taken_in_by", """
                        SELECT idea_id AS ideaId, number AS version, written_at AS writtenAt
                        FROM ideas_version WHERE taken_in_by = :person ORDER BY idea_id, number
                        """),
                Section.of("moves", "ideas_move.moved_by", """
                        SELECT idea_id AS ideaId, from_status AS fromStatus, to_status AS toStatus, reason,
                               moved_at AS movedAt
                        FROM ideas_move WHERE moved_by = :person ORDER BY id
                        """)
                        .coded("fromStatus", "ideas.status.")
                        .coded("toStatus", "ideas.status."));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "ideas_idea.answered_by", "repeats what the dialogue keeps",
                "ideas_idea.asked_by", "repeats what the dialogue keeps",
                "ideas_merger.merged_by", "repeats what the log keeps",
                "ideas_merger.undone_by", "repeats what the log keeps",
                "ideas_version.source_by", "repeats what the dialogue and the suggestions keep");
    }
}
