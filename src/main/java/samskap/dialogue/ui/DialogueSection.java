package samskap.dialogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Reactions.Given;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/** An idea's dialogue with the place to write in. It holds ids only and reads anew what changed. */
class DialogueSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 100;

    private final transient Kit kit;
    private final IdeaId idea;
    private final @Nullable PersonId viewer;
    private final NativeButton earlier = new NativeButton();
    private final MessageList thread;
    private final Span news = new Span();
    private int most = AT_FIRST;

    DialogueSection(Kit kit, Idea idea, @Nullable Person viewer) {
        this.kit = kit;
        this.idea = idea.id();
        this.viewer = viewer == null ? null : viewer.id();
        thread = new MessageList(kit, "thread", this::refresh);
        addClassName("dialogue");
        getElement().setAttribute("aria-labelledby", "dialogue");
        var heading = new H2(kit.text("heading"));
        heading.setId("dialogue");
        earlier.addClassNames("btn", "small");
        earlier.addClickListener(click -> showMore(AT_FIRST));
        news.addClassName("sr");
        news.getElement().setAttribute("role", "status");
        add(head(heading, viewer), earlier, thread, news, Editor.atTheEnd(kit, idea, viewer, this::refresh));
        show(idea, viewer, false);
        hear("linked", this::goTo);
        hear("reply", this::replyTo);
        WhileOpen.hear(this, kit.live(), this::isOurs, change -> refresh(true));
    }

    private Component head(H2 heading, @Nullable Person viewer) {
        if (viewer == null || !viewer.isStaff()) {
            return heading;
        }
        var keys = new Keys(kit.words(), Keys.IDEA);
        keys.addClassName("push");
        var head = new Div(heading, keys);
        head.addClassName("head");
        return head;
    }

    private boolean isOurs(Change change) {
        return change.isOfDialogueOf(idea.value());
    }

    private void refresh() {
        refresh(false);
    }

    private void refresh(boolean byOthers) {
        var person = viewer == null ? null : kit.people().find(viewer).orElse(null);
        kit.ideas().find(idea).ifPresent(current -> show(current, person, byOthers));
    }

    private void show(Idea current, @Nullable Person person, boolean byOthers) {
        var messages = kit.dialogue().of(idea, person);
        var window = Window.newest(messages, most);
        var given = kit.reactions().to(ids(window.shown()), person);
        var people = kit.people()
                .shown(everybodyIn(window.shown(), given), kit.words().language());
        var pictures = kit.pictures()
                .of(
                        MessageId.PICTURED,
                        ids(window.shown()).stream().map(MessageId::value).toList());
        var reading = new Reading(
                current,
                person,
                people,
                pictures,
                given,
                window.shown(),
                members(window.shown()),
                byMail(person, window.shown()));
        thread.show(window.shown(), reading, byOthers).ifPresent(name -> news.setText(kit.text("news", name)));
        thread.setVisible(!window.shown().isEmpty());
        earlier.setVisible(window.earlier() > 0);
        earlier.setText(kit.text("showEarlier", window.earlier()));
    }

    private Map<IdeaId, Idea> members(List<Message> messages) {
        return kit.ideas()
                .cards(messages.stream()
                        .map(Message::idea)
                        .filter(about -> !about.equals(idea))
                        .distinct()
                        .toList());
    }

    /** How words came is for colleagues. */
    private Set<MessageId> byMail(@Nullable Person reader, List<Message> messages) {
        return reader == null || !reader.isStaff()
                ? Set.of()
                : kit.mail().stream()
                        .flatMap(mail -> mail.among(ids(messages)).stream())
                        .collect(Collectors.toSet());
    }

    private static List<MessageId> ids(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()))
                .map(Message::id)
                .toList();
    }

    private static HashSet<PersonId> everybodyIn(List<Message> messages, Map<MessageId, List<Given>> given) {
        var people = everybodyIn(messages);
        given.values().forEach(all -> all.forEach(one -> people.addAll(one.latest())));
        return people;
    }

    private static HashSet<PersonId> everybodyIn(List<Message> messages) {
        var people = new HashSet<PersonId>();
        for (var message : messages) {
            people.add(message.author());
            people.addAll(message.mentions());
            if (message.promise() != null) {
                people.add(message.promise().owner());
            }
            if (message.takenUp() != null) {
                people.add(message.takenUp().by());
            }
            people.addAll(everybodyIn(message.replies()));
        }
        return people;
    }

    private void showMore(int more) {
        most = more == Integer.MAX_VALUE ? more : most + more;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.samskapDialogue.follow(this)");
    }

    /** The address names a message: it is shown, however old it is. */
    private void goTo(String linked) {
        find(linked).ifPresent(item -> getElement().executeJs("window.samskapDialogue.goTo($0)", "m" + linked));
    }

    /** Somebody wanted to reply on a page that cannot do it. */
    private void replyTo(String linked) {
        find(linked).ifPresent(MessageItem::reply);
    }

    private Optional<MessageItem> find(String linked) {
        if (!linked.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        var id = new MessageId(Long.parseLong(linked));
        if (thread.item(id).isEmpty()) {
            showMore(Integer.MAX_VALUE);
        }
        return thread.item(id);
    }

    private void hear(String event, Consumer<String> act) {
        getElement()
                .addEventListener(
                        event,
                        heard -> act.accept(
                                heard.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }
}
