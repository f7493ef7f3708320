package samskap.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Addressed;
import samskap.mail.Bounces;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.notification.internal.Tell;
import samskap.shared.Language;
import samskap.shared.Sql;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class MailPagesTests extends SpringBrowserlessTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private Cast cast;

    @Autowired
    private Ideas ideas;

    @Autowired
    private People people;

    @Autowired
    private Tell tell;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Bounces bounces;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private ReplyAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    private Person ada;
    private Person maja;
    private Idea idea;

    @BeforeEach
    void stage() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        UI.getCurrent().setLocale(Language.EN.locale());
        maja = cast.customer("Maja Returned");
        idea = cast.idea(maja);
        ideas.move(cast.owner("Petra Öberg"), idea.id(), Status.SHARED, Status.PLANNED, "From May.");
        tell.all();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_mail_that_was_given_up_stands_with_the_servers_words_and_is_sent_again() {
        giveUp("452 4.2.2 The mailbox is full");
        open("failed");
        assertThat(text()).contains("Maja Returned", idea.title(), "452 4.2.2 The mailbox is full", "After 9 tries");

        press("Send again to Maja Returned");
        assertThat(text()).doesNotContain(idea.title());
        assertThat(deliveries.mails(ada, Sort.NEWS, Which.WAITING, null, 1_000).items())
                .filteredOn(mail -> maja.id().equals(mail.to()))
                .hasSize(1);
    }

    @Test
    void what_waits_is_listed_page_after_page_and_only_for_administrators() {
        open("waiting");
        assertThat(text()).contains("Waiting", "Sent", "Not taken");
        var first = deliveries.mails(ada, Sort.NEWS, Which.WAITING, null, 1);
        var all = deliveries.mails(ada, Sort.NEWS, Which.WAITING, null, 1_000).items();
        if (all.size() > 1) {
            assertThat(deliveries
                            .mails(ada, Sort.NEWS, Which.WAITING, first.next(), 1)
                            .items())
                    .containsExactly(all.get(1));
        }
        signIn(maja);
        UI.getCurrent().navigate(MailView.PATH);
        assertThat(getCurrentView()).isNotInstanceOf(MailView.class);
    }

    @Test
    void a_code_that_did_not_leave_stands_with_the_servers_words_and_never_the_code() {
        jdbc.sql("""
                        INSERT INTO mail_direct (kind, address, tries, outcome, words, settled_at)
                        VALUES ('code', 'nina@example.com', 1, 'FAILED', '421 4.7.0 Too many', :now)
                        """).param("now", Sql.at(clock.instant())).update();
        signIn(ada);
        UI.getCurrent()
                .navigate(
                        MailView.PATH, new QueryParameters(Map.of("of", List.of("direct"), "show", List.of("failed"))));
        assertThat(text()).contains("nina@example.com", "a code", "421 4.7.0 Too many", "Codes and invitations · ");
        assertThat(text()).doesNotContain("Send again");

        UI.getCurrent().navigate(HealthView.PATH);
        assertThat(text()).contains("of the last day did not leave");
        jdbc.sql("DELETE FROM mail_direct WHERE address = 'nina@example.com'").update();
    }

    @Test
    void an_address_that_takes_no_mail_is_shown_to_administrators_and_to_whose_it_is() {
        bounces.hard(people.addressOf(maja.id()), "550 5.1.1 No such user");
        open("failed");
        assertThat(text()).contains("Addresses that take no mail", "Maja Returned", "550 5.1.1 No such user");

        signIn(maja);
        UI.getCurrent().navigate("me");
        assertThat(text()).contains("does not take our mail", "550 5.1.1 No such user");
        press("Try again");
        assertThat(bounces.of(maja.id())).isEmpty();
    }

    @Test
    void trying_the_settings_sends_a_mail_to_the_place_itself_that_says_what_it_is() {
        open("sent");
        press("Try the mail settings");
        assertThat(text()).contains("Send a mail", "well", "Answers are not fetched here yet");
        var kept = mailbox.latest().getFirst();
        assertThat(kept.mail().subject()).isEqualTo("Nordkök tries its mail");
        var mark = Objects.requireNonNull(kept.headers().get("Message-ID"));
        assertThat(addresses.read(List.of(), List.of(mark)))
                .isInstanceOfSatisfying(
                        Addressed.Valid.class,
                        valid -> assertThat(valid.to().purpose()).isEqualTo(ReplyTo.Purpose.CHECK));
    }

    private void giveUp(String words) {
        jdbc.sql("""
                        UPDATE notification_mail SET outcome = 'FAILED', due_at = NULL, tries = 9, words = :words,
                               settled_at = :now
                        WHERE person_id = :maja
                        """)
                .param("words", words)
                .param("now", LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .param("maja", maja.id().value())
                .update();
    }

    private void open(String which) {
        signIn(ada);
        UI.getCurrent().navigate(MailView.PATH, QueryParameters.of("show", which));
        assertThat(getCurrentView()).isInstanceOf(MailView.class);
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String button) {
        var found = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(button)
                        || one.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(found).click();
    }
}
