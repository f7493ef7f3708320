package samskap.customers.ui;

import org.jspecify.annotations.Nullable;
import samskap.customers.Dimension;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;

/** One of a dimension's segments, or none. */
final class SegmentChoice {

    private SegmentChoice() {}

    /** What to do with the segment that is chosen. */
    interface Act {
        /** @param segment null for none */
        void choose(@Nullable Integer segment);
    }

    static Field of(CustomerKit kit, Dimension dimension, @Nullable Integer chosen, Act act) {
        var choice = new Choice(chosen == null ? "" : Integer.toString(chosen)).with("", kit.text("belongs.nowhere"));
        dimension.segments().forEach(segment -> choice.with(Integer.toString(segment.id()), segment.name()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var code = change.getValue();
                act.choose(code == null || code.isEmpty() ? null : Integer.valueOf(code));
            }
        });
        return new Field("dimension-" + dimension.id(), dimension.name(), choice);
    }
}
