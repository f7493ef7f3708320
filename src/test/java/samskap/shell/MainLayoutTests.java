package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Person;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MainLayoutTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_visitor_sees_whose_place_it_is_and_the_way_in() {
        open("dev/mail");
        assertThat(header()).contains("Nordkök", "Ideas", "Sign in").doesNotContain("Queue");
        assertThat(layout()).contains("Skip to the content");
    }

    @Test
    void an_employee_sees_the_pages_for_employees_and_their_own_menu() {
        as(cast.employee("Anna Berg"));
        open("dev/mail");
        assertThat(header()).contains("Queue", "AB", "Anna Berg", "Sign out").doesNotContain("Sign in");
    }

    @Test
    void every_language_has_its_own_header() {
        open("dev/mail");
        UI.getCurrent().setLocale(Locale.of("nb"));
        assertThat(header()).contains("Søk i ideene", "Logg inn");
        UI.getCurrent().setLocale(Locale.of("da"));
        assertThat(header()).contains("Søg i idéerne", "Log ind");
        UI.getCurrent().setLocale(Locale.of("sv"));
        assertThat(header()).contains("Sök bland idéerna", "Logga in");
    }

    @Test
    void for_a_visitor_there_are_no_pages_for_employees() {
        navigateTo("queue");
        assertThat(layout()).contains("There is nothing at this address");
    }

    @Test
    void a_customer_at_a_page_for_employees_is_told_so() {
        as(cast.customer());
        navigateTo("queue");
        assertThat(layout()).contains("This page is for others").doesNotContain("Sign in");
    }

    @Test
    void an_address_that_leads_nowhere_shows_the_way_home() {
        navigateTo("nowhere/at/all");
        assertThat(layout()).contains("There is nothing at this address", "To the ideas");
    }

    @Test
    void somebody_who_was_sent_here_to_sign_in_meets_the_dialog() {
        UI.getCurrent().navigate("dev/mail", QueryParameters.of("act", "sign-in"));
        assertThat(UI.getCurrent()
                        .getChildren()
                        .map(child -> child.getElement().getTag())
                        .toList())
                .contains("dialog");
    }

    private void open(String path) {
        navigate(path, Component.class);
    }

    private void navigateTo(String location) {
        UI.getCurrent().navigate(location);
        roundTrip();
    }

    private String header() {
        return $(SiteHeader.class).single().getElement().getTextRecursively();
    }

    private String layout() {
        return $(MainLayout.class).single().getElement().getTextRecursively();
    }

    private void as(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        $(SiteHeader.class).single().show();
    }
}
