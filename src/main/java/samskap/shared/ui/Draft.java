package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;

/**
 * What is typed into a form's text boxes, and into its lines that are {@link #alsoOf marked}, kept in the browser until
 * it is sent or given up: it is there again after a reload or a lost connection. With it is kept what it began with, so
 * that it is never sent as if it had begun with something else. It is brought back to nobody but who wrote it
 * ({@code kept.ts}).
 *
 * @param name under which it is kept: one for each thing that is written about
 */
public record Draft(String name) implements Serializable {

    /**
     * Brings back what was kept, and keeps what is typed from now on.
     *
     * @param base the number of what the form begins with
     * @param kept is told the number of what a draft began with that was brought back
     */
    public void keep(Component form, int base, SerializableConsumer<Integer> kept) {
        form.getElement().executeJs("""
                        const boxes = [...this.querySelectorAll('textarea[name], input[name][data-kept]')];
                        const kept = samskapKept.read($0) ?? {};
                        const again = boxes.filter((box) => typeof kept[box.name] === 'string');
                        this.draftBase = again.length && Number.isInteger(kept.base) ? kept.base : $1;
                        for (const box of again) {
                          box.value = kept[box.name];
                          box.dispatchEvent(new Event('change'));
                        }
                        this.addEventListener('input', () => {
                          try {
                            const typed = boxes.map((box) => [box.name, box.value]);
                            samskapKept.keep($0, { ...Object.fromEntries(typed), base: this.draftBase });
                          } catch {
                            // A browser that keeps nothing loses nothing else.
                          }
                        });
                        return this.draftBase;
                        """, name, base).then(Integer.class, kept);
    }

    /** Marks a line to be kept with the text boxes. */
    public static void alsoOf(Input line) {
        line.getElement().setAttribute("data-kept", true);
    }

    /** From now on the form has something else before it, and its writer knows. */
    public void goesOnFrom(Component form, int base) {
        form.getElement().executeJs("this.draftBase = $0; this.dispatchEvent(new Event('input'))", base);
    }

    /** Something was written into the form that nobody typed. */
    public void written(Component form) {
        form.getElement().executeJs("this.dispatchEvent(new Event('input'))");
    }

    public void forget() {
        UI.getCurrent().getPage().executeJs("samskapKept.forget($0)", name);
    }
}
