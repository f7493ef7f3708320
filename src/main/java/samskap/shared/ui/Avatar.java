package samskap.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The round sign of a person. Their name always stands beside it, so assistive technology passes it by. */
public class Avatar extends Span {

    private static final long serialVersionUID = 1L;

    /** @param staff whether the person works here, which shows in the sign's colour */
    public Avatar(String initials, boolean staff) {
        super(initials);
        addClassName("avatar");
        if (staff) {
            addClassName("emp");
        }
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The smaller size, for lines of text. */
    public Avatar small() {
        addClassName("s");
        return this;
    }
}
