package samskap.scoring.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons that do something at once. */
final class Buttons {

    private Buttons() {}

    static NativeButton of(String text, Runnable act, String... looks) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("btn");
        button.addClassNames(looks);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A form's own. */
    static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.addClassNames("btn", "primary");
        return button;
    }
}
