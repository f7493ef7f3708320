package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import samskap.customers.Note;
import samskap.ideas.Cards;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** What a colleague wrote about a customer, and how the customer puts it. */
class NoteItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final transient Note note;

    /** Whom a note is told by in its first line. */
    enum First {
        CUSTOMER,
        AUTHOR
    }

    NoteItem(CustomerKit kit, Note note, First first) {
        this.kit = kit;
        this.note = note;
        addClassNames("card", "pad", "known-note");
        add(header(first), voice());
        if (!note.correction().isEmpty()) {
            add(correction());
        }
        if (first == First.CUSTOMER) {
            add(by());
        }
    }

    private Header header(First first) {
        var header = new Header();
        header.addClassName("row");
        header.add(first == First.CUSTOMER ? customer() : author());
        var way = note.way();
        if (way != null) {
            header.add(new Chip(kit.words().text(way.key())));
        }
        var day = kit.dayLine(note.day());
        day.getElement().getClassList().add("push");
        header.add(day);
        return header;
    }

    private Component customer() {
        var line = new Div();
        line.addClassName("row");
        var person = kit.people().find(note.customer());
        person.ifPresent(found -> line.add(new Avatar(found.initials(), false).small()));
        line.add(Parts.way(CustomerView.path(note.customer()), kit.customer(note.customer())));
        return line;
    }

    private Component author() {
        var line = new Div();
        line.addClassName("row");
        var person = kit.people().shown(note.by(), kit.words().language());
        person.ifPresent(found -> line.add(new Avatar(found.initials(), true).small()));
        var name = new Span(kit.author(note.by()));
        name.addClassName("name");
        line.add(name);
        person.map(Person::title).ifPresent(title -> line.add(Parts.small(title)));
        return line;
    }

    private Paragraph voice() {
        var voice = new Paragraph(note.words());
        voice.addClassNames("voice", "words");
        return Parts.in(Cards.foreign(author(note).orElse(null), kit.words().language()), voice);
    }

    private Optional<Person> author(Note of) {
        return kit.people().find(of.by());
    }

    private Div correction() {
        var label = new Paragraph(kit.text(
                "putsIt",
                kit.people().find(note.customer()).map(Person::firstName).orElseGet(() -> kit.text("somebody"))));
        label.addClassNames("small", "muted");
        var words = new Paragraph(note.correction());
        words.addClassNames("voice", "words");
        var box = new Div(
                label,
                Parts.in(
                        Cards.foreign(
                                kit.people().find(note.customer()).orElse(null),
                                kit.words().language()),
                        words));
        box.addClassName("correction");
        return box;
    }

    private Paragraph by() {
        return Parts.small(kit.text("notedBy", kit.author(note.by())));
    }

    /** What its author can do about it. */
    NoteItem ofMine() {
        add(footer(Buttons.of(
                kit.text("takeBack"),
                "small quiet",
                () -> new SureDialog(kit, "takingBack", () -> {
                            kit.desk().takeBack(kit.current().require(), note.id());
                            Toasts.show(kit.text("takingBack.done"));
                        })
                        .open(UI.getCurrent()))));
        return this;
    }

    /** What the customer can do about it. */
    NoteItem aboutMe() {
        add(footer(
                Buttons.of(kit.text(note.correction().isEmpty() ? "correct" : "correctAgain"), "small", this::correct),
                Buttons.of(kit.text("withdraw"), "small quiet", this::withdraw)));
        return this;
    }

    private void correct() {
        var draft = "customer-correction-" + note.id().value();
        new WordsDialog(kit, "correcting", note.correction(), draft, typed -> {
                    kit.own().correct(kit.current().require(), note.id(), typed);
                    Toasts.show(kit.text("correcting.done"));
                })
                .open(UI.getCurrent());
    }

    private void withdraw() {
        new SureDialog(kit, "withdrawing", () -> {
                    kit.own().withdraw(kit.current().require(), note.id());
                    Toasts.show(kit.text("withdrawing.done"));
                })
                .open(UI.getCurrent());
    }

    private static Footer footer(Component... acts) {
        var footer = new Footer(acts);
        footer.addClassName("row");
        return footer;
    }
}
