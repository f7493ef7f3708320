package samskap.asking.ui;

import org.springframework.stereotype.Component;
import samskap.asking.Asks;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;

/** How many answers to one's own questions wait for a word back: whoever asks answers. */
@Component
class AsksNav implements NavBadge {

    private final Asks asks;
    private final CurrentPerson current;

    AsksNav(Asks asks, CurrentPerson current) {
        this.asks = asks;
        this.current = current;
    }

    @Override
    public String path() {
        return AsksView.PATH;
    }

    @Override
    public long count() {
        return current.get().map(asks::waiting).orElse(0);
    }

    @Override
    public String spoken() {
        return "asking.waiting";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.ASKS_CHANGED;
    }
}
