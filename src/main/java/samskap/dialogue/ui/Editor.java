package samskap.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.ui.AnswerAside.Beside;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.pictures.Pictures;
import samskap.pictures.ui.PictureBox;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.shared.ui.Field;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/**
 * Where one writes. What is typed lives in the browser, which keeps it as a draft with the key that makes it count
 * once; the server hears of it when it is sent.
 */
@Tag("form")
class Editor extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** Whoever has many names still has one address; a whole office may share it. */
    private static final Limit PER_ADDRESS = new Limit("message-address", 300, Duration.ofMinutes(10));

    private static final List<Kind> ALL = List.of(Kind.values());
    private static final List<Kind> IN_REPLY = List.of(Kind.MESSAGE, Kind.ANSWER, Kind.PROMISE, Kind.NOTE);

    private final transient Kit kit;
    private final IdeaId idea;
    private final @Nullable MessageId parent;
    private final Kind fallback;
    private final String place;
    private final Runnable said;
    private final TextBox text = new TextBox();
    private final Saying saying;
    private final PictureBox pictures;
    private @Nullable Field due;
    private @Nullable Writer writer;
    private @Nullable ReplyChoice replies;
    private transient List<Beside> asides = List.of();

    /** The editor after the last message. */
    static Editor atTheEnd(Kit kit, Idea idea, @Nullable Person viewer, Runnable said) {
        var staff = viewer != null && viewer.isStaff();
        var first = staff && idea.pulse().waitingSince() != null ? Kind.ANSWER : Kind.MESSAGE;
        var editor = new Editor(kit, idea.id(), null, first, staff ? ALL : List.of(), said);
        editor.text.setPlaceholder(editor.writeTo(idea));
        if (viewer == null) {
            editor.saying.hint(kit.text("askedLater"));
        }
        if (viewer != null) {
            editor.saying.addMentions(new MentionChoice(kit, idea.id()));
        }
        if (viewer != null && staff) {
            editor.addComponentAsFirst(new OnIt(kit, idea.id(), viewer.id()));
            editor.text.getElement().setAttribute("data-key", "r");
            editor.offerReplies(idea.author());
        }
        return editor;
    }

    /** The editor below a message, if it is still there to be replied to. */
    static Optional<Editor> below(Kit kit, MessageId to, Runnable close, Runnable said) {
        var viewer = kit.current().get().orElse(null);
        return kit.dialogue().find(to, viewer).map(message -> {
            var note = message.kind() == Kind.NOTE;
            var staff = viewer != null && viewer.isStaff();
            var editor = new Editor(
                    kit,
                    message.idea(),
                    to,
                    note ? Kind.NOTE : Kind.MESSAGE,
                    staff && !note ? IN_REPLY : List.of(),
                    () -> {
                        close.run();
                        said.run();
                    });
            editor.text.setPlaceholder(kit.text(
                    "placeholder.reply",
                    kit.people()
                            .shown(message.author(), kit.words().language())
                            .map(Person::firstName)
                            .orElse("")));
            if (viewer != null) {
                editor.saying.addMentions(new MentionChoice(kit, message.idea()));
            }
            if (staff && !note) {
                editor.offerReplies(message.author());
            }
            editor.saying.addCancel(close);
            return editor;
        });
    }

    private Editor(Kit kit, IdeaId idea, @Nullable MessageId parent, Kind first, List<Kind> kinds, Runnable said) {
        this.kit = kit;
        this.idea = idea;
        this.parent = parent;
        this.fallback = first == Kind.NOTE ? Kind.NOTE : Kind.MESSAGE;
        this.said = said;
        place = idea.value() + (parent == null ? "" : "." + parent.value());
        pictures = new PictureBox(kit.words());
        saying = new Saying(kit, text);
        saying.addPictures(pictures);
        addClassNames("editor", "card");
        getElement()
                .setAttribute("novalidate", true)
                .setAttribute("data-kind", Looks.of(first))
                .setAttribute("data-kept", kit.text("kept"))
                .setAttribute("data-not-kept", kit.text("notKept"));
        if (kinds.isEmpty()) {
            getElement().setAttribute("data-only", first.name());
        } else {
            add(new KindChoice(kit, "kind-" + place, kinds, first));
        }
        var id = parent == null ? "text" : "text-" + parent.value();
        text.setId(id);
        text.setRows(parent == null ? 3 : 2);
        var label = new NativeLabel(kit.text("yourMessage"));
        label.setFor(id);
        label.addClassName("sr");
        add(label, text);
        if (kinds.contains(Kind.PROMISE)) {
            due = dueField();
            add(due);
        }
        if (!kinds.isEmpty() || first == Kind.NOTE) {
            writer = new Writer(kit, idea, this);
            add(writer);
        }
        if (!kinds.isEmpty()) {
            asides = asides();
            asides.forEach(aside -> add(aside.part()));
        }
        add(saying);
        getElement()
                .addEventListener("say", event -> hear(event.getEventData()))
                .addEventData("event.detail.key")
                .addEventData("event.detail.text")
                .addEventData("event.detail.kind")
                .addEventData("event.detail.due")
                .addEventData("event.detail.mentions")
                .addEventData("event.detail.pictures")
                .addEventData("event.detail.seen")
                .addEventData("event.detail.from");
    }

    private List<Beside> asides() {
        var viewer = kit.current().require();
        return kit.ideas().find(idea, viewer).stream()
                .flatMap(about -> kit.asides().stream().flatMap(aside -> aside.beside(about, viewer).stream()))
                .toList();
    }

    private void offerReplies(PersonId to) {
        replies = new ReplyChoice(kit, idea, to, this);
        saying.addChoice(replies);
    }

    private Field dueField() {
        var today = kit.timeAgo().today();
        var day = new Input();
        day.setType("date");
        day.getElement()
                .setAttribute("min", today.toString())
                .setAttribute("max", today.plusYears(1).toString());
        var field = new Field("due", kit.text("due"), day);
        field.addClassName("due");
        field.getElement().setAttribute("hidden", true);
        return field;
    }

    private String writeTo(Idea about) {
        var author = kit.people()
                .shown(about.author(), kit.words().language())
                .map(Person::firstName)
                .orElse("");
        return kit.text("writeTo", author, Math.max(0, about.pulse().supports() - 1));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.samskapDialogue.editor(this, $0)", place);
    }

    void focus() {
        text.focus();
    }

    private void hear(tools.jackson.databind.JsonNode typed) {
        var heard = Heard.of(typed, fallback);
        try {
            if (replies == null || replies.isMadeOnesOwn(heard, saying, () -> say(heard.on(idea, parent)))) {
                say(heard.on(idea, parent));
            }
        } finally {
            // Whatever went wrong, it can be sent again.
            getElement().executeJs("window.samskapDialogue.handled(this)");
        }
    }

    /** Says it as whoever is here; one who is not signed in is asked first, and it is then said by itself. */
    void say(NewMessage message) {
        kit.gate().then(person -> say(person, message));
    }

    private void say(Person person, NewMessage message) {
        saying.accept();
        if (due != null) {
            due.accept();
        }
        var waited = kit.ideas()
                .find(idea)
                .map(about -> about.pulse().waitingSince() != null)
                .orElse(false);
        try {
            kit.limits()
                    .take(
                            PER_ADDRESS,
                            RateLimits.origin(VaadinRequest.getCurrent().getRemoteAddr()));
            var written = kit.dialogue().write(person, message);
            saidAsTypedLast(person, message, written);
            asides.forEach(aside -> aside.said(person, written));
        } catch (Refusal refusal) {
            refuse(message, refusal);
            return;
        }
        UI.getCurrent().getPage().executeJs("window.samskapDialogue.said($0)", place);
        if (writer != null) {
            writer.forget();
        }
        if (isAttached()) {
            said.run();
        }
        if (person.isStaff() && message.kind() != Kind.NOTE && waited) {
            NextInQueue.offer(kit, person);
        }
    }

    /** When an answer was lost on its way and the text was changed before it was sent again, the later text counts. */
    private void saidAsTypedLast(Person person, NewMessage typed, Message message) {
        if (message.version() == 1 && !message.body().equals(CleanText.lines(typed.body()))) {
            kit.dialogue().edit(person, message.id(), message.version(), typed.body());
        }
    }

    private void refuse(NewMessage message, Refusal refusal) {
        var reason = kit.words().text(refusal);
        if (!isAttached()) {
            // The page was made anew for the person who signed in; the new editor holds the draft.
            Toasts.show(reason);
        } else if (Dialogue.TAKEN.equals(refusal.field())) {
            saying.confirm(reason, () -> say(message.saidKnowingly()));
        } else if ("due".equals(refusal.field()) && due != null) {
            due.refuse(reason);
        } else if (Pictures.FIELD.equals(refusal.field())) {
            pictures.refuse(reason);
        } else {
            saying.refuse(reason);
        }
    }
}
