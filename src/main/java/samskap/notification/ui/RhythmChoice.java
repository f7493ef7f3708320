package samskap.notification.ui;

import java.util.function.Consumer;
import samskap.notification.Rhythm;
import samskap.shared.ui.Words;

/** How often mail comes. */
class RhythmChoice extends OneOf<Rhythm> {

    private static final long serialVersionUID = 1L;

    RhythmChoice(Words words, Rhythm chosen, Consumer<Rhythm> choose) {
        super(words, "rhythm", Rhythm.values(), Rhythm::code, chosen, choose);
    }
}
