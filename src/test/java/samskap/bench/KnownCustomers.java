package samskap.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import samskap.bench.data.Rows;

/**
 * What it takes to bring a company's own list of customers in, as an administrator sees it in a browser: sent and
 * looked at, taken in, and sent again, when nothing may change. Then how soon one of them is found and shown to a
 * colleague, where 5 000 work and each has met three.
 */
final class KnownCustomers {

    private static final int COLLEAGUES = 5_000;
    private static final int MET_BY_EACH = 3;
    private static final int LOOKS = 40;

    /** The segments of the sample company's first dimension, and no word on it. */
    private static final List<String> HOMES = List.of("Eget hus", "Bostadsrätt", "Hyresrätt", "");

    /** Their addresses begin so. */
    static final String NAMED = "kim";

    private final int customers;
    private final Path list;

    /** @param folder for the list */
    KnownCustomers(int customers, Path folder) {
        this.customers = customers;
        this.list = folder.resolve("customers.csv");
    }

    /** Brings the list in, and lets colleagues meet some of those on it. */
    void bringIn(Connection database, Chromium chromium, Figures figures) throws Exception {
        write();
        try (var admin = chromium.as("Ada")) {
            var looked = admin.sendList(list);
            var taken = admin.takeListIn();
            figures.add("list of %,d: read and looked at".formatted(customers), seconds(looked), "");
            figures.add("  taken in", seconds(taken), "");
            figures.add("  both", seconds(looked + taken), "≤ 60 s");
            figures.add("  the same again: read and looked at", seconds(admin.sendList(list)), "");
            figures.add("  taken in", seconds(admin.takeListIn()), "");
            figures.add("  customers who are there twice", Integer.toString(doubles(database)), "0");
        }
        meet(database);
    }

    void show(Chromium.Visitor colleague, Figures figures) {
        show(colleague, LOOKS / 2);
        var waits = show(colleague, LOOKS);
        figures.add("customer shown: half within", "%.0f ms".formatted(waits[LOOKS / 2]), "≤ 50 ms");
        figures.add("customer shown: 95 of 100 within", "%.0f ms".formatted(waits[LOOKS * 95 / 100]), "");
    }

    private void write() throws Exception {
        try (var rows = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            rows.write("name,email,organisation,language,since,consent,Bostad\n");
            for (var n = 0; n < customers; n++) {
                rows.write("Kim Nordin %d,%s,%s,sv,20%d-01-15,%s,%s\n"
                        .formatted(
                                n,
                                address(n),
                                n % 10 == 0 ? "Organisation " + n % 3_000 : "",
                                10 + n % 15,
                                n % 2 == 0 ? "2026-01-31" : "",
                                HOMES.get(n % HOMES.size())));
            }
        }
    }

    private static String address(int number) {
        return NAMED + number + "@example.org";
    }

    /** Of those on the list. */
    private int doubles(Connection database) throws Exception {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(
                        "SELECT COUNT(*) FROM identity_person WHERE email LIKE 'kim%@example.org'")) {
            answer.next();
            return answer.getInt(1) - customers;
        }
    }

    private static void meet(Connection database) throws Exception {
        try (var people = new Rows(
                database,
                "INSERT INTO identity_person (email, name, language, since) VALUES (?, ?, 'sv', '2024-01-01')")) {
            for (var n = 0; n < COLLEAGUES; n++) {
                people.add("works" + n + "@example.com", "Robin Ek " + n);
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("INSERT INTO identity_role (person_id, role) SELECT id, 'EMPLOYEE' FROM identity_person"
                    + " WHERE email LIKE 'works%@example.com'");
            for (var met = 0; met < MET_BY_EACH; met++) {
                statement.execute("INSERT INTO customers_note"
                        + " (note_key, customer_id, by_id, way, happened_on, words, written_at)"
                        + " SELECT UUID(), c.id, w.id, 'VISITED', CURDATE(), 'The top shelf is too high.', NOW(6)"
                        + " FROM identity_person w JOIN identity_person c ON c.email ="
                        + " CONCAT('kim', SUBSTRING(w.email, 6, LOCATE('@', w.email) - 6) * 2 + " + 10_000 * met
                        + ", '@example.org') WHERE w.email LIKE 'works%@example.com'");
            }
        }
    }

    /**
     * Those whose numbers begin no other one's.
     *
     * @return milliseconds, ascending
     */
    private double[] show(Chromium.Visitor colleague, int many) {
        var waits = new double[many];
        for (var n = 0; n < many; n++) {
            waits[n] = colleague.showCustomer("Kim Nordin " + (customers / 10 + 100 + n * 2));
        }
        Arrays.sort(waits);
        return waits;
    }

    private static String seconds(double seconds) {
        return "%.1f s".formatted(seconds);
    }
}
