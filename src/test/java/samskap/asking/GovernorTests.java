package samskap.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Journey;
import samskap.identity.EmailAddress;
import samskap.identity.Leaving;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;
import samskap.support.OnBehalf;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Whatever asks, and however many ask at once: nobody is asked too often or in vain, and the log proves it. */
@ModuleTest
class GovernorTests {

    private static final int PEOPLE = 50;
    private static final int ASKS = 200;

    private final Governor governor;
    private final BeingAsked beingAsked;
    private final AskLog log;
    private final MailChoice mailChoice;
    private final Standings standings;
    private final Dialogue dialogue;
    private final People people;
    private final Leaving leaving;
    private final InOneGo inOneGo;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Person ada;

    GovernorTests(
            Governor governor,
            BeingAsked beingAsked,
            AskLog log,
            MailChoice mailChoice,
            Standings standings,
            Dialogue dialogue,
            People people,
            Leaving leaving,
            InOneGo inOneGo,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.governor = governor;
        this.beingAsked = beingAsked;
        this.log = log;
        this.mailChoice = mailChoice;
        this.standings = standings;
        this.dialogue = dialogue;
        this.people = people;
        this.leaving = leaving;
        this.inOneGo = inOneGo;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
    }

    @BeforeEach
    void by_day_and_with_room_for_all() {
        clock.byDay();
        leaveRoomForOthers();
    }

    @AfterEach
    void leaveRoomForOthers() {
        for (var crowd : Crowd.values()) {
            log.setBudget(ada, crowd, 1_000_000);
        }
    }

    private List<Turn> ask(Person... people) {
        return ask(UUID.randomUUID(), people);
    }

    private List<Turn> ask(UUID key, Person... people) {
        return inOneGo.run(() ->
                governor.grant(key, List.of(people).stream().map(Person::id).toList()));
    }

    private Spared whyNot(Person person) {
        var reach = governor.reach(List.of(person.id()));
        assertThat(reach.asked()).isEmpty();
        assertThat(ask(person)).isEmpty();
        return reach.spared().keySet().iterator().next();
    }

    @Test
    void somebody_is_asked_once_in_thirty_days_and_knows_when_next() {
        var maja = cast.customer();
        var turn = ask(maja).getFirst();
        assertThat(turn.next()).isEqualTo(turn.at().plus(Duration.ofDays(30)));
        assertThat(beingAsked.next(maja)).contains(turn.at().plus(Duration.ofDays(30)));
        assertThat(whyNot(maja)).isEqualTo(Spared.LATELY);
        clock.pass(Duration.ofDays(30));
        assertThat(governor.reach(List.of(maja.id())).asked()).containsExactly(maja.id());
        assertThat(ask(maja)).hasSize(1);
    }

    @Test
    void the_same_ask_counts_once_and_is_granted_again() {
        var maja = cast.customer();
        var key = UUID.randomUUID();
        var first = ask(key, maja);
        assertThat(ask(key, maja))
                .extracting(Turn::person, Turn::at)
                .containsExactly(
                        tuple(first.getFirst().person(), first.getFirst().at()));
        assertThat(entriesOf(maja)).isEqualTo(1);
    }

    private long entriesOf(Person person) {
        return jdbc.sql("SELECT COUNT(*) FROM asking_log WHERE person_id = :person AND ask_key IS NOT NULL")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void nobody_is_asked_while_their_idea_or_their_words_wait_for_us() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        assertThat(whyNot(maja)).isEqualTo(Spared.WAITING);
        say(anna, idea, Kind.ANSWER, "We look into it.");
        assertThat(governor.reach(List.of(maja.id())).asked()).containsExactly(maja.id());
        say(maja, idea, Kind.MESSAGE, "And when?");
        assertThat(whyNot(maja)).isEqualTo(Spared.WAITING);
        var erik = cast.customer("Erik Lundin");
        say(anna, idea, Kind.ANSWER, "In May.");
        say(erik, idea, Kind.MESSAGE, "Will it cost anything?");
        assertThat(whyNot(erik)).isEqualTo(Spared.WAITING);
        assertThat(governor.reach(List.of(maja.id())).asked())
                .as("somebody else's question is not theirs")
                .containsExactly(maja.id());
    }

    private void say(Person author, Idea idea, Kind kind, String words) {
        dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }

