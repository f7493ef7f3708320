package samskap.scoring.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import samskap.scoring.Segment;
import samskap.scoring.Segments.Wanted;
import samskap.shared.Refusal;
import samskap.shared.ui.Words;

/** One kind of customer with its part of all in per cent. Left without a name it is none. */
class SegmentLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Segment known;
    private final Input name = new Input();
    private final Input part = new Input();
    private final String shown;

    /** @param known the segment to change, null for a new one */
    SegmentLine(@Nullable Segment known, Words words) {
        this.known = known;
        shown = known == null ? "" : percent(words).format(100 * known.share());
        name.setValue(known == null ? "" : known.name());
        part.setValue(shown);
        name.getElement().setAttribute("aria-label", words.text("scoring.value.segmentName"));
        part.getElement().setAttribute("aria-label", words.text("scoring.value.segmentPart"));
        part.getElement().setAttribute("inputmode", "decimal");
        add(name, part);
    }

    private static NumberFormat percent(Words words) {
        var format = NumberFormat.getInstance(words.language().locale());
        format.setMaximumFractionDigits(1);
        format.setGroupingUsed(false);
        return format;
    }

    boolean isNamed() {
        return !name.getValue().isBlank();
    }

    /** @throws Refusal at {@code segments} when the part is no number */
    Wanted wanted() {
        return new Wanted(known == null ? null : known.id(), name.getValue(), part());
    }

    /** What was shown is rounded: left as it is, it stands for what it was. */
    private double part() {
        if (known != null && part.getValue().equals(shown)) {
            return 100 * known.share();
        }
        var number = part.getValue().replace("%", "").replace(',', '.').strip();
        if (!number.matches("\\d{1,6}(\\.\\d{1,4})?")) {
            throw Refusal.of(
                    "segments", "scoring.refused.segmentLine", name.getValue().strip());
        }
        return Double.parseDouble(number);
    }

    void call(String typed) {
        name.setValue(typed);
    }

    void give(String typed) {
        part.setValue(typed);
    }
}
