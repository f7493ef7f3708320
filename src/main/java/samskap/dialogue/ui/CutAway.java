package samskap.dialogue.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import samskap.dialogue.MessageId;

/** "by mail": opens, for colleagues, what was cut off the mail. It is read when somebody wants to see it. */
class CutAway extends NativeDetails {

    private static final long serialVersionUID = 1L;

    CutAway(Kit kit, MessageId message) {
        super(kit.text("byMail"));
        addClassName("history");
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                var cut = kit.mail().stream()
                        .flatMap(mail -> mail.cutOf(message).stream())
                        .findFirst();
                setContent(new Pre(cut.orElseGet(() -> kit.text("nothingCut"))));
            }
        });
    }
}
