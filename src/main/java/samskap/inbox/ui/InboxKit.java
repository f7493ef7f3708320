package samskap.inbox.ui;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.inbox.Inbox;
import samskap.reply.Origin;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the parts of these pages work with. */
@Component
record InboxKit(Inbox inbox, People people, CurrentPerson current, Acts acts, Words words, Times times, Live live) {

    private static final Set<String> SIGNS =
            Stream.of(Origin.Sign.values()).map(Enum::name).collect(Collectors.toSet());

    String text(String key, Object... arguments) {
        return words.text("inbox." + key, arguments);
    }

    /** What is told besides: what gave a machine away, in the reader's words, or words that stand for themselves. */
    String detail(String detail) {
        return SIGNS.contains(detail) ? text("sign." + detail.toLowerCase(Locale.ROOT)) : detail;
    }
}
