package samskap.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A few words about the state of a thing, on a coloured ground that repeats what the words say. */
public class Chip extends Span {

    private static final long serialVersionUID = 1L;

    /** @param text already in the page's language */
    public Chip(String text) {
        addClassName("chip");
        add(text);
    }

    /** A chip of a colour with a meaning: {@code ask, answer, bad, good, note} or {@code brand-c}. */
    public static Chip of(String meaning, String text) {
        var chip = new Chip(text);
        chip.addClassName(meaning);
        return chip;
    }

    /** The status of an idea, with its moon. */
    public static Chip status(String status, String text) {
        var chip = new Chip(text);
        chip.getElement().setAttribute("data-status", status);
        return chip;
    }

    /** The state of a promise: {@code open, soon, overdue, kept} or {@code broken}. */
    public static Chip state(String state, String text) {
        var chip = new Chip(text);
        chip.getElement().setAttribute("data-state", state);
        return chip;
    }

    /** Puts a sign before the words. */
    public Chip with(Icon icon) {
        addComponentAsFirst(icon);
        return this;
    }
}
