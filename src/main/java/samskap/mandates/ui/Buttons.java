package samskap.mandates.ui;

import com.vaadin.flow.component.html.NativeButton;

/** The buttons of these pages. */
final class Buttons {

    private Buttons() {}

    /** @param looks names of classes, beside the one that every button has */
    static NativeButton of(String text, String looks, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("btn");
        button.addClassNames(looks.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
