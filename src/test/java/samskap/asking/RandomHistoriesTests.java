package samskap.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/**
 * People ask us things, get answers, change their minds about being asked, and are asked by whoever feels like it, all
 * by chance for more than a year, with a budget for all of them together. What was let through is held against what the
 * test itself knows of each of them, by counting alone. Seeds are fixed, so that a failure can be repeated.
 */
@ModuleTest
class RandomHistoriesTests {

    private static final int PEOPLE = 6;
    private static final int STEPS = 150;
    private static final int BUDGET = 2;

    private final Governor governor;
    private final BeingAsked beingAsked;
    private final AskLog log;
    private final MailChoice mailChoice;
    private final Dialogue dialogue;
    private final InOneGo inOneGo;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final Person ada;
    private final Person anna;
    private final Map<PersonId, Known> known = new TreeMap<>(Comparator.comparingLong(PersonId::value));
    private final Map<YearMonth, Integer> spent = new HashMap<>();

    RandomHistoriesTests(
            Governor governor,
            BeingAsked beingAsked,
            AskLog log,
            MailChoice mailChoice,
            Dialogue dialogue,
            InOneGo inOneGo,
            People people,
            Cast cast,
            TestClock clock) {
        this.governor = governor;
        this.beingAsked = beingAsked;
        this.log = log;
        this.mailChoice = mailChoice;
        this.dialogue = dialogue;
        this.inOneGo = inOneGo;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        anna = cast.employee("Anna Berg");
    }

    /** What the test knows of somebody. */
    private static final class Known {

        private final Person person;
        private final IdeaId idea;
        private final List<Instant> reached = new ArrayList<>();
        private Willingness willingness = Willingness.USUAL;
        private Quiet quiet = Quiet.USUAL;
        private boolean waits = true;

        private Known(Person person, IdeaId idea) {
            this.person = person;
            this.idea = idea;
        }
    }

    @BeforeEach
    void colleagues_of_one_organisation() {
        log.setBudget(ada, Crowd.ORGANISATION, BUDGET);
        var domain = "history" + UUID.randomUUID() + ".example";
        for (var n = 0; n < PEOPLE; n++) {
            var customer = people.add(new NewPerson(
                    new EmailAddress("p" + n + "@" + domain),
                    "Somebody " + (char) ('A' + n),
                    Language.EN,
                    Set.of(Role.CUSTOMER),
                    null,
                    LocalDate.of(2024, 1, 1)));
            known.put(customer.id(), new Known(customer, cast.idea(customer).id()));
        }
    }

    @AfterEach
    void leaveRoomForOthers() {
        log.setBudget(ada, Crowd.ORGANISATION, 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_127, 1, 2, 3})
    void nothing_that_happens_in_whatever_order_lets_a_rule_be_broken(long seed) {
        var random = new Random(seed);
        var crowd = List.copyOf(known.values());
        for (var step = 0; step < STEPS; step++) {
            clock.pass(Duration.ofMinutes(random.nextInt(60 * 24 * 6)));
            var one = crowd.get(random.nextInt(PEOPLE));
            switch (random.nextInt(8)) {
                case 0 -> choose(one, Willingness.values()[random.nextInt(3)]);
                case 1 -> rest(one, Quiet.values()[random.nextInt(Quiet.values().length)]);
                case 2 -> say(one, one.person, Kind.MESSAGE);
                case 3, 4 -> say(one, anna, Kind.ANSWER);
                default ->
                    ask(crowd.stream().filter(each -> random.nextInt(3) > 0).toList());
            }
        }
        assertThat(crowd)
                .as("asked at all")
                .anySatisfy(each -> assertThat(each.reached).hasSizeGreaterThan(2));
        assertThat(spent.values())
                .as("asked as often as there was a budget for")
                .contains(BUDGET);
        var proof = log.prove(ada);
        assertThat(proof.breaches()).noneMatch(breach -> known.containsKey(breach.person()));
        assertThat(proof.months()).isEmpty();
    }

    private void choose(Known one, Willingness willingness) {
        beingAsked.choose(one.person, willingness);
        one.willingness = willingness;
    }

    private void rest(Known one, Quiet quiet) {
        mailChoice.choose(one.person, quiet);
        one.quiet = quiet;
    }

    private void say(Known one, Person by, Kind kind) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), one.idea, null, kind, "Words.", null));
        one.waits = by == one.person;
    }

    /** Whoever was let through might be, and whoever was not might not; in the order of their numbers. */
    private void ask(List<Known> some) {
        var before = clock.instant();
        var turns = new HashMap<PersonId, Turn>();
        inOneGo.run(() -> governor.grant(
                        UUID.randomUUID(),
                        some.stream().map(each -> each.person.id()).toList()))
                .forEach(turn -> turns.put(turn.person(), turn));
        for (var each : some) {
            var turn = turns.get(each.person.id());
            var at = turn == null ? each.quiet.after(before) : turn.at();
            assertThat(turn != null)
                    .as("%s at %s after %s, waits: %s", each.willingness, at, each.reached, each.waits)
                    .isEqualTo(mayBeAsked(each, at) && spent.getOrDefault(monthOf(at), 0) < BUDGET);
            if (turn != null) {
                assertThat(each.quiet.after(at)).as("in their quiet hours").isEqualTo(at);
                each.reached.add(at);
                spent.merge(monthOf(at), 1, Integer::sum);
            }
        }
    }

    private static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(TimeAgo.HOME));
    }

    private static boolean mayBeAsked(Known one, Instant at) {
        return !one.waits
                && one.reached.stream().noneMatch(each -> daysBetween(each, at) < 30)
                && one.reached.stream()
                                .filter(each -> daysBetween(each, at) < 365)
                                .count()
                        < mostOf(one.willingness);
    }

    private static long daysBetween(Instant earlier, Instant later) {
        return Duration.between(earlier, later).toDays();
    }

    private static int mostOf(Willingness willingness) {
        return switch (willingness) {
            case USUAL -> 4;
            case FEWER -> 1;
            case NEVER -> 0;
        };
    }
}
