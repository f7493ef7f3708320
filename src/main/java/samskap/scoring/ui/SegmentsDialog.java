package samskap.scoring.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Words;

/** Says which kinds of customers there are, each with its part of all. */
class SegmentsDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Segments segments;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final transient Runnable changed;
    private final List<SegmentLine> lines = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Field field;

    SegmentsDialog(Segments segments, CurrentPerson current, Acts acts, Words words, Runnable changed) {
        super(words.text("scoring.value.segments"), words.text("scoring.value.segmentsWhy"));
        this.segments = segments;
        this.current = current;
        this.acts = acts;
        this.words = words;
        this.changed = changed;
        list.addClassNames("plain", "kinds-and-parts");
        list.getElement().setAttribute("role", "list");
        segments.all().forEach(this::line);
        line(null);
        field = new Field("segments", words.text("scoring.value.segmentsLabel"), list)
                .withHint(words.text("scoring.value.segmentsHint"));
        ask(
                words.text("ideas.idea.cancel"),
                words.text("scoring.value.save"),
                field,
                Buttons.of(words.text("scoring.value.segmentMore"), () -> line(null), "small"));
    }

    private void line(@Nullable Segment known) {
        var line = new SegmentLine(known, words);
        lines.add(line);
        list.add(line);
    }

    List<SegmentLine> lines() {
        return lines;
    }

    @Override
    protected void submit() {
        acts.run(
                () -> {
                    segments.define(
                            current.require(),
                            lines.stream()
                                    .filter(SegmentLine::isNamed)
                                    .map(SegmentLine::wanted)
                                    .toList());
                    removeFromParent();
                    changed.run();
                },
                field);
    }
}
