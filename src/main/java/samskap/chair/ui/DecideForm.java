package samskap.chair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.chair.NewDecision;
import samskap.identity.Person;
import samskap.identity.ui.ColleaguePicker;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.TextBox;

/**
 * Writes down what is decided while people still sit together: what, who, by when, and for which part of the journey.
 */
class DecideForm extends Form {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    private final transient ChairKit kit;
    private final TextBox words = new TextBox();
    private final ColleaguePicker owner;
    private final Input due = new Input();
    private final Choice stage = new Choice("");
    private final Field[] fields;
    private UUID key = ChairKit.newKey();

    DecideForm(ChairKit kit) {
        this.kit = kit;
        addClassNames("decide", "noprint");
        words.setRows(2);
        owner = new ColleaguePicker(kit.people(), kit.words(), "owner", kit.text("decide.owner"));
        due.setType("date");
        due.setValue(kit.timeAgo().today().plusDays(USUAL_DAYS).toString());
        due.getElement().setAttribute("min", kit.timeAgo().today().toString());
        stage.with("", kit.text("decide.wholeJourney"));
        kit.journey()
                .stages()
                .forEach(each -> stage.with(
                        Integer.toString(each.id()), each.name(kit.words().language())));
        fields = new Field[] {
            new Field("words", kit.text("decide.words"), words),
            owner.field(),
            new Field("due", kit.text("decide.due"), due),
            new Field("stage", kit.text("decide.stage"), stage).withHint(kit.text("decide.stageHint"))
        };
        var row = new Div(owner, fields[2], fields[3]);
        row.addClassName("beside-each-other");
        var submit = new NativeButton(kit.text("decide.do"));
        submit.addClassNames("btn", "primary");
        var actions = new Div(submit);
        actions.addClassName("actions");
        add(fields[0], row, actions);
        onSubmit(this::decide);
    }

    void fillIn(String what, Person who) {
        words.setValue(what);
        owner.begin(who);
    }

    void decide() {
        var wanted = new NewDecision(key, words.getValue(), owner.picked().orElse(null), chosenDay(), chosenStage());
        if (kit.acts().run(() -> kit.chair().decide(kit.current().require(), wanted), fields)) {
            key = ChairKit.newKey();
            words.setValue("");
            stage.setValue("");
        }
    }

    private @Nullable Integer chosenStage() {
        var code = stage.getValue();
        return code.isEmpty() ? null : Integer.valueOf(code);
    }

    private @Nullable LocalDate chosenDay() {
        try {
            return due.getValue() == null || due.getValue().isEmpty() ? null : LocalDate.parse(due.getValue());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
