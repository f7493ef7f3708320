package samskap.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import samskap.administration.Branding.Look;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.SignIn;
import samskap.mail.Mailbox;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class BrandingTests {

    private static final Look PLAIN = new Look("", "", "", false);

    private final Branding branding;
    private final Brand brand;
    private final SignIn signIn;
    private final Mailbox mailbox;
    private final MockMvc browser;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Person ada;

    BrandingTests(
            Branding branding,
            Brand brand,
            SignIn signIn,
            Mailbox mailbox,
            MockMvc browser,
            Cast cast,
            JdbcClient jdbc) {
        this.branding = branding;
        this.brand = brand;
        this.signIn = signIn;
        this.mailbox = mailbox;
        this.browser = browser;
        this.cast = cast;
        this.jdbc = jdbc;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    @AfterEach
    void asItWas() {
        branding.logo(ada, null);
        branding.dress(ada, branding.look(ada), PLAIN);
    }

    @Test
    void a_new_name_stands_at_once_on_pages_in_the_feed_and_in_mails() throws Exception {
        browser.perform(get("/")).andExpect(content().string(containsString("Nordkök")));
        branding.dress(ada, PLAIN, new Look("Fjällkök & Co", "The kitchen team", "", false));
        browser.perform(get("/")).andExpect(content().string(containsString("Fjällkök &amp; Co</a>")));
        browser.perform(get("/news.atom")).andExpect(content().string(containsString("Fjällkök &amp; Co")));
        signIn.sendCode("branding@example.org", Language.EN, "203.0.113.77");
        var mail = mailbox.latest().getFirst();
        assertThat(mail.from()).startsWith("The kitchen team <");
        assertThat(mail.mail().subject()).contains("Fjällkök & Co");
    }

    @Test
    void a_colour_is_worn_by_pages_in_a_style_sheet_of_their_own_and_by_mails() throws Exception {
        assertThat(brand.styleSheet()).isEmpty();
        branding.dress(ada, PLAIN, new Look("", "", "#0b1f66", false));
        var sheet = brand.styleSheet().orElseThrow();
        browser.perform(get("/")).andExpect(content().string(containsString("href=\"" + sheet + "\"")));
        browser.perform(get(sheet))
                .andExpect(header().string("Content-Type", containsString("text/css")))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(content().string(containsString("--brand: light-dark(#0b1f66,")));
        browser.perform(get("/brand/0.css")).andExpect(header().string("Cache-Control", containsString("no-store")));
        signIn.sendCode("colour@example.org", Language.EN, "203.0.113.78");
        assertThat(mailbox.latest().getFirst().mail().html())
                .contains("color:#0b1f66")
                .doesNotContain("#1d5c4d");
    }

    @Test
    void an_old_page_changes_what_was_changed_on_it_and_leaves_a_colleagues_change() {
        branding.dress(ada, PLAIN, new Look("Fjällkök", "", "#0b1f66", false));
        branding.dress(ada, PLAIN, new Look("", "The kitchen team", "", false));
        assertThat(branding.look(ada)).isEqualTo(new Look("Fjällkök", "The kitchen team", "#0b1f66", false));
    }

    @Test
    void what_is_changed_is_what_the_database_says_however_old_this_nodes_memory_is() {
        branding.dress(ada, PLAIN, new Look("Fjällkök", "", "", false));
        assertThat(brand.name()).isEqualTo("Fjällkök");
        // Another node calls it Havskök, which this one does not know yet.
        jdbc.sql("UPDATE shared_setting SET value = 'Havskök' WHERE name = 'brand.name'")
                .update();
        branding.dress(ada, PLAIN, new Look("Fjällkök", "", "", false));
        assertThat(branding.look(ada).name()).isEqualTo("Fjällkök");
        assertThat(jdbc.sql("SELECT before_it FROM audit_entry WHERE done_by = :ada ORDER BY id DESC LIMIT 1")
                        .param("ada", ada.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Havskök");
    }

    @Test
    void the_address_of_the_style_sheet_tells_every_letter_of_it() {
        branding.dress(ada, PLAIN, new Look("", "", "#0b1f66", false));
        assertThat(brand.styleSheet())
                .contains("/brand/" + Integer.toHexString(brand.css().hashCode()) + ".css");
    }

    @Test
    void a_colour_that_not_everybody_could_read_is_refused_with_the_nearest_that_they_can() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, PLAIN, new Look("", "", "#ffcc00", false)))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("accent");
                    assertThat(refusal.arguments()[0].toString()).matches("#[0-9a-f]{6}");
                });
    }

    @Test
    void a_logo_is_served_for_good_at_an_address_of_its_own() throws Exception {
        branding.logo(ada, picture());
        branding.dress(ada, PLAIN, new Look("", "", "", true));
        var css = browser.perform(get(brand.styleSheet().orElseThrow()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(css).contains("width: 6.00rem", "font-size: 0");
        var address = css.replaceAll("(?s).*url\\((/brand/[0-9a-f]{16}\\.png)\\).*", "$1");
        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        browser.perform(get("/brand/0123456789abcdef.png")).andExpect(status().isNotFound());
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void only_administrators_dress_the_place() {
        for (var other : List.of(cast.customer(), cast.owner("Petra Öhman"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branding.look(other));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branding.dress(other, PLAIN, PLAIN));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branding.logo(other, null));
        }
        assertThat(brand.name()).isEqualTo("Nordkök");
    }

    @Test
    void names_that_are_none_are_refused_at_their_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, PLAIN, new Look("x".repeat(61), "", "", false)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, PLAIN, new Look("", "Svara ej", "", false)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("mailName"));
    }
}
