package samskap.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons that do something at once. */
public final class Buttons {

    private Buttons() {}

    /** @param looks names of classes with blanks between, beside the one that every button has; may be empty */
    public static NativeButton of(String text, String looks, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassNames(("btn " + looks).strip().split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
