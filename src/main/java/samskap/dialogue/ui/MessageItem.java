package samskap.dialogue.ui;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;

/** One message with its replies and, when somebody wants to reply, the place to do so. */
class MessageItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final MessageId id;
    private final Runnable refresh;
    private @Nullable MessageArticle article;
    private @Nullable MessageList replies;
    private @Nullable Editor editor;
    private boolean arriving;
    private int shown;

    MessageItem(Kit kit, MessageId id, Runnable refresh) {
        this.kit = kit;
        this.id = id;
        this.refresh = refresh;
    }

    /** It slides in when it is shown. */
    void arrives() {
        arriving = true;
    }

    Optional<String> show(Message message, Reading reading, boolean byOthers) {
        var print = print(message, reading);
        // Whoever is changing this message is told when they save; their words are not taken from under them.
        if (article == null || (print != shown && !article.isBeingEdited())) {
            replaceArticle(new MessageArticle(kit, message, reading, this::reply, refresh));
            shown = print;
        } else {
            article.showReactions(reading);
        }
        return showReplies(message.replies(), reading, byOthers);
    }

    private void replaceArticle(MessageArticle next) {
        if (article == null) {
            addComponentAsFirst(next);
        } else {
            replace(article, next);
        }
        if (arriving) {
            next.addClassName("new");
            arriving = false;
        }
        article = next;
    }

    private Optional<String> showReplies(List<Message> messages, Reading reading, boolean byOthers) {
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        if (replies == null) {
            replies = new MessageList(kit, "replies", refresh);
            replies.getElement().setAttribute("aria-label", kit.text("replies"));
            addComponentAtIndex(1, replies);
        }
        return replies.show(messages, reading, byOthers);
    }

    /** What of the message itself can be seen; replies have their own. */
    private static int print(Message message, Reading reading) {
        var authors = message.question() == null
                ? List.of()
                : message.replies().stream().map(Message::author).distinct().toList();
        var takenUp = message.replies().stream().map(Message::takenUp).toList();
        return Objects.hash(
                message.version(),
                message.isWithdrawn(),
                message.withheld(),
                message.promise(),
                message.question(),
                message.takenUp(),
                authors,
                message.question() == null ? List.of() : takenUp,
                reading.cameByMail(message));
    }

    /** Opens the place to reply to this message: at the end of its thread. */
    void reply() {
        if (getParent().flatMap(list -> list.getParent()).orElse(null) instanceof MessageItem top) {
            top.openEditor(id);
        } else {
            openEditor(id);
        }
    }

    private void openEditor(MessageId to) {
        if (editor != null) {
            editor.removeFromParent();
        }
        editor = Editor.below(kit, to, this::closeEditor, refresh).orElse(null);
        if (editor != null) {
            add(editor);
            editor.focus();
        }
    }

    private void closeEditor() {
        if (editor != null) {
            editor.removeFromParent();
            editor = null;
        }
    }

    Optional<MessageItem> reply(MessageId other) {
        return replies == null ? Optional.empty() : replies.item(other);
    }
}
