package samskap.dialogue.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.CameByMail;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handovers;
import samskap.dialogue.Mentions;
import samskap.dialogue.Reactions;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.Writers;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.moderation.ui.Reporting;
import samskap.moderation.ui.WithheldNotices;
import samskap.pictures.Pictures;
import samskap.shared.RateLimits;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.teams.Teams;

/** What the parts of the dialogue on a page work with. */
@Component
record Kit(
        Dialogue dialogue,
        Mentions mentions,
        AnswerQueue queue,
        Handovers handovers,
        Writers writers,
        AnswerTimes times,
        SavedReplies replies,
        Teams teams,
        Ideas ideas,
        People people,
        Pictures pictures,
        Reactions reactions,
        Words words,
        TimeAgo timeAgo,
        Acts acts,
        CurrentPerson current,
        SignInGate gate,
        Live live,
        RateLimits limits,
        Reporting reporting,
        WithheldNotices notices,
        List<CameByMail> mail,
        List<AnswerAside> asides,
        Clock clock) {

    String text(String key, Object... arguments) {
        return words.text("dialogue." + key, arguments);
    }

    /** Says that something was done {@code In} some time, or {@code AtOnce} when there is none to speak of. */
    String after(String key, Duration time, Object... arguments) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return text(key + "AtOnce", arguments);
        }
        var all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = timeAgo.span(words.language(), time);
        return text(key + "In", all);
    }
}
