package samskap.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import samskap.ideas.Trend;
import samskap.ideas.Trend.Weight;

/**
 * Writes a busy place: a few ideas that everybody wants, many that a handful want, two years of dialogue. The same on
 * every run, but for its dates, which end now.
 */
final class Data {

    static final int IDEAS = 10_000;
    private static final int SUPPORTS = 200_000;
    private static final int MESSAGES = 30_000;
    private static final int PEOPLE = 5_000;
    private static final int COLLEAGUES = 30;
    private static final List<String> STATUSES = List.of(
            "SHARED",
            "SHARED",
            "SHARED",
            "SHARED",
            "IN_DIALOGUE",
            "IN_DIALOGUE",
            "BEING_DEVELOPED",
            "PLANNED",
            "BEING_TRIED",
            "DONE",
            "NOT_NOW");

    private final Connection connection;
    private final Random random = new Random(42);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final List<Happening> happenings = new ArrayList<>();

    /** What an idea has gathered. */
    private static final class Happening {
        private Instant shared = Instant.EPOCH;
        private String status = "SHARED";
        private long author;
        private double trend;
        private final List<Instant> voices = new ArrayList<>();
        private final List<Instant> messages = new ArrayList<>();

        Instant after(Random random, Instant end) {
            return shared.plusSeconds((long) (Math.pow(random.nextDouble(), 3)
                    * Duration.between(shared, end).toSeconds()));
        }
    }

    private Data(Connection connection) {
        this.connection = connection;
    }

    static void write(Connection connection) throws SQLException {
        try (connection) {
            connection.setAutoCommit(false);
            new Data(connection).write();
        }
    }

    private void write() throws SQLException {
        imagine();
        execute("SET foreign_key_checks = 0");
        people();
        ideas();
        versions();
        voices();
        messages();
        moves();
        connection.commit();
        execute(
                "ANALYZE TABLE identity_person, ideas_idea, ideas_version, ideas_move, support_voice, dialogue_message");
    }

    private void imagine() {
        for (int number = 0; number < IDEAS; number++) {
            var idea = new Happening();
            idea.shared = now.minusSeconds(
                    (long) (random.nextDouble() * Duration.ofDays(730).toSeconds()));
            idea.status = STATUSES.get(random.nextInt(STATUSES.size()));
            idea.author = customer();
            idea.trend = Trend.term(Weight.SHARED, idea.shared);
            happenings.add(idea);
        }
        for (int number = 0; number < SUPPORTS; number++) {
            var idea = number < IDEAS ? happenings.get(number) : popular();
            var at = number < IDEAS ? idea.shared : idea.after(random, now);
            idea.voices.add(at);
            idea.trend = Trend.plus(idea.trend, Trend.term(Weight.SUPPORT, at));
        }
        for (int number = 0; number < MESSAGES; number++) {
            var idea = popular();
            var at = idea.after(random, now);
            idea.messages.add(at);
            idea.trend = Trend.plus(idea.trend, Trend.term(Weight.MESSAGE, at));
        }
        happenings.forEach(idea -> idea.messages.sort(null));
    }

    /** Some are wanted far more than others, but no idea by more people than there are. */
    private Happening popular() {
        var idea = happenings.get((int) (Math.pow(random.nextDouble(), 2.2) * IDEAS) * 7_919 % IDEAS);
        return idea.voices.size() < PEOPLE / 2 ? idea : happenings.get(random.nextInt(IDEAS));
    }

    private long customer() {
        return COLLEAGUES + 1 + random.nextInt(PEOPLE - COLLEAGUES);
    }

    private long colleague() {
        return 1 + random.nextInt(COLLEAGUES);
    }

    private void people() throws SQLException {
        try (var people = new Rows(
                        connection,
                        "INSERT INTO identity_person (id, email, name, language, title, since)"
                                + " VALUES (?, ?, ?, ?, ?, '2024-01-01')");
                var roles = new Rows(connection, "INSERT INTO identity_role (person_id, role) VALUES (?, ?)")) {
            for (long id = 1; id <= PEOPLE; id++) {
                var works = id <= COLLEAGUES;
                people.add(
                        id,
                        "p" + id + "@example.com",
                        "Person Number" + id,
                        id % 2 == 0 ? "sv" : "en",
                        works ? "Logistics" : null);
                roles.add(id, works ? "EMPLOYEE" : "CUSTOMER");
            }
        }
    }

