package samskap.mail.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
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
    Sender sender(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings, Brand brand) {
        var kept = isKept(server);
        return Sender.of(kept && settings.from() == null ? DEMO_SENDER : settings.from(), brand);
    }

    @Bean
    Post post(ObjectProvider<JavaMailSenderImpl> server, Sender sender, SignedAddresses addresses, Clock clock) {
        return isKept(server)
                ? new KeptPost(sender, addresses, clock)
                : new SmtpPost(server.getObject(), new MimeMails(sender, addresses));
    }

    /** Only where mail is really sent. */
    @Bean
    @Nullable
    ServerCheck serverCheck(ObjectProvider<JavaMailSenderImpl> server) {
        return isKept(server) ? null : new ServerCheck(server.getObject());
    }

    private boolean isKept(ObjectProvider<JavaMailSenderImpl> server) {
        if (server.getIfAvailable() != null && !devMail) {
            return false;
        }
        if (!demo && !devMail) {
            throw new UnusableSenderException("No mail server is set (spring.mail.host).");
        }
        return true;
    }
}