    @Test
    void nobody_is_asked_while_what_they_told_where_it_happened_waits(
            @Autowired Telling telling,
            @Autowired MomentDesk desk,
            @Autowired Places places,
            @Autowired Journey journey) {
        var maja = cast.customer();
        var place = Spots.open(places, cast, journey);
        telling.tell(Spots.known(maja), place.code(), Spots.badly("It dripped."));
        assertThat(whyNot(maja)).isEqualTo(Spared.WAITING);
        var anna = cast.employee("Anna Berg");
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var told = desk.page(anna, query, null, 1).items().getFirst().id();
        desk.answer(anna, told, UUID.randomUUID(), "Is it dry now?");
        assertThat(governor.reach(List.of(maja.id())).asked()).containsExactly(maja.id());
    }

    @Test
    void their_own_choice_counts_at_once_and_both_ways() {
        var maja = cast.customer();
        beingAsked.choose(maja, Willingness.NEVER);
        assertThat(whyNot(maja)).isEqualTo(Spared.NEVER);
        assertThat(beingAsked.next(maja)).isEmpty();
        beingAsked.choose(maja, Willingness.FEWER);
        assertThat(ask(maja)).hasSize(1);
        clock.pass(Duration.ofDays(31));
        assertThat(whyNot(maja)).isEqualTo(Spared.ENOUGH);
        beingAsked.choose(maja, Willingness.USUAL);
        assertThat(governor.reach(List.of(maja.id())).asked()).containsExactly(maja.id());
    }

    @Test
    void whoever_works_here_is_blocked_was_only_introduced_or_has_left_is_not_asked(@Autowired OnBehalf onBehalf) {
        var anna = cast.owner("Anna Berg");
        assertThat(whyNot(anna)).isEqualTo(Spared.COLLEAGUE);
        var blocked = cast.customer();
        standings.block(anna, blocked.id(), "Shouts at people");
        assertThat(whyNot(blocked)).isEqualTo(Spared.BLOCKED);
        var address = "introduced" + blocked.id().value() + "@example.com";
        onBehalf.record(anna, cast.idea().id(), new OnBehalf.Newcomer(address, "Ulla Noted"), "");
        assertThat(whyNot(people.withAddress(new EmailAddress(address)).orElseThrow()))
                .isEqualTo(Spared.INTRODUCED);
        var gone = cast.customer();
        leaving.forget(gone, gone.id(), Leaving.Texts.STAY);
        assertThat(whyNot(gone)).isEqualTo(Spared.LEFT);
    }

    @Test
    void what_is_asked_at_night_reaches_them_in_the_morning() {
        var maja = cast.customer();
        mailChoice.choose(maja, Quiet.NIGHT);
        var now = clock.instant().atZone(TimeAgo.HOME);
        clock.pass(Duration.between(now, now.with(LocalTime.of(23, 0))));
        var turn = ask(maja).getFirst();
        assertThat(turn.at().atZone(TimeAgo.HOME).toLocalTime()).isEqualTo(LocalTime.of(7, 0));
        assertThat(turn.at()).isAfter(clock.instant());
    }

    @Test
    void the_people_of_one_organisation_share_a_budget() {
        var domain = "org" + UUID.randomUUID() + ".example";
        var staff = IntStream.range(0, 3)
                .mapToObj(n -> people.add(new NewPerson(
                        new EmailAddress("p" + n + "@" + domain),
                        "Person " + (char) ('A' + n),
                        Language.EN,
                        Set.of(Role.CUSTOMER),
                        null,
                        LocalDate.of(2024, 1, 1))))
                .toArray(Person[]::new);
        log.setBudget(ada, Crowd.ORGANISATION, 2);
        var reach = governor.reach(List.of(staff).stream().map(Person::id).toList());
        assertThat(reach.asked()).containsExactly(staff[0].id(), staff[1].id());
        assertThat(reach.spared().get(Spared.SEGMENT)).containsExactly(staff[2].id());
        assertThat(ask(staff)).extracting(Turn::person).containsExactly(staff[0].id(), staff[1].id());
        assertThat(whyNot(staff[2])).isEqualTo(Spared.SEGMENT);
    }

    @Test
    void two_hundred_asks_of_fifty_people_at_once_break_no_rule() throws Exception {
        var crowd = IntStream.range(0, PEOPLE).mapToObj(n -> cast.customer()).toList();
        var granted = ConcurrentHashMap.<PersonId>newKeySet();
        atOnce(asksOf(crowd, granted));
        assertThat(granted)
                .containsExactlyInAnyOrderElementsOf(
                        crowd.stream().map(Person::id).toList());
        for (var person : crowd) {
            assertThat(entriesOf(person)).as("asks of %s", person.id()).isEqualTo(1);
        }
        assertThat(breachesOf(crowd)).isEmpty();
        assertThat(log.prove(ada).months()).isEmpty();
    }