    private void ideas() throws SQLException {
        try (var ideas = new Rows(connection, """
                        INSERT INTO ideas_idea (id, share_key, author_id, title, story, excerpt, stage_id, topic_id, feeling,
                          status, shared_at, supports, messages, open_questions, trend, shared_key, waiting_since,
                          waiting_key, answered_at, answered_by, asked_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (int number = 0; number < IDEAS; number++) {
                var idea = happenings.get(number);
                long id = number + 1;
                var story = Story.text(id, 2 + random.nextInt(6));
                var closed = idea.status.equals("DONE") || idea.status.equals("NOT_NOW");
                var answered = !idea.messages.isEmpty();
                var asked = answered && number % 40 == 0;
                var waits = !closed && !answered && idea.shared.isAfter(now.minus(Duration.ofDays(30)));
                ideas.add(
                        id,
                        key(),
                        idea.author,
                        Story.title(id),
                        story,
                        story.substring(0, Math.min(240, story.length())),
                        1 + random.nextInt(7),
                        1 + random.nextInt(7),
                        random.nextInt(5) - 2,
                        idea.status,
                        at(idea.shared),
                        idea.voices.size(),
                        idea.messages.size(),
                        asked ? 1 : 0,
                        idea.trend,
                        seconds(idea.shared),
                        waits ? at(idea.shared) : null,
                        waits ? -seconds(idea.shared) : null,
                        answered ? at(idea.messages.getFirst()) : null,
                        answered ? colleague() : null,
                        asked ? colleague() : null);
            }
        }
    }

    private void versions() throws SQLException {
        execute("""
                INSERT INTO ideas_version (idea_id, number, title, story, author_id, why, written_at)
                SELECT id, version, title, story, author_id, '', shared_at FROM ideas_idea
                """);
    }

    private void voices() throws SQLException {
        try (var voices =
                new Rows(connection, "INSERT INTO support_voice (idea_id, person_id, given_at) VALUES (?, ?, ?)")) {
            for (int number = 0; number < IDEAS; number++) {
                var idea = happenings.get(number);
                var given = new HashSet<Long>();
                given.add(idea.author);
                voices.add(number + 1, idea.author, at(idea.shared));
                for (var moment : idea.voices.subList(1, idea.voices.size())) {
                    var who = customer();
                    while (!given.add(who)) {
                        who = customer();
                    }
                    voices.add(number + 1, who, at(moment));
                }
            }
        }
    }

    private void messages() throws SQLException {
        long id = 0;
        try (var messages = new Rows(
                        connection,
                        "INSERT INTO dialogue_message (id, write_key, idea_id, parent_id, author_id, kind, body,"
                                + " by_staff, toward, asks, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'EVERYBODY', FALSE, ?)");
                var questions = new Rows(connection, "INSERT INTO dialogue_question (message_id) VALUES (?)");
                var answers = new Rows(
                        connection, "INSERT INTO dialogue_course (idea_id, shared_at, answered_at) VALUES (?, ?, ?)")) {
            for (int number = 0; number < IDEAS; number++) {
                Long top = null;
                var first = true;
                for (var moment : happenings.get(number).messages) {
                    id++;
                    var kind = !first ? "MESSAGE" : number % 40 == 0 ? "QUESTION" : "ANSWER";
                    var reply = top != null && random.nextInt(3) > 0;
                    messages.add(
                            id,
                            key(),
                            number + 1,
                            reply ? top : null,
                            first ? colleague() : customer(),
                            kind,
                            Story.text(id, 1 + random.nextInt(4)),
                            first,
                            at(moment));
                    if (first) {
                        answers.add(number + 1, at(happenings.get(number).shared), at(moment));
                    }
                    if (kind.equals("QUESTION")) {
                        questions.add(id);
                    }
                    top = reply ? top : Long.valueOf(id);
                    first = false;
                }
            }
        }
    }

    private void moves() throws SQLException {
        try (var moves = new Rows(
                connection,
                "INSERT INTO ideas_move (idea_id, from_status, to_status, reason, moved_by, moved_at)"
                        + " VALUES (?, 'SHARED', ?, ?, ?, ?)")) {
            for (int number = 0; number < IDEAS; number++) {
                var idea = happenings.get(number);
                if (!idea.status.equals("SHARED")) {
                    moves.add(number + 1, idea.status, Story.text(number, 1), colleague(), at(idea.after(random, now)));
                }
            }
        }
    }

    private String key() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static double seconds(Instant moment) {
        return moment.getEpochSecond() + moment.getNano() / 1e9;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
