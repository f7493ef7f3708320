package samskap.journey.ui;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import samskap.journey.Step;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Writes down what was done about a step, and on which day. */
class DeedDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;
    private final transient Step step;
    private final UUID key = JourneyKit.newKey();
    private final TextBox words = new TextBox();
    private final Input day = new Input();
    private final Field wordsField;
    private final Field dayField;

    DeedDialog(JourneyKit kit, Step step) {
        super(kit.text("deed.title"), kit.text("deed.hint"));
        this.kit = kit;
        this.step = step;
        var today = kit.calendar().today().toString();
        day.setType("date");
        day.getElement().setAttribute("max", today);
        day.setValue(today);
        words.setRows(2);
        wordsField = new Field("words", kit.text("deed.words"), words).withHint(kit.text("deed.wordsHint"));
        dayField = new Field("day", kit.text("deed.day"), day);
        ask(kit.text("cancel"), kit.text("deed.do"), wordsField, dayField);
        keepAs("journey-deed-" + step.id().value());
    }

    void fillIn(String said, String on) {
        words.setValue(said);
        day.setValue(on);
    }

    @Override
    protected void submit() {
        if (kit.acts()
                .run(
                        () -> kit.deeds().note(kit.current().require(), step.id(), key, day(), words.getValue()),
                        wordsField,
                        dayField)) {
            close();
            Toasts.show(kit.text("deed.done"));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day.getValue() == null ? "" : day.getValue());
        } catch (DateTimeParseException none) {
            throw Refusal.of("day", "journey.refused.day");
        }
    }
}
