package samskap.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.context.annotation.Scope;
import samskap.identity.Person;
import samskap.identity.ui.BrowserSession;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Menu;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** A visitor's way in, or who is here and the way out. */
@org.springframework.stereotype.Component
@Scope("prototype")
class AccountCorner extends Span {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient SignInGate gate;
    private final transient BrowserSession session;

    AccountCorner(Words words, CurrentPerson current, SignInGate gate, BrowserSession session, Live live) {
        this.words = words;
        this.current = current;
        this.gate = gate;
        this.session = session;
        WhileOpen.hear(this, live, change -> change.kind() == Change.Kind.PERSON_CHANGED, change -> show());
    }

    void show() {
        removeAll();
        add(current.get().map(this::menuOf).orElseGet(this::wayIn));
    }

    private Component wayIn() {
        var button = new NativeButton(words.text("shell.signIn"), click -> gate.open());
        button.addClassNames("btn", "small");
        return button;
    }

    private Component menuOf(Person person) {
        var menu = new Menu("btn quiet round", new Avatar(person.initials(), person.isStaff()))
                .inGroup("bar")
                .named(words.text("shell.menu", person.name()));
        var name = new Paragraph(person.name());
        name.addClassNames("who", "small", "muted");
        menu.add(name);
        menu.add(Parts.way("/me", words.text("shell.ownPage")));
        menu.add(Parts.way("/me/sessions", words.text("identity.sessions.title")));
        menu.add(new NativeButton(words.text("shell.signOut"), click -> session.end()));
        return menu;
    }
}