    /** Each of these asks two in three of them; each tenth is one that is sent twice. */
    private List<Callable<Void>> asksOf(List<Person> crowd, Set<PersonId> granted) {
        var random = new Random(7);
        List<Callable<Void>> asks = new ArrayList<>();
        for (var n = 0; n < ASKS; n++) {
            var key = new UUID(crowd.getFirst().id().value(), n % 10 == 9 ? n - 1 : n);
            var some = crowd.stream()
                    .filter(person -> random.nextInt(3) > 0)
                    .map(Person::id)
                    .toList();
            asks.add(() -> {
                inOneGo.run(() -> governor.grant(key, some)).forEach(turn -> granted.add(turn.person()));
                return null;
            });
        }
        return asks;
    }

    private static void atOnce(List<Callable<Void>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        }
    }

    @Test
    void people_who_change_their_minds_while_two_hundred_ask_them_are_asked_by_what_they_last_said() throws Exception {
        var crowd = IntStream.range(0, PEOPLE).mapToObj(n -> cast.customer()).toList();
        var granted = ConcurrentHashMap.<PersonId>newKeySet();
        var acts = asksOf(crowd, granted);
        for (var n = 0; n < PEOPLE; n++) {
            var person = crowd.get(n);
            acts.add(4 * n, () -> {
                beingAsked.choose(person, Willingness.NEVER);
                return null;
            });
            acts.add(() -> {
                beingAsked.choose(person, Willingness.FEWER);
                return null;
            });
        }
        atOnce(acts);
        for (var person : crowd) {
            assertThat(entriesOf(person))
                    .as("asks of %s", person.id())
                    .isEqualTo(granted.contains(person.id()) ? 1 : 0);
        }
        assertThat(granted).isNotEmpty();
        assertThat(breachesOf(crowd)).isEmpty();
    }

    private List<AskLog.Breach> breachesOf(List<Person> crowd) {
        var ids = crowd.stream().map(Person::id).toList();
        return log.prove(ada).breaches().stream()
                .filter(breach -> ids.contains(breach.person()))
                .toList();
    }

    @Test
    void a_budget_holds_however_many_ask_at_once() throws Exception {
        var domain = "crowd" + UUID.randomUUID() + ".example";
        var crowd = IntStream.range(0, 20)
                .mapToObj(n -> people.add(new NewPerson(
                        new EmailAddress("p" + n + "@" + domain),
                        "Somebody Else",
                        Language.EN,
                        Set.of(Role.CUSTOMER),
                        null,
                        LocalDate.of(2024, 1, 1))))
                .toList();
        log.setBudget(ada, Crowd.ORGANISATION, 5);
        List<Callable<Integer>> asks = new ArrayList<>();
        crowd.forEach(person -> asks.add(() -> ask(person).size()));
        var granted = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(asks)) {
                granted += done.get();
            }
        }
        assertThat(granted).isEqualTo(5);
        assertThat(breachesOf(crowd)).isEmpty();
        assertThat(log.prove(ada).months()).isEmpty();
    }

    @Test
    void the_log_is_only_added_to_also_when_somebody_leaves() {
        var maja = cast.customer();
        ask(maja);
        assertThatThrownBy(() -> jdbc.sql("UPDATE asking_log SET reached_at = decided_at - INTERVAL 1 YEAR"
                                + " WHERE person_id = :person")
                        .param("person", maja.id().value())
                        .update())
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM asking_log WHERE person_id = :person")
                        .param("person", maja.id().value())
                        .update())
                .hasMessageContaining("only added to");
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(entriesOf(maja)).isEqualTo(1);
    }

    @Test
    void only_administrators_prove_and_set_budgets() {
        var anna = cast.employee("Anna Berg");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.prove(anna));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.budget(anna, Crowd.SEGMENT));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> log.setBudget(anna, Crowd.SEGMENT, 1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> log.setBudget(ada, Crowd.SEGMENT, -1))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("segment"));
    }

    @Test
    void without_a_transaction_nobody_is_asked() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> governor.grant(
                        UUID.randomUUID(), List.of(cast.customer().id())));
    }
}
