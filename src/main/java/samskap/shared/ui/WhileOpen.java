package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.live.Live.Subscription;

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
        listen(
                component,
                ui -> live.listen(change -> {
                    if (wanted.test(change)) {
                        later(ui, () -> react.accept(change));
                    }
                }));
    }

    /**
     * For what may change more often than an eye follows.
     *
     * @param wanted decides on a messenger's thread, without the page's lock; must be quick
     * @param pace from one time to the next at least; whatever happens meanwhile is reacted to once
     * @param react runs with the page's lock, and what it changes is pushed
     */
    public static void hear(Component component, Live live, Predicate<Change> wanted, Duration pace, Command react) {
        listen(
                component,
                ui -> live.listen(
                        wanted,
                        pace,
                        () -> later(ui, () -> {
                            // It may have left the page while the pace was kept.
                            if (component.isAttached()) {
                                react.execute();
                            }
                        })));
    }

    private static void listen(Component component, Function<UI, Subscription> begin) {
        component.addAttachListener(attached -> {
            var subscription = begin.apply(attached.getUI());
            component.addDetachListener((DetachEvent detached) -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }
}
