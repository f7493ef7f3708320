package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;

/** Who is solving an open question, and the way to join them. */
class Joined extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FACES = 5;

    Joined(Kit kit, Message message, Reading reading, Runnable join) {
        addClassName("joined");
        var question = Objects.requireNonNull(message.question());
        var asker = reading.who(message.author()).firstName();
        if (question.contributors() > 0) {
            add(faces(message, reading));
        }
        var words = new Span(
                kit.text(question.isOpen() ? "question.solving" : "question.closed", question.contributors(), asker));
        words.addClassName("small");
        add(words);
        var takenUp = message.replies().stream()
                .filter(reply -> reply.takenUp() != null)
                .count();
        if (takenUp > 0) {
            add(Chip.of("good", kit.text("question.takenUp", takenUp)).with(new Icon("check")));
        }
        if (question.isOpen()) {
            add(Looks.button(kit.text("question.join"), join));
        }
    }

    private static Span faces(Message message, Reading reading) {
        var faces = new Span();
        faces.addClassNames("faces", "tight");
        faces.getElement().setAttribute("aria-hidden", "true");
        message.replies().stream()
                .filter(reply -> !reply.isWithdrawn() && reply.kind() != Kind.NOTE)
                .map(Message::author)
                .filter(author -> !author.equals(message.author()))
                .distinct()
                .limit(MOST_FACES)
                .map(reading::who)
                .forEach(person -> faces.add(new Avatar(person.initials(), person.isStaff()).small()));
        return faces;
    }
}
