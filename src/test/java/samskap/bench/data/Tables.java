package samskap.bench.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The tables that a place fills. */
final class Tables implements AutoCloseable {

    /** So many are read at once, the longest ones first. */
    private static final int AT_ONCE = 2;

    private final Path folder;
    private final List<Bulk> all = new ArrayList<>();

    final Bulk voices;
    final Bulk ideas;
    final Bulk messages;
    final Bulk versions;
    final Bulk courses;
    final Bulk moves;
    final Bulk people;
    final Bulk roles;
    final Bulk questions;

    /** Messages are numbered as they come, across ideas. */
    long lastMessage;

    /** @param folder for what is written before the database reads it */
    Tables(Path folder) throws IOException {
        this.folder = folder;
        voices = table("support_voice", "idea_id, person_id, given_at");
        ideas = table(
                "ideas_idea",
                "id, share_key, author_id, title, story, excerpt, stage_id, topic_id, feeling, status, shared_at,"
                        + " status_since, supports, messages, open_questions, trend, shared_key, waiting_since,"
                        + " waiting_key, answered_at, answered_by, asked_by");
        messages = table(
                "dialogue_message",
                "id, write_key, idea_id, parent_id, author_id, kind, body, by_staff, toward, asks, written_at");
        versions = table("ideas_version", "idea_id, number, title, story, author_id, why, written_at");
        courses = table("dialogue_course", "idea_id, shared_at, answered_at");
        moves = table("ideas_move", "idea_id, from_status, to_status, reason, moved_by, moved_at");
        people = table("identity_person", "id, email, name, language, title, since");
        roles = table("identity_role", "person_id, role");
        questions = table("dialogue_question", "message_id");
    }

    private Bulk table(String name, String columns) throws IOException {
        var table = new Bulk(folder, name, columns);
        all.add(table);
        return table;
    }

    void load(LoadingServer server) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var loading = new ArrayList<Future<?>>();
            for (var table : all) {
                loading.add(threads.submit(() -> {
                    try (var connection = server.connect()) {
                        table.load(connection);
                    }
                    return null;
                }));
            }
            for (var one : loading) {
                one.get();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var table : all) {
            table.close();
        }
    }
}
