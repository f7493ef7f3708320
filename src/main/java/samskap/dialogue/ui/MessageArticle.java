package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Markup;

/** A message as it is read. It is made anew when something about it changes. */
class MessageArticle extends Article {

    private static final long serialVersionUID = 1L;

    private @Nullable InlineEdit edit;
    private @Nullable ReactionRow reactions;

    /**
     * @param reply opens the place for a reply
     * @param refresh reads the dialogue anew after the reader changed something
     */
    MessageArticle(Kit kit, Message message, Reading reading, Runnable reply, Runnable refresh) {
        var name = "m" + message.id().value();
        setId(name);
        addClassName("msg");
        getElement().setAttribute("aria-labelledby", name + "-by");
        var header = new MessageHeader(kit, message, reading);
        header.setId(name + "-by");
        add(header);
        if (message.isWithdrawn()) {
            addClassName("withdrawn");
            add(new Paragraph(
                    kit.text("withdrawn", reading.who(message.author()).firstName())));
            return;
        }
        look(message.kind());
        var viewer = reading.viewer();
        if (message.withheld() && viewer != null) {
            kit.notices().of(Thing.message(message.id().value()), viewer).ifPresent(this::add);
        }
        var voice = new Markup("voice", message.body());
        add(voice);
        if (!reading.picturesOf(message).isEmpty()) {
            add(new Gallery(kit.words(), reading.picturesOf(message)));
        }
        if (!message.mentions().isEmpty()) {
            add(mentions(kit, message, reading));
        }
        if (message.promise() != null) {
            add(new PromiseBox(kit, message.promise(), reading));
        }
        if (message.question() != null) {
            add(new Joined(kit, message, reading, reply));
        }
        var footer = new MessageFooter(kit, message, reading, reply, refresh);
        footer.onEdit(() -> edit(new InlineEdit(kit, message, refresh), voice, footer));
        add(footer);
        if (!message.withheld()) {
            reactions = new ReactionRow(kit, message, reading, refresh);
            footer.add(reactions);
            showReactions(reading);
        }
    }

    /** Shows what people have given to it by now; everything else stays as it is. */
    void showReactions(Reading reading) {
        if (reactions != null) {
            reactions.show(reading);
        }
    }

    private static Paragraph mentions(Kit kit, Message message, Reading reading) {
        var names = message.mentions().stream()
                .map(id -> reading.who(id).name())
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Paragraph(kit.text("mentions", names));
        line.addClassNames("small", "muted");
        return line;
    }

    private void look(Kind kind) {
        switch (kind) {
            case ANSWER, PROMISE -> addClassName("answer");
            case QUESTION -> addClassName("ask");
            case NOTE -> addClassName("note");
            case MESSAGE -> {}
        }
    }

    private void edit(InlineEdit form, Component voice, Component footer) {
        edit = form;
        replace(voice, form);
        footer.setVisible(false);
        form.onClose(() -> {
            edit = null;
            replace(form, voice);
            footer.setVisible(true);
        });
        form.focus();
    }

    boolean isBeingEdited() {
        return edit != null;
    }
}
