package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.identity.EmailAddress;
import samskap.mail.Conversation;
import samskap.mail.Mail;
import samskap.shared.Brand;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTests {

    private static final Conversation TALK = new Conversation(
            "Anna Berg på Nordkök", "n7.p42", "idea-5", URI.create("https://ideas.example.com/unsubscribe/abc"));

    private final List<MimeMessage> sent = new ArrayList<>();

    @Test
    void a_conversation_comes_from_a_person_at_our_address_and_can_be_answered_and_ended() throws Exception {
        var message = send(TALK);
        assertThat(message.getFrom()[0].toString()).contains("<dialogue@nordkok.example>");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Anna Berg på Nordkök");
        assertThat(message.getReplyTo()[0].toString()).contains("dialogue@nordkok.example");
        assertThat(message.getHeader("Message-ID")).containsExactly("<n7.p42@nordkok.example>");
        assertThat(message.getHeader("References")).containsExactly("<idea-5@nordkok.example>");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://ideas.example.com/unsubscribe/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void a_mail_that_stands_alone_comes_from_the_company() throws Exception {
        var message = send(null);
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Nordkök");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private MimeMessage send(@Nullable Conversation conversation) {
        var server = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sent.add(message);
            }
        };
        new SmtpPost(server, Sender.of("dialogue@nordkok.example", Brand.called("Nordkök")))
                .send(new Mail(
                        new EmailAddress("maja@example.com"),
                        Language.SV,
                        "Sv: Idé",
                        "text",
                        "<p>html</p>",
                        conversation));
        return sent.getLast();
    }
}
