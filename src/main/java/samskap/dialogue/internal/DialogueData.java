package samskap.dialogue.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/**
 * What a person said and promised, where they were mentioned, and what a colleague did for the dialogue. Notes are what
 * the company told itself: whoever left it takes none along.
 */
@Component
class DialogueData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("messages", "dialogue_message.author_id", """
                        SELECT id AS messageId, idea_id AS ideaId, parent_id AS replyTo, kind, body AS words,
                               written_at AS writtenAt, edited_at AS editedAt, withdrawn_at AS withdrawnAt
                        FROM dialogue_message WHERE author_id = :person AND kind <> 'NOTE' ORDER BY id
                        """).coded("kind", "dialogue.kind."),
                Section.of("messages-before-edits", "dialogue_message.author_id", """
                        SELECT e.message_id AS messageId, e.version, e.body AS words, e.written_at AS writtenAt
                        FROM dialogue_message m JOIN dialogue_earlier e ON e.message_id = m.id
                        WHERE m.author_id = :person AND m.kind <> 'NOTE' ORDER BY e.message_id, e.version
                        """),
                Section.of("promises", "dialogue_promise.owner_id", """
                        SELECT message_id AS messageId, due, outcome, word AS reply, settled_at AS settledAt
                        FROM dialogue_promise WHERE owner_id = :person ORDER BY message_id
                        """)
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("mentions", "dialogue_mention.person_id", """
                        SELECT n.message_id AS messageId, m.idea_id AS ideaId, m.written_at AS writtenAt
                        FROM dialogue_mention n JOIN dialogue_message m ON m.id = n.message_id
                        WHERE n.person_id = :person AND m.kind <> 'NOTE' ORDER BY n.message_id
                        """),
                Section.of("questions-closed", "dialogue_question.closed_by", """
                        SELECT message_id AS messageId, closed_at AS settledAt
                        FROM dialogue_question WHERE closed_by = :person ORDER BY message_id
                        """),
                Section.of("dialogues-read", "dialogue_read.read_by", """
                        SELECT idea_id AS ideaId, read_at AS readAt
                        FROM dialogue_read WHERE read_by = :person ORDER BY id
                        """),
                Section.of("ideas-taken", "dialogue_taken.taken_by", """
                        SELECT idea_id AS ideaId, taken_at AS takenAt
                        FROM dialogue_taken WHERE taken_by = :person ORDER BY idea_id
                        """),
                Section.of("contributions-taken-up", "dialogue_taken_up.taken_up_by", """
                        SELECT message_id AS messageId, taken_up_at AS takenAt
                        FROM dialogue_taken_up WHERE taken_up_by = :person ORDER BY message_id
                        """),
                Section.of("handed-over", "dialogue_handed.by_id", """
                        SELECT idea_id AS ideaId, note_id AS messageId, handed_at AS doneAt
                        FROM dialogue_handed WHERE by_id = :person ORDER BY idea_id
                        """),
                Section.of("handed-to-me", "dialogue_handed.person_id", """
                        SELECT idea_id AS ideaId, note_id AS messageId, handed_at AS doneAt
                        FROM dialogue_handed WHERE person_id = :person ORDER BY idea_id
                        """),
                Section.of("reminders", "dialogue_reminder.told_id", """
                        SELECT message_id AS messageId, reminder AS kind, reminded_at AS doneAt
                        FROM dialogue_reminder WHERE told_id = :person ORDER BY reminded_at, message_id
                        """).coded("kind", "identity.data.value.kind."),
                Section.of("reactions", "dialogue_reaction.person_id", """
                        SELECT message_id AS messageId, reaction AS kind, given_at AS givenAt
                        FROM dialogue_reaction WHERE person_id = :person ORDER BY given_at, message_id
                        """).coded("kind", "dialogue.reaction."),
                Section.of("saved-replies", "dialogue_saved_reply.owner_id", """
                        SELECT title, body AS words, shared FROM dialogue_saved_reply
                        WHERE owner_id = :person ORDER BY id
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("dialogue_writing.person_id", "a sign of the moment, gone in a minute");
    }
}
