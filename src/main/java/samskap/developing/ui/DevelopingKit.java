package samskap.developing.ui;

import org.springframework.stereotype.Component;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.ideas.Ideas;
import samskap.ideas.Versions;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.moderation.ui.Reporting;
import samskap.moderation.ui.WithheldNotices;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the parts of developing together on a page work with. */
@Component
record DevelopingKit(
        Suggestions suggestions,
        Summaries summaries,
        Ideas ideas,
        Versions versions,
        People people,
        Words words,
        Times times,
        Acts acts,
        CurrentPerson current,
        SignInGate gate,
        Reporting reporting,
        WithheldNotices notices,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("developing." + key, arguments);
    }
}
