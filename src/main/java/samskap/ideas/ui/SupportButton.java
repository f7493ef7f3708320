package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** "Me too" on an idea's page, with the count: who opens an idea may know how many want it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SupportButton extends Div {

    private final Backing backing;
    private final SignInGate gate;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;
    private final NativeButton button = new NativeButton();
    private final Element count = new Element("b");
    private final Element word = new Element("small");
    private final Paragraph said = new Paragraph();
    private IdeaId idea = new IdeaId(0);
    private boolean pressed;

    SupportButton(Backing backing, SignInGate gate, CurrentPerson current, Acts acts, Words words) {
        this.backing = backing;
        this.gate = gate;
        this.current = current;
        this.acts = acts;
        this.words = words;
        button.addClassNames("support", "big");
        button.getElement().setAttribute("type", "button");
        button.add(new Icon("support"));
        button.getElement().appendChild(count, word);
        button.addClickListener(click -> press());
        said.addClassName("sr");
        said.getElement().setAttribute("role", "status");
        add(button, said);
    }

    void show(Idea now) {
        idea = now.id();
        var closed = now.status().isClosed();
        pressed = current.get()
                .map(person -> !backing.supportedBy(person, Set.of(idea)).isEmpty())
                .orElse(false);
        count.setText(Integer.toString(now.pulse().supports()));
        word.setText(words.text(closed ? "ideas.card.closed" : "ideas.card.meToo"));
        if (closed) {
            button.getElement().removeAttribute("aria-pressed").setAttribute("aria-disabled", "true");
        } else {
            button.getElement()
                    .removeAttribute("aria-disabled")
                    .setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }

    /** Gives the voice or takes it back; a visitor gives it after having said who they are. */
    void press() {
        var wanted = !pressed;
        gate.then(person -> acts.run(() -> {
            var supports = backing.support(person, idea, wanted);
            pressed = wanted;
            count.setText(Integer.toString(supports));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            said.setText(words.text(wanted ? "ideas.idea.supported" : "ideas.idea.notSupported", supports));
        }));
    }

    NativeButton button() {
        return button;
    }
}
