package samskap.administration.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.mail.Bounces;
import samskap.mail.Deliveries;
import samskap.mail.MailCheck;
import samskap.mail.ReplyKeys;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the page about mail works with. */
@Component
record MailKit(
        Deliveries deliveries,
        Bounces bounces,
        MailCheck check,
        ReplyKeys keys,
        People people,
        Ideas ideas,
        CurrentPerson current,
        Acts acts,
        Live live,
        Times times,
        Words words) {

    String text(String key, Object... arguments) {
        return words.text("administration.mail." + key, arguments);
    }
}
