package samskap.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Invitations;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.Mailbox;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class InvitationViewTests extends SpringBrowserlessTest {

    private static final Pattern LINK = Pattern.compile("/(invitation/[\\w-]{43})");

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Cast cast;

    @BeforeEach
    void stage() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_is_signed_in_as_somebody_else_is_asked_first() {
        signIn(cast.customer("Kim Falk"));
        UI.getCurrent().navigate(linkFor("view-one@example.org"));
        assertThat(html())
                .contains("You are signed in as Kim Falk", "view-one@example.org", "Stay Kim")
                .doesNotContain("Join in");
        test(find(NativeButton.class).withText("Go on with the invitation").single())
                .click();
        assertThat(html()).doesNotContain("You are signed in as").contains("Join");
    }

    @Test
    void whoever_is_nobody_yet_or_the_invited_one_answers_at_once() {
        UI.getCurrent().navigate(linkFor("view-two@example.org"));
        assertThat(html()).doesNotContain("You are signed in as").contains("view-two@example.org");
        var anna = cast.employee("Anna Berg");
        signIn(anna);
        UI.getCurrent().navigate(linkFor(people.addressOf(anna.id()).value()));
        assertThat(html()).doesNotContain("You are signed in as").contains("Join");
    }

    private String linkFor(String address) {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        invitations.invite(ada, address, Role.OWNER, Language.EN);
        var mail = mailbox.latest().stream()
                .filter(kept -> kept.mail().to().value().equals(address))
                .findFirst()
                .orElseThrow();
        var link = LINK.matcher(mail.mail().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }
}
