package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import samskap.ideas.Merging.Preview;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.TextBox;

/** What a merger comes to, who is told, and the word to them. */
class MergeForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient SameAs sameAs;
    private final transient Preview preview;
    private final transient Runnable close;
    private final TextBox word = new TextBox();
    private final Field field;
    private final Draft draft;
    private final Div actions = new Div();

    MergeForm(SameAs sameAs, Preview preview, Runnable close) {
        this.sameAs = sameAs;
        this.preview = preview;
        this.close = close;
        word.setRows(2);
        field = new Field("word", text("word"), word).withHint(hint());
        actions.addClassName("actions");
        getElement().appendChild(table());
        add(Parts.small(text("both", preview.both())), new WhoHears(preview.reach(), sameAs.words()), field, actions);
        onSubmit(this::merge);
        draft = new Draft("samskap.merge." + preview.duplicate().id().value());
        draft.keep(this, 0, any -> {});
    }

    /** Adds the ways out, before the one on. */
    void ways(NativeButton... out) {
        actions.removeAll();
        actions.add(out);
        var on = new NativeButton(text("do"));
        on.addClassNames("btn", "primary");
        actions.add(on);
    }

    private String text(String key, Object... arguments) {
        return sameAs.words().text("ideas.same." + key, arguments);
    }

    private String hint() {
        return sameAs.people()
                .find(preview.duplicate().author())
                .filter(author -> preview.duplicate().pulse().waitingSince() != null)
                .map(author -> text("waits", author.firstName()))
                .orElseGet(() -> text("wordHint"));
    }

    private Element table() {
        var one = preview.duplicate();
        var main = preview.main();
        var table = new Element("table").setAttribute("class", "table sums");
        table.appendChild(new Element("caption").setAttribute("class", "sr").setText(text("caption")));
        var head = new Element("tr")
                .appendChild(
                        th("col", text("idea")),
                        th("col", text("voicesRow")).setAttribute("class", "num"),
                        th("col", text("messagesRow")).setAttribute("class", "num"));
        table.appendChild(new Element("thead").appendChild(head));
        var body = new Element("tbody");
        body.appendChild(row(
                one.title(), text("leads"), one.pulse().supports(), one.pulse().messages()));
        body.appendChild(row(
                main.title(),
                text("goesOn"),
                main.pulse().supports(),
                main.pulse().messages()));
        body.appendChild(row(text("together"), "", preview.supports(), preview.messages()));
        return table.appendChild(body);
    }

    private Element row(String title, String role, int supports, int messages) {
        var name = th("row", title);
        if (!role.isEmpty()) {
            name.appendChild(new Element("small").setText(role));
        }
        return new Element("tr").appendChild(name, cell(supports, "voicesRow"), cell(messages, "messagesRow"));
    }

    private Element cell(int number, String label) {
        return new Element("td")
                .setAttribute("class", "num")
                .setAttribute("data-label", text(label))
                .setText(Integer.toString(number));
    }

    private static Element th(String scope, String text) {
        return new Element("th").setAttribute("scope", scope).setText(text);
    }

    /** A refusal stays with what was written. */
    void merge() {
        if (sameAs.acts().run(() -> sameAs.merge(preview, word.getValue()), field)) {
            draft.forget();
            close.run();
        }
    }

    void say(String typed) {
        word.setValue(typed);
    }
}
