package samskap.mandates.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import samskap.identity.Person;
import samskap.mandates.Deadline;
import samskap.mandates.Mandate;
import samskap.mandates.NewRequest;
import samskap.shared.Refusal;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Asks whoever may for more than one may on one's own: one press, and words only if they help. */
class AskDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final transient Subject subject;
    private final transient List<Mandate> over;
    private final UUID key = MandateKit.newKey();
    private final Choice mandate;
    private final Choice deadline = new Choice(Deadline.SOON.name());
    private final TextBox words = new TextBox();
    private final Input amount = new Input();
    private final Paragraph who = new Paragraph();
    private final Field wordsField;
    private final Field amountField;

    /** @param chosen the number of the mandate that is not enough, empty when nobody has said */
    AskDialog(MandateKit kit, Subject subject, String chosen) {
        super(kit.text("ask.title"), kit.text("ask.hint"));
        this.kit = kit;
        this.subject = subject;
        var by = kit.current().require();
        over = over(by);
        var first = chosen.isEmpty() && !over.isEmpty() ? code(over.getFirst()) : chosen;
        mandate = new Choice(first);
        over.forEach(each -> mandate.with(code(each), each.title()));
        mandate.addValueChangeListener(change -> showWho());
        for (var each : Deadline.values()) {
            deadline.with(each.name(), kit.words().text(each.key()));
        }
        words.setRows(2);
        amount.getElement().setAttribute("inputmode", "decimal");
        who.addClassName("small");
        who.getElement().setAttribute("role", "status");
        wordsField = new Field("words", kit.text("ask.words"), words).withHint(kit.text("ask.wordsHint"));
        amountField = new Field("amount", kit.text("ask.amount"), amount).withHint(kit.text("amountHint"));
        showWho();
        ask(
                kit.text("cancel"),
                kit.text("ask.do"),
                who,
                new Field("over", kit.text("ask.over"), mandate),
                new Field("deadline", kit.text("ask.deadline"), deadline),
                wordsField,
                amountField);
    }

    /** Their own first: it is mostly more of the same that somebody asks for. */
    private List<Mandate> over(Person by) {
        var own = kit.mandates().of(by, subject.situation());
        var others = kit.mandates().all(by).stream()
                .filter(each -> each.holdsAt(subject.situation()) && !own.contains(each));
        return Stream.concat(own.stream(), others).toList();
    }

    private static String code(Mandate mandate) {
        return Long.toString(mandate.id().value());
    }

    private void showWho() {
        over.stream()
                .filter(each -> code(each).equals(mandate.getValue()))
                .findFirst()
                .ifPresent(each -> {
                    var names = kit.requests().whoMay(kit.current().require(), each).stream()
                            .map(Person::name)
                            .toList();
                    who.setText(
                            names.isEmpty()
                                    ? kit.text("ask.nobody")
                                    : kit.text("ask.who", kit.names(names), names.size()));
                });
    }

    void fillIn(String why, String about) {
        words.setValue(why);
        amount.setValue(about);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::send, wordsField, amountField)) {
            close();
            Toasts.show(kit.text("ask.done"));
        }
    }

    private void send() {
        var wanted = over.stream()
                .filter(each -> code(each).equals(mandate.getValue()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        kit.requests()
                .ask(
                        kit.current().require(),
                        new NewRequest(
                                key,
                                wanted.id(),
                                subject.idea(),
                                subject.moment(),
                                Objects.requireNonNullElse(words.getValue(), ""),
                                Amounts.read(amount.getValue()),
                                Deadline.valueOf(deadline.getValue())));
    }
}
