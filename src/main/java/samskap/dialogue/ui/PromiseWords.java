package samskap.dialogue.ui;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import samskap.dialogue.Promise;
import samskap.shared.ui.Chip;

/** How a promise stands today, in words and as a chip. */
final class PromiseWords {

    private PromiseWords() {}

    static String state(Kit kit, Promise promise) {
        return promise.stateOn(kit.timeAgo().today()).name().toLowerCase(Locale.ROOT);
    }

    static Chip chip(Kit kit, Promise promise) {
        return Chip.state(state(kit, promise), words(kit, promise));
    }

    private static String words(Kit kit, Promise promise) {
        var days = ChronoUnit.DAYS.between(kit.timeAgo().today(), promise.due());
        return switch (promise.stateOn(kit.timeAgo().today())) {
            case OPEN, SOON -> kit.text("promise.dueIn", days);
            case OVERDUE -> kit.text("promise.late", -days);
            case KEPT -> kit.text("promise.kept");
            case BROKEN -> kit.text("promise.broken");
        };
    }
}
