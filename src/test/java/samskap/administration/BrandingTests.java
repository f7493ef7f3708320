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
    private final Person ada;

    BrandingTests(Branding branding, Brand brand, SignIn signIn, Mailbox mailbox, MockMvc browser, Cast cast) {
        this.branding = branding;
        this.brand = brand;
        this.signIn = signIn;
        this.mailbox = mailbox;
        this.browser = browser;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    @AfterEach
    void asItWas() {
        branding.logo(ada, null);
        branding.dress(ada, PLAIN);
    }

    @Test
    void a_new_name_stands_at_once_on_pages_in_the_feed_and_in_mails() throws Exception {
        browser.perform(get("/")).andExpect(content().string(containsString("Nordkök")));
        branding.dress(ada, new Look("Fjällkök & Co", "The kitchen team", "", false));
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
        branding.dress(ada, new Look("", "", "#0b1f66", false));
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
    void a_colour_that_not_everybody_could_read_is_refused_with_the_nearest_that_they_can() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, new Look("", "", "#ffcc00", false)))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("accent");
                    assertThat(refusal.arguments()[0].toString()).matches("#[0-9a-f]{6}");
                });
    }

    @Test
    void a_logo_is_served_for_good_at_an_address_of_its_own() throws Exception {
        branding.logo(ada, picture());
        branding.dress(ada, new Look("", "", "", true));
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
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branding.dress(other, PLAIN));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> branding.logo(other, null));
        }
        assertThat(brand.name()).isEqualTo("Nordkök");
    }

    @Test
    void names_that_are_none_are_refused_at_their_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, new Look("x".repeat(61), "", "", false)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> branding.dress(ada, new Look("", "no-reply", "", false)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("mailName"));
    }
}
