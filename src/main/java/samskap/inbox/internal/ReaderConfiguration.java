package samskap.inbox.internal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.mail.Addressed;
import samskap.mail.ReplyAddresses;
import samskap.reply.MailReader;
import samskap.reply.Ours;

/** The reader of mails, told how our own are known. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    @Bean
    MailReader mailReader(ReplyAddresses addresses, InboxSettings settings) {
        return new MailReader(new Ours(
                "X-Loop",
                addresses.mailbox().value(),
                id -> !(addresses.read(List.of(), List.of("<" + id + ">")) instanceof Addressed.None),
                settings.ownLists()::contains));
    }
}
