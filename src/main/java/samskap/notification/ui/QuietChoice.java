package samskap.notification.ui;

import java.util.function.Consumer;
import samskap.notification.Quiet;
import samskap.shared.ui.Words;

/** When no mail comes. */
class QuietChoice extends OneOf<Quiet> {

    private static final long serialVersionUID = 1L;

    QuietChoice(Words words, Quiet chosen, Consumer<Quiet> choose) {
        super(words, "quiet", Quiet.values(), Quiet::code, chosen, choose);
    }
}
