package samskap.moderation.ui;

import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.moderation.Moderation;
import samskap.moderation.Standings;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the parts of these pages work with. */
@Component("moderationDeskKit")
record DeskKit(
        Moderation moderation,
        Standings standings,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        TimeAgo timeAgo,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("moderation." + key, arguments);
    }
}
