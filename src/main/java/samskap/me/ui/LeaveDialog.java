package samskap.me.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;

/** Says what goes and what stays, asks once more, and takes leave. */
class LeaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MeKit kit;
    private final Input typed = new Input();
    private final Field name;
    private Texts texts = Texts.STAY;

    LeaveDialog(MeKit kit, Person person) {
        super(kit.text("leave.heading"));
        this.kit = kit;
        addClassName("leave");
        typed.getElement().setAttribute("autocomplete", "off");
        name = new Field("name", kit.text("leave.name", person.name()), typed);
        var form = new Form(this::leave);
        form.add(
                new H2(kit.text("leave.heading")),
                listed("leave.goes", "leave.goes.name", "leave.goes.reach", "leave.goes.back"),
                listed("leave.stays", "leave.stays.counts", "leave.stays.mark", "leave.stays.others"));
        if (!person.isStaff()) {
            form.add(choice());
        }
        form.add(name, actions());
        add(form);
    }

    private Div listed(String heading, String... lines) {
        var list = new UnorderedList();
        for (var line : lines) {
            list.add(new ListItem(kit.text(line)));
        }
        return new Div(new H3(kit.text(heading)), list);
    }

    private FieldSet choice() {
        var choice = new FieldSet();
        choice.addClassName("rhythm");
        choice.getElement().appendChild(new Element("legend").setText(kit.text("leave.texts")));
        choice.add(option(Texts.STAY, "stay"), option(Texts.GO, "go"));
        return choice;
    }

    private NativeLabel option(Texts which, String code) {
        var input = new Input();
        input.setType("radio");
        input.getElement()
                .setAttribute("name", "texts")
                .setAttribute("value", code)
                .setAttribute("checked", which == texts)
                .addEventListener("change", change -> choose(which));
        var about = new Span();
        about.getElement()
                .appendChild(
                        new Element("b").setText(kit.text("leave.texts." + code)),
                        new Element("small").setText(kit.text("leave.texts." + code + ".how")));
        var label = new NativeLabel();
        label.add(input, about);
        return label;
    }

    void choose(Texts which) {
        texts = which;
    }

    void type(String what) {
        typed.setValue(what);
    }

    private Component actions() {
        var stay = button(kit.text("leave.not"), "quiet");
        stay.addClickListener(click -> removeFromParent());
        stay.getElement().setAttribute("type", "button");
        var actions = new Div(stay, button(kit.text("leave.do"), "danger"));
        actions.addClassName("actions");
        return actions;
    }

    private static NativeButton button(String text, String look) {
        var button = new NativeButton(text);
        button.addClassNames("btn", look);
        return button;
    }

    void leave() {
        kit.acts().run(this::askOnceMore, name);
    }

    /** The dialog may have stood open for long. */
    private void askOnceMore() {
        var expected = kit.current().require().name();
        if (!CleanText.line(typed.getValue()).equalsIgnoreCase(expected)) {
            throw Refusal.of("name", "me.refused.name", expected);
        }
        kit.proof().then(person -> {
            kit.leaving().forget(person, person.id(), texts);
            kit.session().leave();
            sayGoodbye();
        });
    }

    private void sayGoodbye() {
        removeAll();
        var way = button(kit.text("leave.goodbye.way"), "primary");
        way.addClickListener(click -> kit.session().end());
        var goodbye = new Div(new H2(kit.text("leave.goodbye")), new Paragraph(kit.text("leave.goodbye.text")), way);
        goodbye.addClassName("stack");
        add(goodbye);
        // Whoever closes the dialog in another way has left just as well.
        getElement().addEventListener("close", closed -> kit.session().end());
    }
}
