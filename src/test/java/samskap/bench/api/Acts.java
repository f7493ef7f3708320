package samskap.bench.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import samskap.bench.Figures;
import samskap.bench.Product;
import samskap.ideas.Status;

/**
 * How many ideas programs share and how many voices they give in a second, each act in another person's name than the
 * one before. What was answered as done is counted in the database afterwards.
 */
public final class Acts {

    /** How the database is reached while the product runs. */
    @FunctionalInterface
    public interface Reach {
        Connection database(Product product) throws Exception;
    }

    private static final int CONNECTIONS = 16;
    /** Colleagues come first. */
    private static final long FIRST_PERSON = 100;

    /** Where a voice can be given, as most are: to a closed idea nobody is offered it. */
    private static final String OPEN =
            """
            SELECT id FROM ideas_idea WHERE merged_into IS NULL AND withheld_at IS NULL
            AND status IN ('%s') ORDER BY id
            """.formatted(Status.OPEN.stream().map(Status::name).collect(Collectors.joining("', '")));

    /**
     * So many times before anything counts: what Java has seen often it does faster, as in a place that runs for days.
     */
    private static final int WARMING = 3;

    private static final String TITLE = "Benchmarked wish ";

    private final Random random = new Random(7);
    private final int people;
    private final int ideas;
    private final int hot;
    private final Crowd crowd;

    public Acts(int port, boolean quick) {
        people = quick ? 500 : 2_000;
        ideas = quick ? 1_500 : 8_000;
        hot = quick ? 4 : 6;
        crowd = new Crowd(port, CONNECTIONS);
    }

    public void run(Product product, Reach reach, Figures figures) throws Exception {
        try (var database = reach.database(product)) {
            var secrets = ProgramsOfMany.write(database, FIRST_PERSON, people);
            var open = open(database);
            product.rest();
            for (var time = 0; time < WARMING; time++) {
                giving(spread(open, secrets, 8), database, "", figures);
                sharing(secrets, ideas / 2, database, "", figures);
            }
            product.rest();
            sharing(secrets, ideas, database, "share an idea", figures);
            product.rest();
            giving(hot(open, secrets), database, "support, each on the same idea", figures);
            giving(spread(open, secrets, 8), database, "support, spread", figures);
            rightCounts(database, figures);
        }
    }

    private void sharing(List<String> secrets, int many, Connection database, String name, Figures figures)
            throws Exception {
        var run = TITLE + Long.toHexString(System.nanoTime());
        var wishes = new ArrayList<Wish>();
        for (var number = 0; number < many; number++) {
            var title = run + " " + number;
            wishes.add(Wish.post(
                    "/ideas", secrets.get(number % secrets.size()), title.replace(' ', '-'), """
                    {"title": "%s", "story": "The pallets came on three days, and somebody had to be there each time. \
                    One day would do."}
                    """.formatted(title)));
        }
        var result = measured(wishes, database, name, "≥ 500/s", figures);
        if (!name.isEmpty()) {
            var there = count(database, "SELECT COUNT(*) FROM ideas_idea WHERE title LIKE '" + run + " %'");
            figures.add("  counted afterwards", there + " of " + result.done(), Integer.toString(result.done()));
        }
    }

    private static List<Long> open(Connection database) throws SQLException {
        var open = new ArrayList<Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(OPEN)) {
            while (rows.next()) {
                open.add(rows.getLong(1));
            }
        }
        return open;
    }

    /** Everybody wants one idea at once, then the next. */
    private List<Wish> hot(List<Long> open, List<String> secrets) {
        var wishes = new ArrayList<Wish>();
        for (var number = 0; number < hot; number++) {
            var idea = open.get(open.size() - 1 - number);
            var some = new ArrayList<>(
                    secrets.stream().map(secret -> support(idea, secret)).toList());
            Collections.shuffle(some, random);
            wishes.addAll(some);
        }
        return wishes;
    }

    /** Over all but those that are wanted at once. */
    private List<Wish> spread(List<Long> open, List<String> secrets, int each) {
        var wishes = new ArrayList<Wish>();
        for (var number = 0; number < each; number++) {
            secrets.forEach(secret -> wishes.add(support(open.get(random.nextInt(open.size() - hot)), secret)));
        }
        return wishes;
    }

    private static Wish support(long idea, String secret) {
        return Wish.put("/ideas/" + idea + "/support", secret);
    }

    private void giving(List<Wish> wishes, Connection database, String name, Figures figures) throws Exception {
        measured(wishes, database, name, name.contains("same") ? "≥ 1 500/s" : "≥ 2 000/s", figures);
    }

    private Crowd.Result measured(List<Wish> wishes, Connection database, String name, String target, Figures figures)
            throws Exception {
        var refused = new AtomicInteger();
        var toil = Toil.begins(database);
        var result = crowd.ask(wishes, (wish, answer) -> {
            // Whoever writes about a closed idea is told so; that is an answer too.
            if (!answer.went() && answer.status() != 409 && refused.getAndIncrement() == 0) {
                System.err.println(wish.path() + ": " + answer.status() + " " + answer.body());
            }
        });
        if (!name.isEmpty()) {
            figures.add(name, "%.0f/s".formatted(result.perSecond()), target);
            figures.add("  half within, 99 of 100 within", "%.1f, %.1f ms".formatted(result.p50(), result.p99()), "");
            figures.add("  neither done nor closed", Integer.toString(refused.get()), "0");
            System.err.println(name + ": " + toil.each(result.done() + result.others()));
        }
        return result;
    }

    private static void rightCounts(Connection database, Figures figures) throws SQLException {
        figures.add("ideas whose count of voices is wrong", Integer.toString(count(database, """
                        SELECT COUNT(*) FROM ideas_idea i
                        WHERE supports <> (SELECT COUNT(*) FROM support_voice v WHERE v.idea_id = i.id)
                        AND NOT EXISTS (SELECT 1 FROM ideas_idea m WHERE m.merged_into = i.id)
                        AND merged_into IS NULL
                        """)), "0");
    }

    static int count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
