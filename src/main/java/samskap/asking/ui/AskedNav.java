package samskap.asking.ui;

import org.springframework.stereotype.Component;
import samskap.asking.OwnAsks;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;
import samskap.shared.ui.NavChoice;

/** The page of what one is asked is there for those who were asked something, with how much of it is new. */
@Component
class AskedNav implements NavChoice, NavBadge {

    private final OwnAsks own;
    private final CurrentPerson current;

    AskedNav(OwnAsks own, CurrentPerson current) {
        this.own = own;
        this.current = current;
    }

    @Override
    public boolean shows(String path) {
        return !path.equals(AskedView.PATH) || current.get().filter(own::any).isPresent();
    }

    @Override
    public String path() {
        return AskedView.PATH;
    }

    @Override
    public long count() {
        return current.get().map(own::fresh).orElse(0L);
    }

    @Override
    public String spoken() {
        return "asking.own.fresh";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.ASKS_CHANGED;
    }
}
