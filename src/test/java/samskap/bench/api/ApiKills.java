package samskap.bench.api;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import samskap.bench.Figures;
import samskap.bench.Product;
import samskap.bench.api.Acts.Reach;

/**
 * The product is killed (SIGKILL) again and again while programs share ideas, support them and answer, each POST with a
 * key of its own. Whoever got no answer asks again with the same key, also when the product had done it and died before
 * it could say so. In the end each act is there once.
 */
public final class ApiKills {

    /** Starts the product as it was before. */
    @FunctionalInterface
    public interface Start {
        Product start() throws Exception;
    }

    private static final int PROGRAMS = 6;
    /** None says more than they may in ten minutes. */
    private static final int COLLEAGUES = 20;

    private static final long FIRST_CUSTOMER = 100;
    private static final int LONGEST_LIFE = 2_500;
    private static final long PAUSE = 50;

    /** Each shares a few: nobody may share more in an hour. */
    private static final int SHARES_EACH = 9;

    private static final String TITLE = "Asked until it is answered ";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final Start start;
    private final Reach reach;
    private final int port;
    private final int many;
    private final Queue<Integer> open = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final List<String> odd = new ArrayList<>();

    /** @param many stories: an idea, a voice and an answer each */
    public ApiKills(Start start, Reach reach, int port, int many) {
        this.start = start;
        this.reach = reach;
        this.port = port;
        this.many = many;
        for (var number = 0; number < many; number++) {
            open.add(number);
        }
    }

    public void run(int kills, Figures figures) throws Exception {
        List<String> customers;
        List<String> colleagues;
        try (var product = start.start();
                var database = reach.database(product)) {
            customers = ProgramsOfMany.write(database, FIRST_CUSTOMER, many / SHARES_EACH + 2);
            colleagues = ProgramsOfMany.write(database, 1, COLLEAGUES);
        }
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < PROGRAMS; number++) {
                programs.submit(() -> tellAll(customers, colleagues));
            }
            for (var kill = 0; kill < kills; kill++) {
                var product = start.start();
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LIFE));
                product.kill();
            }
            try (var product = start.start()) {
                programs.shutdown();
                programs.close();
                try (var database = reach.database(product)) {
                    tell(kills, database, figures);
                }
            }
        }
    }

    private void tellAll(List<String> customers, List<String> colleagues) {
        try (var line = new Line(port)) {
            for (var number = open.poll(); number != null; number = open.poll()) {
                var author = customers.get(number / SHARES_EACH);
                var colleague = colleagues.get(number % COLLEAGUES);
                var other = customers.get(number / SHARES_EACH + 1);
                var idea = id(untilAnswered(
                        line, Wish.post("/ideas", author, "idea-" + number, """
                        {"title": "%s%d"}""".formatted(TITLE, number))));
                untilAnswered(line, Wish.put("/ideas/" + idea + "/support", other));
                untilAnswered(
                        line, Wish.post("/ideas/" + idea + "/messages", colleague, "answer-" + number, """
                                {"kind": "answer", "body": "%s%d", "knowingly": true}""".formatted(
                                        TITLE, number)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String id(Line.Answer answer) {
        var match = ID.matcher(answer.body());
        return match.find() ? match.group(1) : "0";
    }

    /** As a careful program does it: again, with the same key, until somebody says what became of it. */
    private Line.Answer untilAnswered(Line line, Wish wish) throws InterruptedException {
        while (true) {
            try {
                var answer = line.ask(wish);
                if (answer.went()) {
                    return answer;
                }
                if (answer.status() != 409 && answer.status() != 503) {
                    note(wish.path() + ": " + answer.status() + " " + answer.body());
                    return answer;
                }
            } catch (IOException noAnswer) {
                unanswered.incrementAndGet();
            }
            Thread.sleep(PAUSE);
        }
    }

    private synchronized void note(String what) {
        odd.add(what);
    }

    private void tell(int kills, Connection database, Figures figures) throws SQLException {
        figures.add("killed", Integer.toString(kills), "");
        figures.add("  requests without an answer", unanswered.toString(), "");
        figures.add("  refused for another reason", Integer.toString(odd.size()), "0");
        var ideas = "ideas_idea WHERE title LIKE '" + TITLE + "%'";
        var answers = "dialogue_message WHERE body LIKE '" + TITLE + "%'";
        figures.add("ideas shared, each once", once(database, "title", ideas), many + " of " + many);
        figures.add("answers, each once", once(database, "body", answers), many + " of " + many);
        figures.add(
                "ideas with two voices, as their count says",
                Acts.count(database, """
                        SELECT COUNT(*) FROM ideas_idea i WHERE title LIKE '%s%%' AND supports = 2 AND messages = 1
                        AND (SELECT COUNT(*) FROM support_voice v WHERE v.idea_id = i.id) = 2
                        """.formatted(TITLE)) + "",
                many + "");
        odd.stream().limit(3).forEach(System.err::println);
    }

    private static String once(Connection database, String what, String rows) throws SQLException {
        return Acts.count(database, "SELECT COUNT(DISTINCT " + what + ") FROM " + rows) + " of "
                + Acts.count(database, "SELECT COUNT(*) FROM " + rows);
    }
}
