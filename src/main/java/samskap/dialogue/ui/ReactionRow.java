package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Reaction;
import samskap.dialogue.Reactions.Given;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Menu;

/**
 * What people gave a message without a word, and the way to give it. It changes in place, so that whoever is about to
 * press something finds it where it was.
 */
class ReactionRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final MessageId message;
    private final Runnable refresh;
    private final Map<Reaction, Chip> chips = new EnumMap<>(Reaction.class);
    private final Map<Reaction, Choice> choices = new EnumMap<>(Reaction.class);
    private final @Nullable Menu menu;

    ReactionRow(Kit kit, Message message, Reading reading, Runnable refresh) {
        this.kit = kit;
        this.message = message.id();
        this.refresh = refresh;
        var own = reading.isByViewer(message);
        addClassName("reactions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", kit.text("reactions"));
        for (var reaction : Reaction.values()) {
            var chip = new Chip(reaction, own);
            chips.put(reaction, chip);
            add(chip);
        }
        menu = own ? null : menu();
        if (menu != null) {
            add(menu);
        }
    }

    private Menu menu() {
        var made = new Menu("btn quiet small", new Icon("feeling-4"))
                .named(kit.text("react"))
                .inGroup("reactions");
        made.addClassName("react");
        for (var reaction : Reaction.values()) {
            var choice = new Choice(reaction);
            choices.put(reaction, choice);
            made.add(choice);
        }
        return made;
    }

    void show(Reading reading) {
        var given = new EnumMap<Reaction, Given>(Reaction.class);
        reading.givenTo(message).forEach(one -> given.put(one.reaction(), one));
        chips.forEach((reaction, chip) -> chip.show(given.get(reaction), reading));
        choices.forEach((reaction, choice) -> choice.show(given.get(reaction), reading));
    }

    /**
     * Whoever is not signed in is asked first; the reaction is then given by itself.
     *
     * @param done what comes after it on this page
     */
    private void react(Reaction reaction, boolean wanted, Runnable done) {
        kit.gate().then(person -> {
            var accepted = kit.acts().run(() -> kit.reactions().react(person, message, reaction, wanted));
            if (accepted && isAttached()) {
                refresh.run();
                done.run();
            }
        });
    }

    private void toMenu() {
        if (menu != null) {
            menu.getElement().executeJs("this.open = false; this.firstElementChild.focus()");
        }
    }

    private String names(@Nullable Given given, Reading reading) {
        if (given == null) {
            return "";
        }
        var names = new ArrayList<String>();
        given.latest().forEach(id -> names.add(reading.who(id).firstName()));
        var others = given.count() - names.size();
        return others > 0 ? kit.text("reaction.others", String.join(", ", names), others) : String.join(", ", names);
    }

    /** What was given and how often; pressing it gives it too, or takes it back. */
    private final class Chip extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Reaction reaction;
        private final Span count = new Span();
        private final Span who = new Span();
        private final boolean own;
        private boolean pressed;

        Chip(Reaction reaction, boolean own) {
            this.reaction = reaction;
            this.own = own;
            addClassNames("pill", "small");
            getElement().setAttribute("type", "button");
            who.addClassName("sr");
            add(new Icon(reaction.icon()), new Span(kit.words().text(reaction.key())), count, who);
            if (own) {
                getElement().setAttribute("aria-disabled", "true");
            } else {
                addClickListener(click -> press());
            }
        }

        /** A chip that is gone keeps no focus. */
        private void press() {
            react(reaction, !pressed, () -> {
                if (!isVisible()) {
                    toMenu();
                }
            });
        }

        void show(@Nullable Given given, Reading reading) {
            setVisible(given != null);
            pressed = given != null && given.byViewer();
            count.setText(given == null ? "" : Integer.toString(given.count()));
            var names = names(given, reading);
            who.setText(names.isEmpty() ? "" : ": " + names);
            getElement().setAttribute("title", names);
            if (!own) {
                getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            }
            setClassName("set", pressed);
        }
    }

    /** A reaction in the menu, with those who gave it. */
    private final class Choice extends NativeButton {

        private static final long serialVersionUID = 1L;

        private final Element names = new Element("small");
        private boolean pressed;

        Choice(Reaction reaction) {
            getElement().setAttribute("type", "button");
            var words = new Span();
            words.getElement()
                    .appendChild(new Element("span").setText(kit.words().text(reaction.key())), names);
            add(new Icon(reaction.icon()), words);
            addClickListener(click -> react(reaction, !pressed, ReactionRow.this::toMenu));
        }

        void show(@Nullable Given given, Reading reading) {
            pressed = given != null && given.byViewer();
            names.setText(names(given, reading));
            getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }
}
