package samskap.moments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.moments.Moment;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Toasts;

/** One moment among colleagues, with what they can do about it. */
class MomentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private transient @Nullable Moment shown;

    MomentItem(MomentKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "moment");
    }

    void show(Moment moment) {
        if (moment.equals(shown)) {
            return;
        }
        shown = moment;
        removeAll();
        setClassName("badly", !moment.well());
        var parts = new MomentParts(kit, moment);
        var header = parts.header();
        var cause = moment.cause();
        if (moment.state() == Moment.State.HELD && cause != null) {
            header.add(Chip.of(
                            "note",
                            kit.words().text("moments.cause." + cause.name().toLowerCase(Locale.ROOT)))
                    .with(new Icon("lock")));
        }
        add(header);
        parts.story().forEach(this::add);
        parts.pictures(moment.teller() == null && moment.notedBy() == null).ifPresent(this::add);
        add(parts.who());
        parts.since().forEach(this::add);
        parts.idea(idea(moment)).ifPresent(this::add);
        add(moment.state() == Moment.State.SHOWN ? acts(moment) : decisions(moment));
    }

    private Optional<Idea> idea(Moment moment) {
        return Optional.ofNullable(moment.idea())
                .flatMap(id -> kit.ideas().find(id, kit.current().get().orElse(null)));
    }

    private Footer acts(Moment moment) {
        var footer = footer();
        footer.add(
                Buttons.of(kit.text("makeRight"), "small", () -> new RightDialog(kit, moment).open(UI.getCurrent())));
        var teller = moment.teller();
        if (teller != null && kit.people().find(teller).isPresent()) {
            footer.add(Buttons.of(
                    kit.text("answer", kit.people().find(teller).orElseThrow().firstName()),
                    "small",
                    () -> new AnswerDialog(kit, moment).open(UI.getCurrent())));
        }
        if (moment.idea() == null) {
            footer.add(
                    Buttons.of(
                            kit.text("become"),
                            "small quiet",
                            () -> IdeaDialog.of(kit, moment).open(UI.getCurrent())),
                    Buttons.of(
                            kit.text("join"),
                            "small quiet",
                            () -> JoinDialog.of(kit, moment).open(UI.getCurrent())));
        }
        return footer;
    }

    private Footer decisions(Moment moment) {
        var footer = footer();
        if (moment.state() == Moment.State.HELD) {
            footer.add(Buttons.of(
                    kit.text("setAside"),
                    "small quiet",
                    () -> decide(
                            "setAsideDone",
                            () -> kit.desk().setAside(kit.current().require(), moment.id()))));
        }
        footer.add(Buttons.of(
                kit.text("letIn"),
                "small primary",
                () -> decide("letInDone", () -> kit.desk().letIn(kit.current().require(), moment.id()))));
        return footer;
    }

    private void decide(String told, Runnable act) {
        if (kit.acts().run(act)) {
            Toasts.show(kit.text(told));
        }
    }

    private static Footer footer() {
        var footer = new Footer();
        footer.addClassName("row");
        return footer;
    }
}
