package samskap.customers.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samskap.customers.*;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.*;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class BulkTests {
    private final CustomerImport lists;
    private final ImportWork work;
    private final Dimensions dimensions;
    private final CustomerDesk desk;
    private final Rhythms rhythms;
    private final Mirror mirror;
    private final Cast cast;
    private final Customers customers;
    private final People people;
    private final Organisations orgs;

    BulkTests(
            CustomerImport lists,
            ImportWork work,
            Dimensions dimensions,
            CustomerDesk desk,
            Rhythms rhythms,
            Mirror mirror,
            Cast cast,
            Customers customers,
            People people,
            Organisations orgs) {
        this.lists = lists;
        this.work = work;
        this.dimensions = dimensions;
        this.desk = desk;
        this.rhythms = rhythms;
        this.mirror = mirror;
        this.cast = cast;
        this.customers = customers;
        this.people = people;
        this.orgs = orgs;
    }

    @Test
    void bulk() throws Exception {
        var ada = cast.person("Ada Norén", "x", Role.EMPLOYEE, Role.OWNER, Role.LEADER, Role.ADMIN);
        dimensions.add(
                ada,
                "Bostad",
                List.of(new Wanted(null, "Hus", 4), new Wanted(null, "Hyra", 3), new Wanted(null, "BR", 3)));
        dimensions.add(ada, "Bord", List.of(new Wanted(null, "En", 4), new Wanted(null, "Fler", 6)));
        var random = new Random(1);
        var rows = new StringBuilder("name,email,organisation,language,since,consent,Bostad,Bord\n");
        for (var n = 0; n < 200_000; n++) {
            rows.append("Kund ")
                    .append(n)
                    .append(" Namnsson,kund")
                    .append(n)
                    .append("@example.org,")
                    .append(n % 10 == 0 ? "Organisation " + n % 3000 : "")
                    .append(",sv,20")
                    .append(10 + n % 15)
                    .append("-01-15,")
                    .append(n % 2 == 0 ? "2026-01-31" : "")
                    .append(',')
                    .append(List.of("Hus", "Hyra", "BR").get(random.nextInt(3)))
                    .append(',')
                    .append(List.of("En", "Fler").get(random.nextInt(2)))
                    .append('\n');
        }
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 2; round++) {
            var t0 = System.nanoTime();
            lists.read(ada, new ByteArrayInputStream(bytes));
            var t1 = System.nanoTime();
            work.workAll(() -> true);
            var t2 = System.nanoTime();
            var list = lists.latest(ada).orElseThrow();
            System.out.printf(
                    "BULK round %d: read %.1f s, looked at %.1f s %s%n",
                    round, (t1 - t0) / 1e9, (t2 - t1) / 1e9, list.verdicts());
            lists.takeIn(ada, list.id());
            work.workAll(() -> true);
            System.out.printf(
                    "BULK taken in %.1f s %s%n",
                    (System.nanoTime() - t2) / 1e9,
                    lists.latest(ada).orElseThrow().state());
        }
        for (var n = 0; n < 3000; n++) {
            var who = people.withAddress(EmailAddress.of("kund" + (n * 7 % 200_000) + "@example.org"))
                    .orElseThrow();
            desk.meet(
                    n % 50 == 0 ? ada : cast.find(ada.id()),
                    who.id(),
                    Meetings.on(cast.inDays(-(n % 300)), "Ord " + n));
        }
        var one = people.withAddress(EmailAddress.of("kund77@example.org")).orElseThrow();
        for (var round = 0; round < 3; round++) {
            time("search", () -> customers.matching(ada, "Kund 1999", 12));
            time("orgs", () -> orgs.people(ada, "Organisation 12", 12));
            time("latest", () -> desk.latest(ada, null, 12));
            time("mine", () -> desk.acquaintances(ada, 12));
            time("person", () -> {
                desk.find(ada, one.id());
                desk.consent(ada, one.id());
                desk.encounters(ada, one.id(), null, 12);
                desk.knowledge(ada, one.id(), null, 12);
                dimensions.of(ada, one.id());
                desk.haveMet(ada, one.id());
            });
            time("pace", () -> rhythms.of(ada));
            time("suggest", () -> rhythms.whomToMeet(ada, 3));
            time("mirror", () -> mirror.reflections(ada));
        }
    }

    private static void time(String what, Runnable act) {
        var t = System.nanoTime();
        act.run();
        System.out.printf("BULK %s %.1f ms%n", what, (System.nanoTime() - t) / 1e6);
    }
}
