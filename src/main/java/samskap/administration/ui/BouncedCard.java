package samskap.administration.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.identity.Person;
import samskap.mail.Bounces.Bounced;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** People whose address does not take our mail. */
class BouncedCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient MailKit kit;
    private final UnorderedList list = new UnorderedList();

    BouncedCard(MailKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "stack");
        list.addClassNames("about", "invited");
        list.getElement().setAttribute("role", "list");
        add(new H2(kit.text("bounced")), Parts.small(kit.text("bouncedHint")), list);
        show();
    }

    private void show() {
        list.removeAll();
        var bounced = kit.bounces().latest(kit.current().require(), MOST);
        bounced.forEach(each -> list.add(line(each)));
        setVisible(!bounced.isEmpty());
    }

    private ListItem line(Bounced bounced) {
        var name = kit.people()
                .shown(bounced.person(), kit.words().language())
                .map(Person::name)
                .orElse("");
        var state = bounced.stopped()
                ? Chip.of("bad", kit.text("stopped"))
                : Chip.of("ask", kit.text("softly", bounced.times()));
        var again = new NativeButton(kit.text("again"), click -> {
            kit.acts().run(() -> {
                kit.bounces().tryAgain(kit.current().require(), bounced.person());
                Toasts.show(kit.text("tried", name));
            });
            show();
        });
        again.addClassNames("btn", "small");
        again.setAriaLabel(kit.text("againNamed", name));
        return new ListItem(
                new Span(name), state, kit.times().ago(bounced.last()), Parts.small(bounced.words()), again);
    }
}
