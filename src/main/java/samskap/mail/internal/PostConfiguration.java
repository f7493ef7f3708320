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

    private final boolean demo;
    private final boolean devMail;

    PostConfiguration(
            @Value("${samskap.demo:false}") boolean demo, @Value("${samskap.dev-mail:false}") boolean devMail) {
        this.demo = demo;
        this.devMail = devMail;
    }

    @Bean
    Sender sender(ObjectProvider<JavaMailSender> server, MailSettings settings, Brand brand) {
        var kept = isKept(server);
        return Sender.of(kept && settings.from() == null ? DEMO_SENDER : settings.from(), brand);
    }

    @Bean
    Post post(ObjectProvider<JavaMailSender> server, Sender sender, SignedAddresses addresses, Clock clock) {
        return isKept(server)
                ? new KeptPost(sender, addresses, clock)
                : new SmtpPost(server.getObject(), sender, addresses);
    }

    private boolean isKept(ObjectProvider<JavaMailSender> server) {
        if (server.getIfAvailable() != null && !devMail) {
            return false;
        }
        if (!demo && !devMail) {
            throw new UnusableSenderException("No mail server is set (spring.mail.host).");
        }
        return true;
    }
}
