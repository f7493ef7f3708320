package samskap.developing.ui;

import com.vaadin.flow.component.html.NativeButton;

/** The small buttons of developing together. */
final class Buttons {

    private Buttons() {}

    static NativeButton of(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton quiet(String text, Runnable act) {
        var button = of(text, act);
        button.addClassName("quiet");
        return button;
    }

    static NativeButton primary(String text, Runnable act) {
        var button = of(text, act);
        button.addClassName("primary");
        return button;
    }

    static NativeButton submit(String text) {
        var button = new NativeButton(text);
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
