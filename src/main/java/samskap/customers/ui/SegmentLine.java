package samskap.customers.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import java.text.NumberFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions.Wanted;
import samskap.shared.Refusal;

/** One segment with its part of all customers in per cent. Left without a name it is none. */
class SegmentLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Segment known;
    private final Input name = new Input();
    private final Input part = new Input();
    private final String shown;

    /** @param known the segment to change, null for a new one */
    SegmentLine(CustomerKit kit, @Nullable Segment known) {
        this.known = known;
        shown = known == null ? "" : percent(kit).format(100 * known.share());
        name.setValue(known == null ? "" : known.name());
        part.setValue(shown);
        name.getElement().setAttribute("aria-label", kit.text("segments.segment"));
        part.getElement().setAttribute("aria-label", kit.text("segments.part")).setAttribute("inputmode", "decimal");
        add(name, part);
    }

    private static NumberFormat percent(CustomerKit kit) {
        var format = NumberFormat.getInstance(kit.words().language().locale());
        format.setMaximumFractionDigits(1);
        format.setGroupingUsed(false);
        return format;
    }

    void fillIn(String called, String share) {
        name.setValue(called);
        part.setValue(share);
    }

    boolean isNamed() {
        return !Objects.requireNonNullElse(name.getValue(), "").isBlank();
    }

    /** @throws Refusal at {@code segments} when the part is no number */
    Wanted wanted() {
        return new Wanted(known == null ? null : known.id(), name.getValue(), share());
    }

    /** What was shown is rounded: left as it is, it stands for what it was. */
    private double share() {
        if (known != null && shown.equals(part.getValue())) {
            return 100 * known.share();
        }
        var number = Objects.requireNonNullElse(part.getValue(), "")
                .replace("%", "")
                .replace(',', '.')
                .strip();
        if (!number.matches("\\d{1,6}(\\.\\d{1,4})?")) {
            throw Refusal.of(
                    "segments", "customers.refused.part", name.getValue().strip());
        }
        return Double.parseDouble(number);
    }
}
