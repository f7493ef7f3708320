package samskap.dialogue.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReplyId;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Menu;
import samskap.shared.ui.Parts;

/** The replies that a colleague has, read when they want one. A choice is put where they write, and never sent. */
class ReplyChoice extends Menu {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final IdeaId idea;
    private final PersonId to;
    private final Editor editor;
    private boolean filled;

    /** @param to whom one answers */
    ReplyChoice(Kit kit, IdeaId idea, PersonId to, Editor editor) {
        super("btn quiet small", new Icon("pen"), new Span(kit.text("replies.menu")));
        this.kit = kit;
        this.idea = idea;
        this.to = to;
        this.editor = editor;
        addClassName("replies-kept");
        getElement().addEventListener("toggle", toggled -> fill());
    }

    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        kit.current()
                .get()
                .filter(Person::isStaff)
                .ifPresent(writer -> kit.replies().of(writer).forEach(reply -> add(option(reply))));
        add(Parts.way("/" + RepliesView.PATH, kit.text("replies.keep")));
    }

    private NativeButton option(SavedReply reply) {
        var option = new NativeButton(reply.title(), click -> insert(reply.id()));
        option.getElement().setAttribute("type", "button");
        return option;
    }

    /**
     * Whether what somebody wants to send is their own by now. Blanks are filled in first; a reply as it was kept is
     * sent only by somebody who means it.
     */
    boolean isMadeOnesOwn(Heard heard, Saying saying, Runnable sendAllTheSame) {
        var writer = kit.current().get().orElse(null);
        if (heard.from() == null || writer == null) {
            return true;
        }
        var fit = kit.replies().fit(writer, heard.from(), idea, to, heard.text());
        if (!fit.blanks().isEmpty()) {
            saying.refuse(kit.text("replies.blanks", String.join(" ", fit.blanks())));
            return false;
        }
        if (fit.untouched()) {
            saying.confirm(kit.text("replies.makeItYours"), sendAllTheSame);
            return false;
        }
        return true;
    }

    private void insert(SavedReplyId reply) {
        kit.acts().run(() -> {
            var words = kit.replies().filled(kit.current().require(), reply, idea, to);
            editor.getElement()
                    .executeJs("window.samskapDialogue.insert(this, $0, $1)", words, Long.toString(reply.value()));
        });
    }
}
