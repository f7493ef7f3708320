package samskap.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.notification.AlsoRings;
import samskap.notification.Notifications;
import samskap.shared.live.Live;
import samskap.shared.ui.HeaderSign;
import samskap.shared.ui.Words;

/** Hangs a bell in the bar of everybody who is signed in. */
@Order(10)
@org.springframework.stereotype.Component
class Bells implements HeaderSign {

    private final CurrentPerson current;
    private final People people;
    private final Notifications notifications;
    private final List<AlsoRings> others;
    private final Words words;
    private final Live live;

    Bells(
            CurrentPerson current,
            People people,
            Notifications notifications,
            List<AlsoRings> others,
            Words words,
            Live live) {
        this.current = current;
        this.people = people;
        this.notifications = notifications;
        this.others = others;
        this.words = words;
        this.live = live;
    }

    @Override
    public Optional<Component> sign() {
        return current.get().map(person -> new Bell(person.id(), people, notifications, others, words, live));
    }
}
