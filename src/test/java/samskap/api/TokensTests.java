package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Directory;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.moderation.Standings;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class TokensTests {

    private static final Set<Scope> ALL = Set.of(Scope.values());

    private final Tokens tokens;
    private final Programs programs;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Standings standings;
    private final Leaving leaving;
    private final Mailbox mailbox;
    private final People people;
    private final TestClock clock;
    private final Cast cast;
    private final Person maja;

    TokensTests(
            Tokens tokens,
            Programs programs,
            JdbcClient jdbc,
            Directory directory,
            Standings standings,
            Leaving leaving,
            Mailbox mailbox,
            People people,
            TestClock clock,
            Cast cast) {
        this.directory = directory;
        this.standings = standings;
        this.leaving = leaving;
        this.mailbox = mailbox;
        this.people = people;
        this.tokens = tokens;
        this.programs = programs;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        maja = cast.customer("Maja Lind");
    }

    private static NewToken wanted(String name, Set<Scope> scopes, @Nullable Duration life) {
        return new NewToken(name, scopes, life);
    }

    private Issued issued() {
        return tokens.issue(maja, wanted("Weekly report", ALL, Duration.ofDays(30)));
    }

    @Test
    void a_secret_is_told_once_and_nothing_that_is_kept_lets_anybody_in() {
        var issued = issued();
        assertThat(issued.secret())
                .matches("samskap_[\\w-]{43}")
                .endsWith(issued.token().ending());
        var row = jdbc.sql("SELECT * FROM api_token WHERE id = :id")
                .param("id", issued.token().id().value())
                .query()
                .singleRow();
        assertThat(row.values())
                .noneMatch(value -> value != null && value.toString().contains(issued.secret()));
        programs.with(row.get("hash").toString()).get("/me").went(401).is("bad-token");
        programs.with(issued.secret()).get("/me").went(200);
    }

    @Test
    void whoever_a_program_acts_for_is_told_so_by_mail_with_all_but_the_secret() {
        var issued =
                tokens.issue(maja, wanted("Weekly report", Set.of(Scope.READ, Scope.SUPPORT), Duration.ofDays(30)));
        var told = mailsTo(maja);
        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("A program may act in your name at ");
            assertThat(mail.text()).contains("“Weekly report”", "It may: Read, Support ideas.", "/me/tokens", "until ");
            assertThat(mail.text() + mail.html())
                    .doesNotContain(issued.secret(), issued.token().ending());
        });
    }

    @Test
    void when_a_colleague_takes_a_machine_token_over_both_are_told_so_by_mail() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var issued = tokens.issueMachine(ada, wanted("Orders", Set.of(Scope.READ), null));
        assertThat(mailsTo(ada))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("“Orders”", "It works until it is revoked.", "/programs"));
        tokens.takeOver(eva, issued.token().id());
        assertThat(mailsTo(ada))
                .hasSize(2)
                .anySatisfy(mail -> assertThat(mail.subject()).isEqualTo("Eva Holm has taken over “Orders”"));
        assertThat(mailsTo(eva))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("“Orders”"));
        tokens.takeOver(eva, issued.token().id());
        assertThat(mailsTo(eva)).hasSize(1);
        tokens.revokeMachine(eva, issued.token().id());
    }

    private List<Mail> mailsTo(Person person) {
        var address = people.addressOf(person.id());
        return mailbox.latest().stream()
                .map(kept -> kept.mail())
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    @Test
    void a_token_that_is_revoked_lets_nobody_in_from_the_next_request_on() {
        var issued = issued();
        var program = programs.with(issued.secret());
        program.get("/me").went(200);
        tokens.revoke(cast.customer(), issued.token().id());
        program.get("/me").went(200);
        tokens.revoke(maja, issued.token().id());
        program.get("/me").went(401).is("bad-token");
        assertThat(tokens.of(maja)).isEmpty();
        tokens.revoke(maja, issued.token().id());
    }

    @Test
    void a_token_ends_when_its_time_is_over() {
        var program = programs.with(issued().secret());
        program.get("/me").went(200);
        clock.pass(Duration.ofDays(31));
        program.get("/me").went(401).is("bad-token");
    }

    @Test
    void a_token_may_what_it_was_made_for_and_nothing_else() {
        var idea = cast.idea().id().value();
        var supporting = programs.of(maja, Set.of(Scope.SUPPORT));
        supporting.put("/ideas/" + idea + "/support").went(200);
        var denied = supporting
                .post("/ideas", "{\"title\": \"Not for this\"}")
                .went(403)
                .is("out-of-scope");
        assertThat(denied.header("WWW-Authenticate")).contains("insufficient_scope", "scope=\"share\"");
        supporting.get("/ideas/" + idea).went(403).is("out-of-scope");
        programs.of(maja, Set.of(Scope.READ)).put("/ideas/" + idea + "/support").went(403);
    }

    @Test
    void what_is_no_token_is_told_so_however_it_looks() {
        for (var odd : new String[] {"x", "samskap_" + "a".repeat(43), "a".repeat(5000), "samskap_ä", "' OR 1=1"}) {
            programs.with(odd).get("/ideas?limit=1").went(401).is("bad-token");
        }
        var basic = programs.visitor()
                .get("/ideas", Map.of("Authorization", "Basic YTpi"))
                .went(401)
                .is("bad-token");
        assertThat(basic.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void showing_a_token_writes_nothing_until_its_use_is_noted_for_all() {
        var issued = issued();
        programs.with(issued.secret()).get("/me").went(200);
        assertThat(tokens.of(maja).getFirst().usedAt()).isNull();
    }

    @Test
    void a_token_says_what_it_is_for_what_it_may_and_for_how_long() {
        assertRefused("name", wanted(" \u200B ", ALL, Duration.ofDays(1)));
        assertRefused("name", wanted("x".repeat(61), ALL, Duration.ofDays(1)));
        assertRefused("scopes", wanted("Nothing", Set.of(), Duration.ofDays(1)));
        assertRefused("life", wanted("For ever", ALL, null));
        assertRefused("life", wanted("For long", ALL, Duration.ofDays(400)));
    }

    private void assertRefused(String field, NewToken wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tokens.issue(maja, wanted))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void a_machine_token_acts_for_the_administrator_who_answers_for_it() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tokens.issueMachine(cast.owner("Petra Öhman"), wanted("Orders", ALL, null)));
        var issued = tokens.issueMachine(ada, wanted("Orders", ALL, null));
        var machine = programs.with(issued.secret());
        assertThat(machine.get("/me").went(200).word("/person/name")).isEqualTo("Ada Norén");
        assertThat(tokens.of(ada)).isEmpty();
        assertThat(tokens.machines(eva))
                .extracting(ApiToken::id)
                .contains(issued.token().id());
        var evas = tokens.takeOver(eva, issued.token().id()).orElseThrow();
        machine.get("/me").went(401).is("bad-token");
        var machineOfEva = programs.with(evas.secret());
        assertThat(machineOfEva.get("/me").went(200).word("/person/name")).isEqualTo("Eva Holm");
        assertThat(tokens.takeOver(eva, issued.token().id())).isEmpty();
        machineOfEva.get("/me").went(200);
        tokens.revokeMachine(ada, issued.token().id());
        machineOfEva.get("/me").went(401).is("bad-token");
        assertThat(entries(ada, eva)).containsExactly("api.machineMade", "api.machineTakenOver", "api.machineRevoked");
    }

    private List<String> entries(Person... by) {
        return jdbc.sql("SELECT act FROM audit_entry WHERE done_by IN (:people) AND act LIKE 'api.%' ORDER BY id")
                .param(
                        "people",
                        Arrays.stream(by).map(person -> person.id().value()).toList())
                .query(String.class)
                .list();
    }

    @Test
    void a_program_may_no_more_than_the_one_it_acts_for_may_now() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var anna = cast.employee("Anna Berg");
        var annas = programs.of(anna);
        annas.get("/promises").went(200);
        directory.change(ada, anna.id(), anna.roles(), Set.of(), "");
        annas.get("/promises").went(403).is("not-allowed");
    }

    @Test
    void whoever_is_blocked_reads_on_and_does_nothing() {
        var majas = programs.of(maja);
        standings.block(cast.employee("Anna Berg"), maja.id(), "Rude.");
        majas.get("/me").went(200);
        majas.post("/ideas", "{\"title\": \"Let me in\"}").went(403).is("not-allowed");
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::issued);
    }

    @Test
    void when_somebody_leaves_their_programs_stop() {
        var majas = programs.of(maja);
        majas.postOnce("a-key", "/ideas", "{\"title\": \"The last of mine\"}").went(201);
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        majas.get("/me").went(401).is("bad-token");
        assertThat(rowsOf(maja, "api_token")).isZero();
        assertThat(rowsOf(maja, "api_answer")).isZero();
    }

    @Test
    void what_a_program_was_answered_goes_with_its_token() {
        var issued = issued();
        programs.with(issued.secret())
                .postOnce("a-key", "/ideas", "{\"title\": \"Answered once\"}")
                .went(201);
        assertThat(rowsOf(maja, "api_answer")).isOne();
        tokens.revoke(maja, issued.token().id());
        assertThat(rowsOf(maja, "api_answer")).isZero();
    }

    @Test
    void what_was_answered_in_somebodys_name_goes_with_them_also_when_another_answers_for_the_program_by_then() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var issued = tokens.issueMachine(ada, wanted("Orders", ALL, null));
        programs.with(issued.secret())
                .postOnce("a-key", "/ideas", "{\"title\": \"Shared for Ada\"}")
                .went(201);
        var evas = tokens.takeOver(eva, issued.token().id()).orElseThrow();
        programs.with(evas.secret())
                .postOnce("b-key", "/ideas", "{\"title\": \"Shared for Eva\"}")
                .went(201);
        leaving.forget(ada, ada.id(), Leaving.Texts.STAY);
        assertThat(rowsOf(ada, "api_answer")).isZero();
        assertThat(rowsOf(eva, "api_answer")).isOne();
        tokens.revokeMachine(eva, issued.token().id());
    }

    private int rowsOf(Person person, String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE person_id = :person")
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }
}
