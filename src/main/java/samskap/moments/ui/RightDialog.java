package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.moments.Moment;
import samskap.moments.ui.DeedAside.Beside;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Says what was made right on the spot. */
class RightDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private final transient Moment moment;
    private final UUID key = MomentKit.newKey();
    private final TextBox what = new TextBox();
    private final Input cost = new Input();
    private final Field whatField;
    private final Field costField;
    private final transient List<Beside> asides;

    RightDialog(MomentKit kit, Moment moment) {
        super(kit.text("right.title"), kit.text("right.hint"));
        this.kit = kit;
        this.moment = moment;
        cost.getElement().setAttribute("inputmode", "decimal");
        whatField = new Field("what", kit.text("right.what"), what);
        costField = new Field("cost", kit.text("right.cost"), cost).withHint(kit.text("right.costHint"));
        asides = kit.asides().stream()
                .flatMap(aside -> aside.beside(moment, kit.current().require()).stream())
                .toList();
        var parts = new ArrayList<Component>();
        asides.forEach(aside -> parts.add(aside.part()));
        parts.add(whatField);
        parts.add(costField);
        ask(kit.text("cancel"), kit.text("right.do"), parts.toArray(Component[]::new));
        keepAs("moment-right-" + moment.id().value());
    }

    void fillIn(String done, String about) {
        what.setValue(done);
        cost.setValue(about);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::makeRight, whatField, costField)) {
            close();
            Toasts.show(kit.text("right.thanks", kit.current().require().firstName()));
        }
    }

    private void makeRight() {
        var by = kit.current().require();
        kit.desk().makeRight(by, moment.id(), key, what.getValue(), cost());
        asides.forEach(aside -> aside.done(by, key));
    }

    /** As people write it: with a comma, with spaces, or not at all. */
    private @Nullable BigDecimal cost() {
        var typed = cost.getValue() == null
                ? ""
                : cost.getValue().replaceAll("\\s", "").replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,8}(\\.\\d{1,2})?")) {
            throw Refusal.of("cost", "moments.refused.cost");
        }
        return new BigDecimal(typed);
    }
}
