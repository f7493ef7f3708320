package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.mail.Answering;
import samskap.mail.Conversation;
import samskap.mail.Mail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTests {

    private static final EmailAddress MAJA = new EmailAddress("maja@example.com");
    private static final Conversation TALK = conversation("Anna Berg på Nordkök");

    @Test
    void a_conversation_comes_from_a_person_at_our_address_and_can_be_answered_and_ended() throws Exception {
        var message = send(TALK);
        assertThat(message.getFrom()[0].toString()).contains("<dialogue@nordkok.example>");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Anna Berg på Nordkök");
        var reply = (InternetAddress) message.getReplyTo()[0];
        assertThat(reply.getPersonal()).isEqualTo("Anna Berg på Nordkök");
        assertThat(reply.getAddress()).matches("dialogue\\+[a-z2-7]{31}@nordkok\\.example");
        assertThat(message.getHeader("Message-ID")[0]).matches("<n7\\.p42\\.[a-z2-7]{31}@nordkok\\.example>");
        assertThat(message.getHeader("In-Reply-To")).containsExactly("<idea-5@nordkok.example>");
        assertThat(message.getHeader("References")).containsExactly("<idea-5@nordkok.example>");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://ideas.example.com/unsubscribe/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Id")).containsExactly("<idea-5.nordkok.example>");
    }

    @Test
    void what_a_person_says_is_no_machines_mail_but_calls_no_machine_to_answer() throws Exception {
        var message = send(TALK);
        assertThat(message.getHeader("Auto-Submitted")).isNull();
        assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
        assertThat(message.getHeader("X-Loop")).containsExactly("dialogue@nordkok.example");
        assertThat(send(conversation(null)).getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_mail_that_stands_alone_comes_from_the_company() throws Exception {
        var message = send((Conversation) null);
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Nordkök");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void an_automatic_answer_comes_from_nobody_is_marked_as_one_and_is_the_same_mail_whenever_it_leaves()
            throws Exception {
        var mail = new Mail(MAJA, Language.SV, "Sv: Idé", "text", "<p>html</p>", null)
                .answering(new Answering("a12", "<their@mail.example>", List.of()));
        var message = send(mail);
        assertThat(((SMTPMessage) message).getEnvelopeFrom()).isEqualTo("<>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(message.getHeader("In-Reply-To")).containsExactly("<their@mail.example>");
        assertThat(message.getHeader("Message-ID")).containsExactly("<a12@nordkok.example>");
    }

    @Test
    void a_mail_is_the_same_twice_as_plain_text_and_as_html_and_goes_to_where_its_domain_is() throws Exception {
        var message = send(new Mail(
                new EmailAddress("maja@nordkök.example"), Language.SV, "Idé på väg", "Hej å", "<p>Hej å</p>", null));
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var both = (MimeMultipart) message.getContent();
        assertThat(both.getBodyPart(0).getContent()).isEqualTo("Hej å");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(message.getSubject()).isEqualTo("Idé på väg");
        assertThat(message.getAllRecipients()[0]).hasToString("maja@xn--nordkk-0xa.example");
    }

    private static MimeMessage send(@Nullable Conversation conversation) throws Exception {
        return send(new Mail(MAJA, Language.SV, "Sv: Idé", "text", "<p>html</p>", conversation));
    }

    private static MimeMessage send(Mail mail) throws Exception {
        var sender = Sender.of("dialogue@nordkok.example", Brand.called("Nordkök"));
        var addresses = new SignedAddresses(
                sender, new MailSettings(null, ReplyMode.PLUS, null), SomeKeys.numbered(1), Clock.systemUTC());
        return new MimeMails(sender, addresses).write(mail, Session.getInstance(new Properties()));
    }

    private static Conversation conversation(@Nullable String from) {
        return new Conversation(
                from,
                "n7.p42",
                "idea-5",
                "idea-5",
                new ReplyTo(new PersonId(42), Purpose.ANSWER, 5L, 77L, Instant.parse("2026-11-26T12:00:00Z")),
                URI.create("https://ideas.example.com/unsubscribe/abc"));
    }
}
