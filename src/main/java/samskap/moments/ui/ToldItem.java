package samskap.moments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import org.jspecify.annotations.Nullable;
import samskap.moments.Moment;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Parts;

/** One moment as whoever told it reads it. */
class ToldItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private transient @Nullable Moment shown;

    ToldItem(MomentKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "moment");
    }

    /** One that did not change stays as it is. */
    void show(Moment moment) {
        if (moment.equals(shown)) {
            return;
        }
        shown = moment;
        removeAll();
        setId("moment-" + moment.id().value());
        setClassName("badly", !moment.well());
        var parts = new MomentParts(kit, moment);
        add(parts.header());
        parts.story().forEach(this::add);
        parts.pictures(false).ifPresent(this::add);
        parts.since().forEach(this::add);
        var idea = moment.idea();
        if (idea != null) {
            parts.idea(kit.ideas().find(idea, kit.current().get().orElse(null))).ifPresent(this::add);
        }
        add(moment.said().isEmpty() ? Parts.small(kit.text("own.waiting")) : reply(moment));
    }

    private Footer reply(Moment moment) {
        var footer = new Footer(
                Buttons.of(kit.text("own.reply"), "small", () -> new AnswerDialog(kit, moment).open(UI.getCurrent())));
        footer.addClassName("row");
        return footer;
    }
}
