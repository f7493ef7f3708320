package samskap.dialogue.ui;

import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;

/**
 * Messages in a column. It changes only where a message changed, so that nobody who reads or writes among them is
 * moved.
 */
class MessageList extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final Runnable refresh;
    private final Map<MessageId, MessageItem> items = new LinkedHashMap<>();

    /** @param refresh reads the whole dialogue anew after the reader changed something in it */
    MessageList(Kit kit, String className, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassName(className);
    }

    /**
     * @param arriving whether what is new here comes from others while the reader looks
     * @return who wrote the last of the new ones, if others did
     */
    Optional<String> show(List<Message> messages, Reading reading, boolean arriving) {
        var author = Optional.<String>empty();
        MessageItem before = null;
        for (var message : messages) {
            var item = items.get(message.id());
            if (item == null) {
                item = add(message.id(), before);
                if (arriving && !reading.isByViewer(message)) {
                    item.arrives();
                    author = Optional.of(reading.who(message.author()).firstName());
                }
            }
            var below = item.show(message, reading, arriving);
            author = below.isPresent() ? below : author;
            before = item;
        }
        return author;
    }

    private MessageItem add(MessageId id, @Nullable MessageItem before) {
        var item = new MessageItem(kit, id, refresh);
        items.put(id, item);
        addComponentAtIndex(before == null ? 0 : indexOf(before) + 1, item);
        return item;
    }

    /** The message's item, here or below one of these. */
    Optional<MessageItem> item(MessageId id) {
        var own = items.get(id);
        return own != null
                ? Optional.of(own)
                : items.values().stream()
                        .flatMap(item -> item.reply(id).stream())
                        .findFirst();
    }
}
