package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.MockMvc;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.pictures.PictureSize;
import samskap.pictures.Pictures;
import samskap.pictures.internal.Shots;
import samskap.shared.RateLimits;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Somebody attaches a photograph to their answer; it comes in by SMTP and is seen in the dialogue. */
@ModuleTest
class PicturesByMailTests {

    private final Door door;
    private final Desk desk;
    private final Tokens tokens;
    private final Dialogue dialogue;
    private final Pictures pictures;
    private final RateLimits limits;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final MockMvc web;

    PicturesByMailTests(
            Door door,
            Desk desk,
            Tokens tokens,
            Dialogue dialogue,
            Pictures pictures,
            RateLimits limits,
            People people,
            Cast cast,
            TestClock clock,
            MockMvc web) {
        this.door = door;
        this.desk = desk;
        this.tokens = tokens;
        this.dialogue = dialogue;
        this.pictures = pictures;
        this.limits = limits;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        this.web = web;
    }

    @BeforeEach
    void open() {
        door.open();
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void send(Person by, Idea idea, String words) throws Exception {
        var to = tokens.address(new ReplyTo(by.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant()));
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(door.port()));
        properties.setProperty("mail.smtp.from", people.addressOf(by.id()).value());
        var session = Session.getInstance(properties);
        var mail = new MimeMessage(session);
        var helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(people.addressOf(by.id()).value());
        helper.setTo(to);
        helper.setSubject("Re: An idea");
        helper.setText(words);
        helper.addAttachment("hinge.jpg", new ByteArrayDataSource(Shots.turned(64, 48, 1), "image/jpeg"));
        mail.setHeader("Authentication-Results", "mx.nordkok.example; dmarc=pass");
        mail.saveChanges();
        try (var server = session.getTransport("smtp")) {
            server.connect();
            server.sendMessage(mail, InternetAddress.parse(to));
        }
        desk.look();
    }

    private Message said(Idea idea) {
        return dialogue.of(idea.id(), null).getFirst();
    }

    @Test
    void a_photograph_stands_with_the_words_and_does_not_tell_where_it_was_taken() throws Exception {
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea();

        send(anna, idea, "This hinge breaks.");

        assertThat(said(idea).body()).isEqualTo("This hinge breaks.");
        var shown = pictures.of(said(idea).id().pictured());
        assertThat(shown).singleElement().satisfies(picture -> {
            assertThat(picture.alt()).isEqualTo("Picture that came by mail");
            assertThat(picture.width()).isEqualTo(64);
        });
        var bytes = web.perform(get(shown.getFirst().address(PictureSize.LARGE)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(bytes).isNotEmpty();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif", "63.8258");
        assertThat(new String(Shots.turned(64, 48, 1), StandardCharsets.ISO_8859_1))
                .contains("GPS");
    }

    @Test
    void as_many_pictures_come_by_mail_in_an_hour_as_over_the_page() throws Exception {
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea();
        for (var n = 0; n < Pictures.PER_PERSON.times(); n++) {
            limits.take(Pictures.PER_PERSON, Long.toString(anna.id().value()));
        }

        send(anna, idea, "One too many.");

        assertThat(said(idea).body()).isEqualTo("One too many.");
        assertThat(pictures.of(said(idea).id().pictured())).isEmpty();
    }
}
