package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.Notifications;

/** What somebody has in their list; the number on their bell says the same whenever a test looks. */
final class ListOf {

    private ListOf() {}

    /** All of it: few enough for one page. */
    static List<Notification> all(Notifications notifications, Person person) {
        var page = notifications.latest(person, null, 50);
        assertThat(page.next()).isNull();
        assertThat(notifications.unread(person))
                .as("the bell counts what the list shows")
                .isEqualTo(
                        (int) page.items().stream().filter(Notification::unread).count());
        return page.items();
    }
}
