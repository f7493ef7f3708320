package samskap.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.AlsoRings;
import samskap.notification.Notifications;
import samskap.shared.live.Live;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** Leads to what one was told, with the number of what is unread, which follows as it changes. */
class Bell extends Span {

    private static final long serialVersionUID = 1L;

    private final PersonId person;
    private final transient People people;
    private final transient Notifications notifications;
    private final transient List<AlsoRings> others;
    private final transient Words words;
    private final Anchor link = new Anchor("/" + NotificationsView.PATH);
    private final Span count = new Span();
    private final Span spoken = new Span();

    Bell(PersonId person, People people, Notifications notifications, List<AlsoRings> others, Words words, Live live) {
        this.person = person;
        this.people = people;
        this.notifications = notifications;
        this.others = others;
        this.words = words;
        addClassName("bell");
        link.addClassNames("btn", "quiet", "round");
        link.getElement().setAttribute("router-link", true);
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        // Heard as it changes, without taking anybody from what they do.
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        link.add(new Icon("bell"), count);
        add(link, spoken);
        WhileOpen.hear(this, live, change -> change.isOfNotificationsTo(person.value()), change -> show(true));
        // Only once changes are heard: what is told in between would never be counted.
        addAttachListener(hearing -> show(false));
    }

    private int unread(Person reader) {
        return notifications.unread(reader)
                + others.stream().mapToInt(other -> other.count(reader)).sum();
    }

    private void show(boolean aloud) {
        var unread = people.find(person).map(this::unread).orElse(0);
        var more = unread > Notifications.MOST_COUNTED;
        var shown = more ? Notifications.MOST_COUNTED + "+" : Integer.toString(unread);
        var name = words.text("notification.bell", unread);
        count.setText(shown);
        count.setVisible(unread > 0);
        link.getElement().setAttribute("aria-label", name);
        link.getElement().setAttribute("title", name);
        spoken.setText(aloud && unread > 0 ? name : "");
    }
}
