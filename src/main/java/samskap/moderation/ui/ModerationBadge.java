package samskap.moderation.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.moderation.AlsoWaits;
import samskap.moderation.Moderation;
import samskap.shared.live.Change;
import samskap.shared.ui.NavBadge;

/** How many things wait for a decision, beside the page's entry. */
@Component
class ModerationBadge implements NavBadge {

    private final Moderation moderation;
    private final List<AlsoWaits> others;

    ModerationBadge(Moderation moderation, List<AlsoWaits> others) {
        this.moderation = moderation;
        this.others = others;
    }

    @Override
    public String path() {
        return ModerationView.PATH;
    }

    @Override
    public long count() {
        return moderation.count() + others.stream().mapToInt(AlsoWaits::count).sum();
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
