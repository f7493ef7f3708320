package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import samskap.identity.Directory;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class RolesOfNowTests {

    private final Directory directory;
    private final Cast cast;
    private final RolesOfNow sessions;
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    RolesOfNowTests(People people, SignIns signIns, Directory directory, Cast cast) {
        this.directory = directory;
        this.cast = cast;
        sessions = new RolesOfNow(people, signIns);
    }

    private void signIn(Person person) {
        sessions.saveContext(
                new SecurityContextImpl(Fixtures.signedIn(person)), request, new MockHttpServletResponse());
    }

    private Set<String> may() {
        return authorities(sessions.loadDeferredContext(request).get());
    }

    private static Set<String> authorities(SecurityContext context) {
        return Set.copyOf(context.getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList());
    }

    @Test
    void a_role_holds_in_a_running_session_from_the_next_request_on_and_so_does_its_loss() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var maja = cast.customer();
        signIn(maja);
        assertThat(may()).containsExactly("ROLE_CUSTOMER");
        directory.change(ada, maja.id(), maja.roles(), Set.of(Role.OWNER), "");
        assertThat(may()).containsExactlyInAnyOrder("ROLE_EMPLOYEE", "ROLE_OWNER");
        directory.change(ada, maja.id(), Set.of(Role.EMPLOYEE, Role.OWNER), Set.of(), "");
        assertThat(may()).containsExactly("ROLE_CUSTOMER");
    }

    @Test
    void what_runs_beside_a_request_finds_the_roles_of_now_in_the_session() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var anna = cast.employee("Anna Berg");
        signIn(anna);
        directory.change(ada, anna.id(), anna.roles(), Set.of(), "");
        may();
        var kept = request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(authorities((SecurityContext) kept)).containsExactly("ROLE_CUSTOMER");
    }

    @Test
    void a_visitor_costs_no_look_and_no_session() {
        var context = sessions.loadDeferredContext(request);
        assertThat(context.get().getAuthentication()).isNull();
        assertThat(context.isGenerated()).isTrue();
        assertThat(request.getSession(false)).isNull();
    }
}
