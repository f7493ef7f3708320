package samskap.me.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import samskap.mail.Bounces.Bounced;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** Tells somebody that their address does not take our mail, what was said, and how it comes again. */
class ReturnedNotice extends Div {

    private static final long serialVersionUID = 1L;

    ReturnedNotice(MeKit kit, Bounced bounced) {
        addClassNames("notice", "ask");
        var again = new NativeButton(kit.text("returned.again"), click -> {
            if (kit.acts().run(() -> kit.bounces().tryAgain(kit.current().require(), bounced.person()))) {
                Toasts.show(kit.text("returned.tried"));
                setVisible(false);
            }
        });
        again.addClassNames("btn", "small");
        add(
                new Icon("warning"),
                new Div(
                        new Paragraph(kit.text("returned")),
                        Parts.small(kit.text("returned.words", bounced.words())),
                        new Paragraph(again)));
    }
}
