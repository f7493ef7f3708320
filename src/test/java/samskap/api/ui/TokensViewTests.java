package samskap.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.api.ApiToken;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.api.Tokens;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.ui.Proven;
import samskap.mail.Mailbox;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;
import samskap.testing.TestClock;

@ModuleTest
class TokensViewTests extends PageTest {

    @Autowired
    private Tokens tokens;

    @Autowired
    private Proven proven;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Cast cast;

    private Person maja;

    @BeforeEach
    void somebody() {
        maja = cast.customer("Maja Lind");
    }

    @Test
    void somebody_makes_a_token_sees_its_secret_once_and_revokes_it() {
        signIn(proven.is(maja));
        navigate(TokensView.class);
        assertThat(html()).contains("No program acts in your name.");
        click("Make a token");
        var dialog = find(TokenDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Say what it is for.")
                .doesNotContain("Move ideas on");
        find(Input.class, dialog).all().getFirst().setValue("Weekly report");
        dialog.submit();

        var secret = find(SecretDialog.class).single();
        assertThat(find(Input.class, secret).single().getValue()).startsWith("samskap_");
        click("I have it");
        assertThat(find(SecretDialog.class).exists()).isFalse();
        assertThat(html()).contains("Weekly report", "Read", "Not used yet").doesNotContain("samskap_");

        click("Revoke");
        find(RevokeDialog.class).single().submit();
        assertThat(tokens.of(maja)).isEmpty();
        assertThat(html()).contains("No program acts in your name.");
    }

    @Test
    void whoever_has_not_just_shown_that_they_are_who_this_browser_says_is_asked_for_a_code_and_makes_nothing() {
        signIn(maja);
        navigate(TokensView.class);
        click("Make a token");
        assertThat(find(TokenDialog.class).exists()).isFalse();
        assertThat(codesTo(maja)).isOne();
    }

    @Test
    void in_a_dialog_that_stood_open_for_long_a_code_is_asked_for_before_anything_is_made() {
        signIn(proven.is(maja));
        navigate(TokensView.class);
        click("Make a token");
        clock.pass(Duration.ofMinutes(16));
        var dialog = find(TokenDialog.class).single();
        find(Input.class, dialog).all().getFirst().setValue("Weekly report");
        dialog.submit();
        assertThat(tokens.of(maja)).isEmpty();
        assertThat(codesTo(maja)).isOne();
        proven.is(maja);
        dialog.submit();
        assertThat(tokens.of(maja)).extracting(ApiToken::name).containsExactly("Weekly report");
    }

    @Test
    void nobody_takes_a_program_over_before_they_have_given_a_code() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var issued = tokens.issueMachine(ada, new NewToken("Stock qztoken", Set.of(Scope.READ), null));
        signIn(eva);
        navigate(ProgramsView.class);
        takeOver("Stock qztoken");
        find(TakeOverDialog.class).single().submit();
        assertThat(tokens.machines(ada))
                .filteredOn(token -> token.id().equals(issued.token().id()))
                .extracting(ApiToken::person)
                .containsExactly(ada.id());
        assertThat(codesTo(eva)).isOne();
        tokens.revokeMachine(ada, issued.token().id());
    }

    private long codesTo(Person person) {
        var address = people.addressOf(person.id());
        return mailbox.latest().stream()
                .filter(kept ->
                        kept.mail().to().equals(address) && kept.mail().text().matches("(?s)\\d{3} \\d{3}\\b.*"))
                .count();
    }

    private void takeOver(String name) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                ("Take over " + name).equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
    }

    @Test
    void a_token_tells_what_it_may_and_that_it_has_ended() {
        var wanted = new NewToken("Of yesterday", Set.of(Scope.READ, Scope.SHARE), Duration.ofSeconds(0));
        tokens.issue(maja, wanted);
        signIn(maja);
        navigate(TokensView.class);
        assertThat(html()).contains("Read, Share and edit ideas", "Has ended", "Revoke Of yesterday");
    }

    @Test
    void the_places_programs_are_told_with_who_answers_for_them_and_taken_over() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var issued = tokens.issueMachine(ada, new NewToken("Orders qztoken", Set.of(Scope.READ), null));
        signIn(proven.is(eva));
        navigate(ProgramsView.class);
        assertThat(html()).contains("Orders qztoken", "Ada Norén answers for it");
        takeOver("Orders qztoken");
        var dialog = find(TakeOverDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("You get a new token");
        assertThat(html()).contains("Ada Norén answers for it");
        dialog.submit();
        assertThat(find(TakeOverDialog.class).exists()).isFalse();
        assertThat(find(Input.class, find(SecretDialog.class).single()).single().getValue())
                .startsWith("samskap_")
                .isNotEqualTo(issued.secret());
        click("I have it");
        assertThat(html()).contains("Eva Holm answers for it").doesNotContain("samskap_");
        assertThat(tokens.machines(ada))
                .filteredOn(token -> token.id().equals(issued.token().id()))
                .extracting(ApiToken::person)
                .containsExactly(eva.id());
        tokens.revokeMachine(ada, issued.token().id());
    }
}
