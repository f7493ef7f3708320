package samskap.dialogue.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import samskap.dialogue.Dialogue.Earlier;
import samskap.dialogue.MessageId;
import samskap.shared.ui.Markup;

/** "edited": opens what was said before. It is read when somebody wants to see it. */
class History extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    History(Kit kit, MessageId message) {
        super(kit.text("edited"));
        this.kit = kit;
        addClassName("history");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                show(message);
            }
        });
    }

    private void show(MessageId message) {
        var versions = new OrderedList();
        versions.getElement().setAttribute("aria-label", kit.text("earlierVersions"));
        kit.dialogue()
                .earlier(message, kit.current().get().orElse(null))
                .forEach(earlier -> versions.add(version(earlier)));
        setContent(versions);
    }

    private ListItem version(Earlier earlier) {
        var when = kit.timeAgo().since(kit.words().language(), earlier.writtenAt());
        return new ListItem(new Moment(earlier.writtenAt(), when), new Markup("voice", earlier.body()));
    }
}
