package samskap.inbox.ui;

import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.inbox.Inbox;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the parts of these pages work with. */
@Component
record InboxKit(Inbox inbox, People people, CurrentPerson current, Acts acts, Words words, Times times, Live live) {

    String text(String key, Object... arguments) {
        return words.text("inbox." + key, arguments);
    }
}
