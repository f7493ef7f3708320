package samskap.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.customers.CustomerImport;
import samskap.customers.internal.Importing;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    private CustomerImport lists;

    @Autowired
    private Importing importing;

    @Autowired
    private Cast cast;

    private Person ada;

    @BeforeEach
    void bring() {
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
    }

    @AfterEach
    void clear() {
        lists.latest(ada).ifPresent(list -> lists.giveUp(ada, list.id()));
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_administrator_sees_what_would_happen_and_takes_it_in() throws IOException {
        var address = "elin." + UUID.randomUUID() + "@example.org";
        open();
        assertThat(page()).contains("A new list", "name, email, organisation", "Download all customers");
        send("name,email\nElin Ny," + address + "\nNobody,nowhere\n");
        open();
        assertThat(page()).contains("Looking at each row");
        importing.all();
        open();
        assertThat(page())
                .contains(
                        "This is what would happen",
                        "Line 2: Elin Ny, " + address,
                        "Line 3: this is no e-mail address: nowhere")
                .doesNotContain("A new list");
        test(button("Take it in")).click();
        importing.all();
        open();
        assertThat(page()).contains("Taken in", "A new list").doesNotContain(address);
    }

    @Test
    void what_is_given_up_is_gone() throws IOException {
        send("name,email\nElin Ny,elin." + UUID.randomUUID() + "@example.org\n");
        importing.all();
        open();
        test(button("Give it up")).click();
        assertThat(lists.latest(ada)).isEmpty();
    }

    private void send(String table) throws IOException {
        lists.read(ada, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private void open() {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(ada));
        UI.getCurrent().navigate("roadmap");
        UI.getCurrent().navigate("customers/import");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
