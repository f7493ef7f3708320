package samskap.mail.internal;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import samskap.identity.EmailAddress;
import samskap.mail.KeptMail;
import samskap.mail.Mail;

/**
 * What people found in their post, also after the box that the product shows was emptied because somebody is forgotten:
 * journeys that run side by side take no letter from each other.
 */
public class Letters extends KeptPost {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<EmailAddress, KeptMail> latest = new ConcurrentHashMap<>();

    private Letters(Sender from, SignedAddresses addresses, Clock clock) {
        super(from, addresses, clock);
    }

    @Override
    public synchronized void send(Mail mail) {
        super.send(mail);
        latest.put(mail.to(), latest().getFirst());
    }

    /** The latest letter to the address; the product may be sending the first at this moment. */
    public KeptMail to(EmailAddress address) {
        return await().atMost(PATIENCE)
                .until(() -> Optional.ofNullable(latest.get(address)), Optional::isPresent)
                .orElseThrow();
    }

    /** The same for an address as it is written. */
    public KeptMail to(String address) {
        return to(new EmailAddress(address));
    }

    /** Puts the letters in the place of the product's box. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {

        @Bean
        @Primary
        Letters letters(Sender from, SignedAddresses addresses, Clock clock) {
            return new Letters(from, addresses, clock);
        }
    }
}
