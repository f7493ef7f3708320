package samskap.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;

/** Tells when a page is before somebody's eyes: now, or once they come back to the window it is in. */
public final class Seen {

    private Seen() {}

    public static void then(Component page, Command act) {
        page.getElement().executeJs("""
                        return new Promise(seen => {
                            const look = () => {
                                if (document.visibilityState === 'visible') {
                                    document.removeEventListener('visibilitychange', look);
                                    seen(true);
                                }
                            };
                            document.addEventListener('visibilitychange', look);
                            look();
                        });
                        """).then(seen -> act.execute());
    }
}
