package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static samskap.inbox.Correspondent.everythingIn;
import static samskap.inbox.Correspondent.references;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.Door;
import samskap.inbox.internal.SomeMail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.mail.internal.Wire;
import samskap.notification.internal.MailsOf;
import samskap.notification.internal.Tell;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** A customer and a colleague talk, and neither of them ever opens the site. */
@ModuleTest
class ConversationTests {

    private final Desk desk;
    private final Door door;
    private final Tell tell;
    private final MailsOf mails;
    private final Wire wire;
    private final Tokens tokens;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final Set<String> sent = new HashSet<>();
    private GreenMail world;

    ConversationTests(
            Desk desk,
            Door door,
            Tell tell,
            MailsOf mails,
            Wire wire,
            Tokens tokens,
            Dialogue dialogue,
            People people,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.door = door;
        this.tell = tell;
        this.mails = mails;
        this.wire = wire;
        this.tokens = tokens;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        world = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        world.start();
        door.open();
    }

    @AfterEach
    void close() {
        door.close();
        world.stop();
    }

    private Correspondent correspondent(Person person) {
        return new Correspondent(
                world, person.name(), people.addressOf(person.id()).value());
    }

    /** Tells whoever is concerned, and takes each of their mails to its mailbox, once. */
    private void post(Person... all) throws MessagingException {
        tell.all();
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", Integer.toString(world.getSmtp().getPort()));
        var session = Session.getInstance(properties);
        for (var person : all) {
            for (var mail : mails.to(person)) {
                var id = Objects.requireNonNull(mail.conversation()).id();
                if (id.startsWith("n") && sent.add(id)) {
                    try (var line = session.getTransport("smtp")) {
                        line.connect();
                        var message = wire.message(mail, session);
                        line.sendMessage(
                                message, InternetAddress.parse(mail.to().value()));
                    }
                }
            }
        }
    }

    private void answer(Correspondent by, String words) throws MessagingException, IOException {
        by.reply(words, door.port());
        desk.look();
    }

    @Test
    void five_turns_by_mail_alone_stand_in_the_thread_as_they_were_written() throws Exception {
        var maja = cast.customer("Maja Lind");
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        var majasMail = correspondent(maja);
        var annasMail = correspondent(anna);
        ask(anna, idea);

        post(maja, anna);
        answer(majasMail, "The one in Lund.\nThe doors were stuck: åäö 🙂");
        post(maja, anna);
        answer(annasMail, "#note\nShe is right, xqznote, we knew it.");
        answer(annasMail, "I have asked Lund. Was it on a Saturday?");
        post(maja, anna);
        answer(majasMail, "Yes, at ten.");
        post(maja, anna);
        answer(annasMail, "Then it was the alarm. It is off now.");
        post(maja, anna);
        answer(majasMail, "Thank you!");
        post(maja, anna);

        assertThat(said(idea, maja))
                .containsExactly(
                        "Which shop was it?",
                        "The one in Lund.\nThe doors were stuck: åäö 🙂",
                        "I have asked Lund. Was it on a Saturday?",
                        "Yes, at ten.",
                        "Then it was the alarm. It is off now.",
                        "Thank you!");
        assertThat(said(idea, anna)).contains("She is right, xqznote, we knew it.");
        assertThat(all(idea, anna).filter(message -> message.kind() == Kind.NOTE))
                .hasSize(1);
        assertThat(annasMail.mailbox()).hasSize(3);
        isOneThread(majasMail);
        isOneThread(annasMail);
        for (var mail : majasMail.mailbox()) {
            assertThat(everythingIn(mail)).doesNotContain("xqznote").doesNotContain(annasMail.address());
        }
        for (var mail : annasMail.mailbox()) {
            assertThat(everythingIn(mail)).doesNotContain(majasMail.address());
        }
    }

    private void ask(Person anna, Idea idea) {
        var to = new ReplyTo(anna.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        desk.bring(SomeMail.from(people.addressOf(anna.id()).value(), tokens.address(to))
                .saying("Which shop was it?"));
    }

    private List<String> said(Idea idea, Person reader) {
        return all(idea, reader).map(Message::body).toList();
    }

    private Stream<Message> all(Idea idea, Person reader) {
        return dialogue.of(idea.id(), reader).stream()
                .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()));
    }

    /** As a mail program finds out: all stand below one root, and every answer below the mail that it answers. */
    private static void isOneThread(Correspondent of) throws MessagingException {
        var mailbox = of.mailbox();
        var ids = new HashSet<String>();
        for (var mail : mailbox) {
            assertThat(ids.add(mail.getMessageID()))
                    .as("each has a mark of its own")
                    .isTrue();
        }
        var root = references(mailbox.getFirst()).getFirst();
        for (var mail : mailbox) {
            assertThat(references(mail)).contains(root);
        }
        for (MimeMessage answer : of.written()) {
            assertThat(ids).contains(answer.getHeader("In-Reply-To", ""));
            assertThat(references(answer)).contains(root).endsWith(answer.getHeader("In-Reply-To", ""));
        }
    }
}
