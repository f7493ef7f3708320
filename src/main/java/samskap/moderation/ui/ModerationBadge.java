package samskap.moderation.ui;

import org.springframework.stereotype.Component;
import samskap.moderation.Moderation;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;

/** How many things wait for a decision, beside the page's entry. */
@Component
class ModerationBadge implements NavBadge {

    private final Moderation moderation;

    ModerationBadge(Moderation moderation) {
        this.moderation = moderation;
    }

    @Override
    public String path() {
        return ModerationView.PATH;
    }

    @Override
    public long count() {
        return moderation.count();
    }

    @Override
    public String spoken() {
        return "moderation.count";
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.MODERATION_CHANGED;
    }
}
