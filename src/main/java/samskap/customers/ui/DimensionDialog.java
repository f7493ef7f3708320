package samskap.customers.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Mirror;
import samskap.customers.StaleDimension;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.NowStands;

/** Asks what a dimension is called and which segments there are in it, each with its part of all customers. */
class DimensionDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final String COLLEAGUES_TOO = "all";
    private static final String THEY_ALONE = "own";

    private final transient CustomerKit kit;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Dimension dimension;

    private final Input name = new Input();
    private final Choice says = new Choice(COLLEAGUES_TOO);
    private final UnorderedList list = new UnorderedList();
    private final List<SegmentLine> lines = new ArrayList<>();
    private final Field[] fields;

    /** @param dimension null for a new one */
    DimensionDialog(CustomerKit kit, @Nullable Dimension dimension) {
        super(kit.text(dimension == null ? "segments.add" : "segments.changeTitle"), kit.text("segments.hint"));
        this.kit = kit;
        this.dimension = dimension;
        name.setValue(dimension == null ? "" : dimension.name());
        says.with(COLLEAGUES_TOO, kit.text("segments.says.all")).with(THEY_ALONE, kit.text("segments.says.own"));
        sayAlone(dimension != null && dimension.ownWord());
        list.addClassNames("plain", "segment-lines");
        list.getElement().setAttribute("role", "list");
        if (dimension == null) {
            line(null);
        } else {
            dimension.segments().forEach(this::line);
        }
        line(null);
        fields = new Field[] {
            new Field("name", kit.text("segments.name"), name).withHint(kit.text("segments.nameHint")),
            new Field("says", kit.text("segments.says"), says).withHint(kit.text("segments.saysHint", Mirror.FEWEST)),
            new Field("segments", kit.text("segments.all"), list).withHint(kit.text("segments.allHint"))
        };
        ask(
                kit.text("cancel"),
                kit.text("save"),
                fields[0],
                fields[1],
                fields[2],
                Buttons.of(kit.text("segments.more"), "small", () -> line(null)));
    }

    private void line(@Nullable Segment known) {
        var line = new SegmentLine(kit, known);
        lines.add(line);
        list.add(line);
    }

    void call(String typed) {
        name.setValue(typed);
    }

    void sayAlone(boolean alone) {
        says.setValue(alone ? THEY_ALONE : COLLEAGUES_TOO);
    }

    List<SegmentLine> lines() {
        return lines;
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::save, fields)) {
            close();
        }
    }

    private void save() {
        var wanted = lines.stream()
                .filter(SegmentLine::isNamed)
                .map(SegmentLine::wanted)
                .toList();
        var called = Objects.requireNonNullElse(name.getValue(), "");
        var owner = kit.current().require();
        var alone = THEY_ALONE.equals(says.getValue());
        var before = dimension;
        if (before == null) {
            kit.dimensions().add(owner, called, alone, wanted);
            return;
        }
        try {
            kit.dimensions().change(owner, before, called, alone, wanted);
        } catch (StaleDimension stale) {
            dimension = stale.now();
            goOnFrom(nowStands(stale.now()), 0);
            throw stale;
        }
    }

    private NowStands nowStands(Dimension now) {
        var segments = new UnorderedList();
        now.segments().forEach(segment -> segments.add(new ListItem(segment.name())));
        return new NowStands(kit.words(), new Paragraph(heading(now)), segments);
    }

    private String heading(Dimension now) {
        return now.ownWord() ? now.name() + " · " + kit.text("segments.says.own") : now.name();
    }
}
