package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.customers.NewEncounter;
import samskap.customers.Way;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Notes in ten seconds whom a colleague met, how, when, and what they understood. */
class MeetDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";

    private final transient CustomerKit kit;
    private final UUID key = CustomerKit.newKey();
    private final @Nullable PersonId customer;
    private final WhomPicker whom;
    private final Choice way = new Choice(Way.MET.code());
    private final Input day = new Input();
    private final TextBox words = new TextBox();
    private final CheckList<String> consent = new CheckList<>();
    private final Field[] fields;

    /** @param customer whom it is about, null to ask */
    MeetDialog(CustomerKit kit, @Nullable Person customer) {
        super(
                customer == null ? kit.text("meet.title") : kit.text("meet.titleOf", customer.firstName()),
                kit.text("meet.hint"));
        this.kit = kit;
        this.customer = customer == null ? null : customer.id();
        whom = new WhomPicker(kit);
        for (var each : Way.values()) {
            way.with(each.code(), kit.words().text(each.key()));
        }
        var today = kit.timeAgo().today();
        day.setType("date");
        day.setValue(today.toString());
        day.getElement().setAttribute("max", today.toString());
        words.setRows(4);
        consent.add(YES, kit.text("meet.consent"), "", false);
        var wayField = new Field("way", kit.text("meet.way"), way);
        var dayField = new Field("day", kit.text("meet.day"), day);
        var wordsField = new Field("words", kit.text("meet.words"), words).withHint(kit.text("meet.wordsHint"));
        var consentField = new Field("consent", kit.text("meet.agreed"), consent);
        fields = new Field[] {whom.field(), wayField, dayField, wordsField, consentField};
        ask(kit.text("cancel"), kit.text("meet.do"), parts(wayField, dayField, wordsField, consentField));
        keepAs("customer-met-" + (customer == null ? "" : customer.id().value()));
    }

    private Component[] parts(Field... rest) {
        var parts = new ArrayList<Component>();
        if (customer == null) {
            parts.add(whom);
        }
        parts.addAll(List.of(rest));
        return parts.toArray(Component[]::new);
    }

    WhomPicker whom() {
        return whom;
    }

    void fillIn(Way how, String when, String understood, boolean agreed) {
        way.setValue(how.code());
        day.setValue(when);
        words.setValue(understood);
        consent.choose(agreed ? List.of(YES) : List.of());
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::note, fields)) {
            close();
            Toasts.show(kit.text("meet.done"));
        }
    }

    private void note() {
        var encounter = new NewEncounter(
                key,
                Way.ofCode(way.getValue()).orElse(Way.MET),
                day(),
                words.getValue(),
                !consent.chosen().isEmpty());
        kit.desk().meet(kit.current().require(), customer == null ? whom.chosen() : customer, encounter);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(day.getValue(), ""));
        } catch (DateTimeParseException noDay) {
            throw Refusal.of("day", "customers.refused.day");
        }
    }
}
