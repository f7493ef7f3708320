package samskap.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Short messages at the bottom of the page, read aloud as they come. They leave by themselves, but not while somebody
 * points at them or is inside them.
 */
public class Toasts extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration READING_TIME = Duration.ofSeconds(7);
    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(12);
    private static final int MOST = 3;

    private Toasts() {
        addClassName("toasts");
        getElement().setAttribute("role", "status");
    }

    /** The page's region for them; made, and heard by assistive technology, before the first message comes. */
    public static Toasts of(UI ui) {
        var existing = ComponentUtil.getData(ui, Toasts.class);
        if (existing != null) {
            return existing;
        }
        var made = new Toasts();
        ComponentUtil.setData(ui, Toasts.class, made);
        ui.add(made);
        return made;
    }

    /** Says something on the current page. */
    public static void show(String text) {
        of(UI.getCurrent()).say(text, null, null);
    }

    /** Says something, with a way to take the act back. */
    public static void show(String text, String undoText, Runnable undo) {
        of(UI.getCurrent()).say(text, undoText, undo);
    }

    private void say(String text, @Nullable String undoText, @Nullable Runnable undo) {
        var toast = new Paragraph(text);
        toast.addClassName("toast");
        if (undoText != null && undo != null) {
            toast.add(new NativeButton(undoText, click -> {
                toast.removeFromParent();
                undo.run();
            }));
        }
        while (getComponentCount() >= MOST) {
            remove(getComponentAt(0));
        }
        add(toast);
        leaveAfter(toast, undo == null ? READING_TIME : TIME_TO_UNDO);
    }

    private static void leaveAfter(Paragraph toast, Duration time) {
        toast.getElement().addEventListener("over", over -> toast.removeFromParent());
        toast.getElement().executeJs("""
                        const leave = () => this.matches(':hover, :focus-within')
                            ? setTimeout(leave, 1000) : this.dispatchEvent(new CustomEvent('over'));
                        setTimeout(leave, $0);
                        """, time.toMillis());
    }
}
