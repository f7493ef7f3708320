package samskap.asking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.asking.BeingAsked;
import samskap.asking.Explanation;
import samskap.asking.Willingness;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** The one place where somebody says how often they want to be asked: as usual, seldom, or never. */
public class BeingAskedCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient BeingAsked beingAsked;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final Paragraph next = new Paragraph();

    public BeingAskedCard(BeingAsked beingAsked, CurrentPerson current, Acts acts, Words words) {
        this.beingAsked = beingAsked;
        this.current = current;
        this.acts = acts;
        this.words = words;
        addClassNames("card", "pad", "being-asked");
        setId("being-asked");
        next.addClassNames("small", "muted");
        var choice = new Choice(beingAsked.willingness(current.require()).name());
        for (var each : Willingness.values()) {
            choice.with(each.name(), text("willingness." + each.code()));
        }
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(Willingness.valueOf(change.getValue()));
            }
        });
        add(
                new H2(text("being.title")),
                new Field("willingness", text("being.howOften"), choice),
                next,
                Parts.small(text("being.free")));
        sayNext();
    }

    /** As whoever looks chose. */
    void choose(Willingness wanted) {
        if (acts.run(() -> beingAsked.choose(current.require(), wanted))) {
            Toasts.show(text("being.done." + wanted.code()));
            sayNext();
        }
    }

    private void sayNext() {
        var self = current.require();
        var last = beingAsked.last(self);
        next.setText(beingAsked
                .next(self)
                .map(at -> last.isEmpty()
                        ? text("being.notYet")
                        : text("being.next", Explanation.month(words.language(), at)))
                .orElseGet(() -> text("being.never")));
    }

    private String text(String key, Object... arguments) {
        return words.text("asking." + key, arguments);
    }
}
