package samskap.support.ui;

import org.springframework.stereotype.Component;
import samskap.identity.Customers;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.support.OnBehalf;
import samskap.support.Support;

/** What the parts of the page work with that are about voices recorded for others. */
@Component
record OnBehalfKit(
        OnBehalf onBehalf,
        Support support,
        Customers customers,
        People people,
        CurrentPerson current,
        Acts acts,
        TimeAgo times,
        Words words,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("support.behalf." + key, arguments);
    }
}
