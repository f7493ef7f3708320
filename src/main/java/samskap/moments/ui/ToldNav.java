package samskap.moments.ui;

import org.springframework.stereotype.Component;
import samskap.identity.ui.CurrentPerson;
import samskap.moments.OwnMoments;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;
import samskap.shared.ui.NavChoice;

/** The page of one's own moments is there for those who told one, with how many have an answer that is new. */
@Component
class ToldNav implements NavChoice, NavBadge {

    private final OwnMoments own;
    private final CurrentPerson current;

    ToldNav(OwnMoments own, CurrentPerson current) {
        this.own = own;
        this.current = current;
    }

    @Override
    public boolean shows(String path) {
        return !path.equals(ToldView.PATH) || current.get().filter(own::any).isPresent();
    }

    @Override
    public String path() {
        return ToldView.PATH;
    }

    @Override
    public long count() {
        return current.get().map(own::unread).orElse(0L);
    }

    @Override
    public String spoken() {
        return "moments.own.unread";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.MOMENT_ANSWERED;
    }
}
