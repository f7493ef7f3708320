package samskap.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.notification.Notifications;
import samskap.shared.live.Live;
import samskap.shared.ui.HeaderSign;
import samskap.shared.ui.Words;

/** Hangs a sign in the bar of everybody who is signed in, for what they told to many. */
@Order(20)
@org.springframework.stereotype.Component
class TellingSigns implements HeaderSign {

    private final CurrentPerson current;
    private final People people;
    private final Notifications notifications;
    private final Words words;
    private final Live live;

    TellingSigns(CurrentPerson current, People people, Notifications notifications, Words words, Live live) {
        this.current = current;
        this.people = people;
        this.notifications = notifications;
        this.words = words;
        this.live = live;
    }

    @Override
    public Optional<Component> sign() {
        return current.get().map(person -> new TellingSign(person.id(), people, notifications, words, live));
    }
}
