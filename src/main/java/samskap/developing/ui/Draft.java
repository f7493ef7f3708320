package samskap.developing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;

/**
 * What is typed into a form, kept in the browser until it is sent or given up: it is there again after a reload or a
 * lost connection.
 *
 * @param name under which it is kept; drafts from different beginnings have different names
 */
record Draft(String name) implements Serializable {

    /** Brings back what was kept, and keeps what is typed from now on. */
    void keep(Component form) {
        form.getElement().executeJs("""
                        const boxes = [...this.querySelectorAll('textarea')];
                        const kept = () => {
                          try {
                            return JSON.parse(localStorage.getItem($0) ?? 'null') ?? {};
                          } catch {
                            return {};
                          }
                        };
                        for (const box of boxes.filter((box) => typeof kept()[box.name] === 'string')) {
                          box.value = kept()[box.name];
                          box.dispatchEvent(new Event('change'));
                        }
                        this.addEventListener('input', () => {
                          try {
                            const typed = boxes.map((box) => [box.name, box.value]);
                            localStorage.setItem($0, JSON.stringify(Object.fromEntries(typed)));
                          } catch {
                            // A browser that keeps nothing loses nothing else.
                          }
                        });
                        """, name);
    }

    void forget() {
        UI.getCurrent().getPage().executeJs("localStorage.removeItem($0)", name);
    }
}
