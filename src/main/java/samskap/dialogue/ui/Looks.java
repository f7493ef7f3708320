package samskap.dialogue.ui;

import com.vaadin.flow.component.html.NativeButton;
import samskap.dialogue.Kind;
import samskap.shared.ui.Icon;

/** How the dialogue's kinds and small buttons look. */
final class Looks {

    private Looks() {}

    /** The style sheet's word for a kind. */
    static String of(Kind kind) {
        return kind == Kind.QUESTION ? "ask" : kind.code();
    }

    static Icon icon(Kind kind) {
        return new Icon(
                switch (kind) {
                    case MESSAGE -> "talk";
                    case ANSWER -> "check";
                    case QUESTION -> "question";
                    case PROMISE -> "promise";
                    case NOTE -> "lock";
                });
    }

    static NativeButton button(String text, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton quiet(String text, Runnable act) {
        var button = button(text, act);
        button.addClassName("quiet");
        return button;
    }

    static NativeButton quiet(Icon icon, String text, Runnable act) {
        var button = quiet("", act);
        button.add(icon);
        button.add(text);
        return button;
    }
}
