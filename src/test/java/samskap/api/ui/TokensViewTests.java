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
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;

@ModuleTest
class TokensViewTests extends PageTest {

    @Autowired
    private Tokens tokens;

    @Autowired
    private Cast cast;

    private Person maja;

    @BeforeEach
    void somebody() {
        maja = cast.customer("Maja Lind");
    }

    @Test
    void somebody_makes_a_token_sees_its_secret_once_and_revokes_it() {
        signIn(maja);
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
        signIn(eva);
        navigate(ProgramsView.class);
        assertThat(html()).contains("Orders qztoken", "Ada Norén answers for it");
        test(find(NativeButton.class)
                        .withCondition(button -> "Take over Orders qztoken"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .single())
                .click();
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
