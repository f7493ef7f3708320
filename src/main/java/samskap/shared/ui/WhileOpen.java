package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Lets a component hear live changes for exactly as long as it is on an open page. */
public final class WhileOpen {

    private WhileOpen() {}

    /**
     * @param wanted decides on a messenger's thread, without the page's lock; must be quick
     * @param react runs with the page's lock, and what it changes is pushed
     */
    public static void hear(Component component, Live live, Predicate<Change> wanted, Consumer<Change> react) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var subscription = live.listen(change -> {
                if (wanted.test(change)) {
                    ui.access(() -> react.accept(change));
                }
            });
            component.addDetachListener((DetachEvent detached) -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }
}
