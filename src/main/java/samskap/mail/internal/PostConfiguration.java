package samskap.mail.internal;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import samskap.mail.Post;
import samskap.shared.Brand;

/** Chooses how mail leaves: by the mail server that is configured, or, to look around, into a box on this machine. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    private static final String DEMO_SENDER = "dialogue@samskap.example";

    @Bean
    Post post(
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            Brand brand,
            Clock clock,
            @Value("${samskap.demo:false}") boolean demo,
            @Value("${samskap.dev-mail:false}") boolean devMail) {
        var sender = server.getIfAvailable();
        if (sender != null && !devMail) {
            return new SmtpPost(sender, Sender.of(settings.from(), brand));
        }
        if (!demo && !devMail) {
            throw new UnusableSenderException("No mail server is set (spring.mail.host).");
        }
        var from = settings.from() == null ? DEMO_SENDER : settings.from();
        return new KeptPost(Sender.of(from, brand), clock);
    }
}
