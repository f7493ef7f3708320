package samskap.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.Following.Stance;
import samskap.shared.live.Change;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WhileOpen;

/** Whether one hears of this idea and why, and the one click that begins or stops it. */
class FollowCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient FollowKit kit;
    private final IdeaId idea;
    private final @Nullable PersonId viewer;
    private final Paragraph says = new Paragraph();
    private final NativeButton button = new NativeButton();
    private final Icon sign = new Icon("bell");
    private boolean hears;

    FollowCard(FollowKit kit, IdeaId idea, @Nullable Person viewer) {
        this.kit = kit;
        this.idea = idea;
        this.viewer = viewer == null ? null : viewer.id();
        addClassNames("card", "pad", "follow");
        says.addClassNames("small", "muted");
        says.getElement().setAttribute("role", "status");
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> press());
        add(new Paragraph(button), says);
        show(viewer);
        WhileOpen.hear(this, kit.live(), this::concernsUs, change -> heard(change));
    }

    private boolean concernsUs(Change change) {
        if (viewer == null) {
            return false;
        }
        return switch (change.kind()) {
            case SUPPORT_CHANGED, DIALOGUE_CHANGED, DIALOGUE_MARKED -> change.subject() == idea.value();
            default -> change.isOfNotificationsTo(viewer.value());
        };
    }

    private void heard(Change change) {
        show(person());
        if (change.kind() == Change.Kind.NOTIFICATIONS_CHANGED) {
            read();
        }
    }

    private @Nullable Person person() {
        return viewer == null ? null : kit.people().find(viewer).orElse(null);
    }

    private void show(@Nullable Person person) {
        var stance = person == null ? new Stance(false, null) : kit.following().stance(person, idea);
        hears = stance.hears();
        button.setText(kit.text(hears ? "stop" : stance.muted() ? "again" : "do"));
        button.addComponentAsFirst(sign);
        says.setText(says(stance));
    }

    private String says(Stance stance) {
        if (stance.muted()) {
            return kit.text("muted");
        }
        return stance.reason() == null
                ? kit.text("not")
                : kit.text("hears", kit.words().text(stance.reason().key()));
    }

    /** Stops or begins; a visitor begins after having said who they are. */
    void press() {
        var stop = hears;
        kit.gate().then(person -> {
            kit.acts().run(() -> {
                if (stop) {
                    kit.following().mute(person, idea);
                } else {
                    kit.following().follow(person, idea);
                }
            });
            show(person);
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        read();
    }

    /** What one was told of this idea is read once one has it before one's eyes. */
    private void read() {
        if (viewer != null) {
            Seen.then(
                    this,
                    () -> kit.people()
                            .find(viewer)
                            .ifPresent(person -> kit.notifications().readIdea(person, idea)));
        }
    }
}
