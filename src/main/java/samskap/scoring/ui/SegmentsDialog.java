package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Segments;
import samskap.shared.Refusal;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Words;

/** Says which kinds of customers there are, one on a line with its part of all. */
@Tag("dialog")
class SegmentsDialog extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    private final transient Segments segments;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Runnable changed;
    private final TextBox lines = new TextBox();
    private final Field field;

    SegmentsDialog(Segments segments, CurrentPerson current, Acts acts, Words words, Runnable changed) {
        this.segments = segments;
        this.current = current;
        this.acts = acts;
        this.changed = changed;
        lines.setRows(6);
        lines.setValue(segments.all().stream()
                .map(segment -> segment.name() + " " + Math.round(100 * segment.share()))
                .collect(Collectors.joining("\n")));
        field = new Field("segments", words.text("scoring.value.segmentsLabel"), lines)
                .withHint(words.text("scoring.value.segmentsHint"));
        getElement().setAttribute("class", "dialog").setAttribute("aria-label", words.text("scoring.value.segments"));
        getElement().addEventListener("close", closed -> removeFromParent());
        var hint = new Paragraph(words.text("scoring.value.segmentsWhy"));
        hint.addClassName("muted");
        var actions = new Div(
                Buttons.of(words.text("ideas.idea.cancel"), this::removeFromParent, "quiet"),
                Buttons.submit(words.text("scoring.value.save")));
        actions.addClassName("actions");
        var form = new Form(this::submit);
        form.add(new Div(new H2(words.text("scoring.value.segments")), hint), field, actions);
        add(form);
    }

    void open(UI ui) {
        ui.add(this);
        getElement().executeJs("this.showModal()");
    }

    void submit() {
        acts.run(
                () -> {
                    segments.define(current.require(), read(lines.getValue()));
                    removeFromParent();
                    changed.run();
                },
                field);
    }

    /** "Families 40" on each line. */
    static Map<String, Double> read(String lines) {
        var shares = new LinkedHashMap<String, Double>();
        for (var line : lines.strip().split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            var at = line.strip().lastIndexOf(' ');
            var number = line.strip().substring(at + 1).replace("%", "").replace(',', '.');
            if (at < 1 || !number.matches("\\d{1,6}(\\.\\d{1,4})?")) {
                throw Refusal.of("segments", "scoring.refused.segmentLine", line.strip());
            }
            shares.put(line.strip().substring(0, at).strip(), Double.parseDouble(number));
        }
        return shares;
    }
}
