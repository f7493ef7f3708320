package samskap.administration.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.mail.ReplyKeys.Key;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** The keys that sign addresses which take answers: one can be renewed, an old one ended. */
class KeysCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MailKit kit;
    private final UnorderedList list = new UnorderedList();

    KeysCard(MailKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "stack");
        list.addClassNames("about", "invited");
        list.getElement().setAttribute("role", "list");
        var renew = new NativeButton(kit.text("keys.renew"), click -> renew());
        renew.addClassName("btn");
        add(new H2(kit.text("keys")), Parts.small(kit.text("keys.about")), list, new Paragraph(renew));
        show();
    }

    private void renew() {
        kit.acts().run(() -> {
            kit.keys().renew(kit.current().require());
            Toasts.show(kit.text("keys.renewed"));
        });
        show();
    }

    private void show() {
        list.removeAll();
        kit.keys().all(kit.current().require()).forEach(key -> list.add(line(key)));
    }

    private ListItem line(Key key) {
        var line = new ListItem(
                new Span(kit.text("keys.key", key.number())), kit.times().ago(key.madeAt()));
        line.add(key.signs() ? Chip.of("good", kit.text("keys.signs")) : end(key));
        return line;
    }

    private NativeButton end(Key key) {
        var button = new NativeButton(
                kit.text("keys.end"),
                click -> getUI().ifPresent(page -> page.add(new EndKeyDialog(kit, key, this::show))));
        button.addClassNames("btn", "small");
        button.setAriaLabel(kit.text("keys.endNamed", key.number()));
        return button;
    }
}
