package samskap.dialogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.LocalDate;

/** A moment or a day, said for people and written for machines. */
@Tag("time")
class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    Moment(Instant moment, String words) {
        this(moment.toString(), words);
    }

    Moment(LocalDate day, String words) {
        this(day.toString(), words);
    }

    private Moment(String machine, String words) {
        setText(words);
        getElement().setAttribute("datetime", machine);
    }
}
