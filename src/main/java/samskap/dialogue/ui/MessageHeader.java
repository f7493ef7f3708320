package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Header;
import java.time.Duration;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;

/** Who says it, in what role, when, and as what. */
class MessageHeader extends Header {

    private static final long serialVersionUID = 1L;

    MessageHeader(Kit kit, Message message, Reading reading) {
        var author = reading.who(message.author());
        add(new Avatar(author.initials(), author.isStaff()), new Bold(author.name()));
        add(new Moment(message.writtenAt(), about(kit, message, author, reading)));
        if (!message.isWithdrawn() && message.kind() != Kind.MESSAGE) {
            add(Chip.of(
                            colour(message.kind()),
                            kit.text("chip." + message.kind().code()))
                    .with(Looks.icon(message.kind())));
        }
        if (message.parent() == null) {
            reading.saidOf(message).ifPresent(title -> add(new Chip(kit.text("from", title))));
        }
        if (message.takenUp() != null) {
            add(takenUp(kit, message.takenUp(), reading));
        }
    }

    private static Chip takenUp(Kit kit, Message.TakenUp takenUp, Reading reading) {
        var by = reading.who(takenUp.by()).firstName();
        return Chip.of("good", kit.text("takenUp", by)).with(new Icon("check"));
    }

    private static String about(Kit kit, Message message, Person author, Reading reading) {
        var when = isFirstAnswer(message, reading)
                ? kit.after("answered", Duration.between(reading.idea().sharedAt(), message.writtenAt()))
                : kit.timeAgo().since(kit.words().language(), message.writtenAt());
        return author.title() == null ? when : kit.text("roleAndTime", author.title(), when);
    }

    private static boolean isFirstAnswer(Message message, Reading reading) {
        var pulse = reading.idea().pulse();
        return message.author().equals(pulse.answeredBy())
                && message.writtenAt().equals(pulse.answeredAt());
    }

    private static String colour(Kind kind) {
        return kind == Kind.PROMISE ? "answer" : Looks.of(kind);
    }
}
