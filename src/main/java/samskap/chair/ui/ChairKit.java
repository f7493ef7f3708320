package samskap.chair.ui;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.chair.Chair;
import samskap.chair.FollowUp;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the leaders' pages work with. */
@Component
record ChairKit(
        Chair chair,
        FollowUp followUp,
        ChairTelling telling,
        Journey journey,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        TimeAgo timeAgo,
        Live live,
        Clock clock) {

    String text(String key, Object... arguments) {
        return words.text("chair." + key, arguments);
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }
}
