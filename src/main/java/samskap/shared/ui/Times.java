package samskap.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.springframework.stereotype.Component;
import samskap.shared.text.TimeAgo;

/** Moments on a page, readable for people and machines. */
@Component
public class Times {

    private final TimeAgo timeAgo;
    private final Words words;

    Times(TimeAgo timeAgo, Words words) {
        this.timeAgo = timeAgo;
        this.words = words;
    }

    /** How long ago it was, as in {@link TimeAgo#since}. */
    public com.vaadin.flow.component.Component ago(Instant moment) {
        return new Time(moment, timeAgo.since(words.language(), moment));
    }

    /** The day of the moment. */
    public com.vaadin.flow.component.Component day(Instant moment) {
        return new Time(moment, timeAgo.date(words.language(), moment));
    }

    @Tag("time")
    private static final class Time extends Span {

        private static final long serialVersionUID = 1L;

        Time(Instant moment, String text) {
            super(text);
            getElement().setAttribute("datetime", moment.toString());
        }
    }
}
