package samskap.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samskap.ideas.ui.WhoHears;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.AnnouncementText;
import samskap.shared.Refusal;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Writes an announcement: kept as a draft, let out now or later. What is typed stays until it is kept. */
class AnnouncementEditor extends Form {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Consumer<@Nullable String> goOn;
    private final UUID key = UUID.randomUUID();
    private final Input title = new Input();
    private final TextBox words = new TextBox();
    private final IdeaChoice ideas;
    private final Div whoHears = new Div();
    private final CheckList<Boolean> asks = new CheckList<>();
    private final Input at = new Input();
    private final Field[] fields;
    private final Draft draft;
    private transient @Nullable Announcement known;

    /** @param goOn opens another page when something was done, the empty desk for null */
    AnnouncementEditor(DeskKit kit, @Nullable Announcement known, Consumer<@Nullable String> goOn) {
        super(() -> {});
        this.kit = kit;
        this.known = known;
        this.goOn = goOn;
        ideas = new IdeaChoice(kit.ideas(), kit.board(), kit.roadmap(), kit.words());
        words.setRows(10);
        at.getElement().setAttribute("type", "datetime-local");
        asks.add(true, kit.text("asksSomething"), "", known != null && known.asks());
        fields = new Field[] {
            new Field("title", kit.text("title"), title),
            new Field("words", kit.text("words"), words).withHint(kit.text("wordsHint")),
            new Field("ideas", kit.text("ideas"), ideas).withHint(kit.text("ideasHint")),
            new Field("asks", kit.text("asks"), asks).withHint(kit.text("asksHint")),
            new Field("at", kit.text("at"), at)
                    .withHint(kit.text("atHint", Moments.zone(kit.words().language())))
        };
        addClassNames("card", "pad", "stack");
        add(fields[0], fields[1], fields[2]);
        if (known == null || !known.isPublished()) {
            add(fields[3], whoHears, fields[4]);
        }
        add(actions());
        fill();
        sayWhoHears();
        Draft.alsoOf(title);
        Draft.alsoOf(at);
        draft = new Draft("samskap.news." + (known == null ? "new" : known.id().value()));
        ideas.onChange(() -> {
            draft.written(this);
            sayWhoHears();
        });
        asks.onChange(() -> {
            draft.written(this);
            sayWhoHears();
        });
        draft.keep(this, known == null ? 0 : known.version(), this::goOnFrom);
    }

    /** What was kept may have begun before somebody else changed it: then both are there, and nothing is lost. */
    private void goOnFrom(int base) {
        var now = known;
        if (now != null && base != now.version()) {
            addComponentAsFirst(new ChangedMeanwhile(kit, now));
            draft.goesOnFrom(this, now.version());
        }
    }

    private void fill() {
        ideas.choose(known == null ? java.util.List.of() : known.ideas());
        if (known != null) {
            title.setValue(known.title());
            words.setValue(known.words());
            at.setValue(known.scheduledFor() == null ? "" : Moments.forField(known.scheduledFor()));
        }
    }

    /** Before it comes out: how many are told, who is not and why. */
    private void sayWhoHears() {
        whoHears.removeAll();
        var about = ideas.chosen();
        whoHears.add(
                about.isEmpty()
                        ? Parts.small(kit.text("nobodyHears"))
                        : new WhoHears(kit.audience().reach(owner(), about, asks()), kit.words()));
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("actions");
        if (known != null && known.isPublished()) {
            actions.add(button("save", "primary", () -> then(kept(), "saved")));
            return actions;
        }
        if (known != null) {
            actions.add(button("discard", "quiet", this::askToDiscard));
        }
        actions.add(
                button(isScheduled() ? "save" : "keep", "", this::keep),
                button("later", "", () -> then(scheduled(), "scheduled")),
                button("publish", "primary", () -> then(published(), "published")));
        return actions;
    }

    private NativeButton button(String text, String look, Runnable act) {
        var button = new NativeButton(kit.text(text), click -> kit.acts().run(act, fields));
        button.addClassName("btn");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void then(Announcement done, String told) {
        known = done;
        draft.forget();
        Toasts.show(kit.text(told));
        goOn.accept(done.isPublished() ? done.path() : NewsDeskView.path(done.id()));
    }

    private boolean asks() {
        return !asks.chosen().isEmpty();
    }

    private Person owner() {
        return kit.current().require();
    }

    private Announcement kept() {
        var text = new AnnouncementText(value(title::getValue), value(words::getValue), ideas.chosen(), asks());
        var before = known;
        var kept = before == null
                ? kit.news().write(owner(), key, text)
                : kit.news().edit(owner(), before.id(), before.version(), text);
        known = kept;
        return kept;
    }

    private static String value(Supplier<@Nullable String> field) {
        var typed = field.get();
        return typed == null ? "" : typed;
    }

    private boolean isScheduled() {
        return known != null && known.scheduledFor() != null;
    }

    /** What is scheduled stays so, at the moment that stands there now; whoever empties that takes it back. */
    private void keep() {
        if (!isScheduled()) {
            then(kept(), "kept");
        } else if (Moments.typed(at.getValue()).isPresent()) {
            then(scheduled(), "scheduled");
        } else {
            then(kit.news().schedule(owner(), kept().id(), null), "kept");
        }
    }

    private Announcement published() {
        return kit.news().publish(owner(), kept());
    }

    private Announcement scheduled() {
        var moment = Moments.typed(at.getValue()).orElseThrow(() -> Refusal.of("at", "news.refused.noMoment"));
        return kit.news().schedule(owner(), kept().id(), moment);
    }

    private void askToDiscard() {
        UI.getCurrent().add(new DiscardDialog(kit, value(title::getValue), this::discard));
    }

    private void discard() {
        if (known != null) {
            kit.news().discard(owner(), known);
        }
        draft.forget();
        Toasts.show(kit.text("discarded"));
        goOn.accept(null);
    }
}
