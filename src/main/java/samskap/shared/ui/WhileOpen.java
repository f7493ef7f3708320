package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Predicate;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Lets a component hear live changes for exactly as long as it is on an open page. */
public final class WhileOpen {

    private WhileOpen() {}

    /** Does something on the page later, with its lock, unless it has gone meanwhile. Safe on any thread. */
    public static void later(UI page, Command act) {
        try {
            page.access(act);
        } catch (UIDetachedException gone) {
            // Nobody is there to see it.
        }
    }

    /** Does something on the page with its lock, once whoever has it gives it back, unless it has gone meanwhile. */
    public static void now(UI page, Command act) {
        try {
            page.accessSynchronously(act);
        } catch (UIDetachedException gone) {
            // Nobody is there to see it.
        }
    }

    /**
     * @param wanted decides on a messenger's thread, without the page's lock; must be quick
     * @param react runs with the page's lock, and what it changes is pushed
     */
    public static void hear(Component component, Live live, Predicate<Change> wanted, Consumer<Change> react) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var subscription = live.listen(change -> {
                if (wanted.test(change)) {
                    later(ui, () -> react.accept(change));
                }
            });
            component.addDetachListener((DetachEvent detached) -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }
}
