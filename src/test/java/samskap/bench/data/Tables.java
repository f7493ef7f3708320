package samskap.bench.data;

import java.util.ArrayList;
import java.util.List;
import samskap.bench.data.Place.Source;

/** The tables that a place fills, each over a connection of its own. */
final class Tables implements AutoCloseable {

    private final Source source;
    private final List<Bulk> all = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    final Bulk people;
    final Bulk roles;
    final Bulk ideas;
    final Bulk versions;
    final Bulk moves;
    final Bulk voices;
    final Bulk messages;
    final Bulk questions;
    final Bulk courses;

    /** Messages are numbered as they come, across ideas. */
    long lastMessage;

    Tables(Source source) throws Exception {
        this.source = source;
        people = table("identity_person", "id, email, name, language, title, since");
        roles = table("identity_role", "person_id, role");
        ideas = table(
                "ideas_idea",
                "id, share_key, author_id, title, story, excerpt, stage_id, topic_id, feeling, status, shared_at,"
                        + " status_since, supports, messages, open_questions, trend, shared_key, waiting_since,"
                        + " waiting_key, answered_at, answered_by, asked_by");
        versions = table("ideas_version", "idea_id, number, title, story, author_id, why, written_at");
        moves = table("ideas_move", "idea_id, from_status, to_status, reason, moved_by, moved_at");
        voices = table("support_voice", "idea_id, person_id, given_at");
        messages = table(
                "dialogue_message",
                "id, write_key, idea_id, parent_id, author_id, kind, body, by_staff, toward, asks, written_at");
        questions = table("dialogue_question", "message_id");
        courses = table("dialogue_course", "idea_id, shared_at, answered_at");
    }

    private Bulk table(String name, String columns) throws Exception {
        var table = new Bulk(source.connect(), name, columns);
        all.add(table);
        names.add(name);
        return table;
    }

    void finish() throws Exception {
        for (var table : all) {
            table.finish();
        }
        try (var connection = source.connect();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE " + String.join(", ", names));
        }
    }

    @Override
    public void close() throws Exception {
        for (var table : all) {
            table.close();
        }
    }
}
