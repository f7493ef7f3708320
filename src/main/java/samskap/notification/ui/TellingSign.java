package samskap.notification.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.notification.Notifications;
import samskap.notification.Progress;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** Shows whoever told something to many how far that has come, wherever they are meanwhile. */
class TellingSign extends Span {

    private static final long serialVersionUID = 1L;

    private static final String STAYS = "clearTimeout(this.going); this.classList.remove('gone')";
    private static final String GOES =
            "clearTimeout(this.going); this.going = setTimeout(() => this.classList.add('gone'), 8000)";

    private final PersonId person;
    private final transient People people;
    private final transient Notifications notifications;
    private final transient Words words;
    private final Span says = new Span();
    private @Nullable Long followed;

    TellingSign(PersonId person, People people, Notifications notifications, Words words, Live live) {
        this.person = person;
        this.people = people;
        this.notifications = notifications;
        this.words = words;
        addClassName("telling");
        getElement().setAttribute("role", "status");
        WhileOpen.hear(this, live, this::isOurs, change -> show());
        addAttachListener(hearing -> show());
    }

    private boolean isOurs(Change change) {
        return change.kind() == Change.Kind.TELLING_CHANGED && change.subject() == person.value();
    }

    private void show() {
        people.find(person).ifPresent(by -> {
            var before = followed;
            notifications
                    .beingTold(by)
                    .or(() -> before == null ? Optional.empty() : notifications.progress(by, before))
                    .ifPresent(this::say);
        });
    }

    /** The last word stays for a moment and goes by itself. */
    private void say(Progress progress) {
        followed = progress.done() ? null : Long.valueOf(progress.happening());
        if (getChildren().findAny().isEmpty()) {
            add(new Icon("people"), says);
        }
        says.setText(words.text(
                progress.done() ? "notification.telling.done" : "notification.telling.running", progress.told()));
        getElement().executeJs(progress.done() ? GOES : STAYS);
    }
}
