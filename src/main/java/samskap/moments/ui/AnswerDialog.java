package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import samskap.moments.Moment;
import samskap.moments.ui.DeedAside.Beside;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Says something to whoever told a moment, or back. */
class AnswerDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private final transient Moment moment;
    private final UUID key = MomentKit.newKey();
    private final TextBox words = new TextBox();
    private final Field field;
    private final transient List<Beside> asides;

    AnswerDialog(MomentKit kit, Moment moment) {
        super(kit.text("answering.title"), kit.text("answering.hint"));
        this.kit = kit;
        this.moment = moment;
        words.setRows(4);
        field = new Field("words", kit.text("answering.words"), words);
        asides = asidesOf(kit, moment);
        var parts = new ArrayList<Component>();
        asides.forEach(aside -> parts.add(aside.part()));
        parts.add(field);
        ask(kit.text("cancel"), kit.text("answering.do"), parts.toArray(Component[]::new));
        keepAs("moment-answer-" + moment.id().value());
    }

    /** For whoever answers it; its teller, who answers back, may be no colleague. */
    private static List<Beside> asidesOf(MomentKit kit, Moment moment) {
        var by = kit.current().require();
        return by.id().equals(moment.teller())
                ? List.of()
                : kit.asides().stream()
                        .flatMap(aside -> aside.beside(moment, by).stream())
                        .toList();
    }

    void fillIn(String said) {
        words.setValue(said);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::send, field)) {
            close();
            Toasts.show(kit.text("answering.done"));
        }
    }

    private void send() {
        var by = kit.current().require();
        if (by.id().equals(moment.teller())) {
            kit.own().reply(by, moment.id(), key, words.getValue());
        } else {
            kit.desk().answer(by, moment.id(), key, words.getValue());
            asides.forEach(aside -> aside.said(by, key));
        }
    }
}
