package samskap.notification.ui;

import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.ui.SignInGate;
import samskap.notification.Following;
import samskap.notification.Notifications;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;

/** What the card for following works with. */
@Component
record FollowKit(
        Following following,
        Notifications notifications,
        People people,
        SignInGate gate,
        Acts acts,
        Words words,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("notification.follow." + key, arguments);
    }
}
