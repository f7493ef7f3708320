package samskap.asking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import samskap.asking.Ask;
import samskap.asking.Asked;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** A question as it is put to one person: one tap or a few words answer it. */
class AskedItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient AskingKit kit;
    private final transient Asked asked;
    private @Nullable Draft draft;

    AskedItem(AskingKit kit, Asked asked, Person person) {
        this.kit = kit;
        this.asked = asked;
        addClassNames("card", "pad", "ask");
        add(header(), question());
        var answer = asked.answer();
        if (answer != null) {
            var spoken = new Spoken(kit);
            add(spoken.answer(asked, answer));
            asked.said().forEach(said -> add(spoken.said(said)));
            add(after());
        } else if (asked.ask().endedAt() == null) {
            answering();
        } else {
            add(Parts.small(kit.text("own.ended")));
        }
        add(Parts.small(kit.explanation().because(asked, person) + " "
                + kit.explanation().next(asked, kit.words().language())));
    }

    private Header header() {
        var by = kit.people().shown(asked.ask().by(), kit.words().language());
        var header = new Header();
        header.addClassName("row");
        by.map(each -> new Avatar(each.initials(), true).small()).ifPresent(header::add);
        var name = new Span(kit.text(
                isTalk() ? "own.invites" : "own.asks", by.map(Person::name).orElseGet(() -> kit.text("somebody"))));
        name.addClassName("name");
        var when = new Span(kit.times().ago(asked.at()));
        when.addClassNames("small", "muted", "push");
        header.add(name, when);
        return header;
    }

    private boolean isTalk() {
        return asked.ask().kind() == Ask.Kind.TALK;
    }

    private H2 question() {
        var question = new H2(asked.ask().question());
        question.addClassNames("voice", "question");
        return question;
    }

    private void answering() {
        var choices = asked.ask().choices();
        if (!choices.isEmpty()) {
            var taps = new Div();
            taps.addClassNames("row", "taps");
            for (var n = 0; n < choices.size(); n++) {
                var choice = n;
                taps.add(Buttons.of(choices.get(n), "", () -> send(choice, "")));
            }
            add(taps);
        }
        if (isTalk()) {
            add(Parts.small(kit.text("own.talkHow")));
        }
        var words = new TextBox();
        words.setRows(2);
        var field = new Field("words", kit.text(wanted()), words);
        var kept = new Draft("samskap.asked." + asked.ask().id().value());
        draft = kept;
        var form = new Form(() -> send(null, words.getValue(), field));
        var send = new NativeButton(kit.text("own.send"));
        send.addClassNames("btn", "primary");
        form.add(field, send);
        form.addClassName("stack");
        kept.keep(form, 0, any -> {});
        add(form);
    }

    /** What the words are to say. */
    private String wanted() {
        if (isTalk()) {
            return "own.talkWords";
        }
        return asked.ask().choices().isEmpty() ? "own.words" : "own.orWords";
    }

    private void send(@Nullable Integer choice, String words, Field... fields) {
        if (kit.acts()
                .run(() -> kit.own().answer(kit.current().require(), asked.ask().id(), choice, words), fields)) {
            if (draft != null) {
                draft.forget();
            }
            Toasts.show(kit.text("own.thanks", kit.name(asked.ask().by())));
        }
    }

    private Footer after() {
        var footer = new Footer();
        footer.addClassName("row");
        if (asked.said().isEmpty()) {
            footer.add(Parts.small(kit.text("own.waits", kit.name(asked.ask().by()))));
        }
        footer.add(Buttons.of(
                kit.text("own.more"), "small quiet", () -> new BackDialog(kit, asked).open(UI.getCurrent())));
        return footer;
    }
}
