package samskap.administration.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;
import samskap.shared.live.Change;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** Tries the mail settings step by step, and says which one fails and what to do. */
class CheckCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final Found NOT_FETCHED = new Found(Step.ANSWER, Outcome.SKIPPED, "");

    private final transient MailKit kit;
    private final OrderedList steps = new OrderedList();
    private final NativeButton look;

    CheckCard(MailKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "stack");
        steps.addClassNames("about", "invited");
        steps.getElement().setAttribute("role", "list").setAttribute("aria-live", "polite");
        steps.setVisible(false);
        var run = new NativeButton(kit.text("check.run"), click -> kit.acts().run(this::run));
        run.addClassNames("btn", "primary");
        look = new NativeButton(kit.text("check.look"), click -> kit.acts().run(this::look));
        look.addClassNames("btn", "small");
        look.setVisible(false);
        add(
                new H2(kit.text("check")),
                Parts.small(kit.text("check.about")),
                new Paragraph(run),
                steps,
                new Paragraph(look));
        WhileOpen.hear(this, kit.live(), this::concernsUs, change -> kit.acts().run(this::look));
    }

    private void run() {
        steps.removeAll();
        steps.setVisible(true);
        var found = kit.check().run(kit.current().require());
        found.forEach(each -> steps.add(line(each)));
        if (found.contains(NOT_FETCHED) && found.stream().noneMatch(each -> each.outcome() == Outcome.FAILED)) {
            steps.add(new ListItem(Parts.small(kit.text("check.answer.skipped"))));
        }
        look.setVisible(found.getLast().outcome() == Outcome.WAITING);
    }

    private boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.INBOX_CHANGED && look.isVisible();
    }

    /** Whether the answer has come back since. */
    private void look() {
        kit.check().answer(kit.current().require()).ifPresent(outcome -> {
            steps.remove(steps.getComponentAt(steps.getComponentCount() - 1));
            steps.add(line(new Found(Step.ANSWER, outcome, "")));
            look.setVisible(outcome == Outcome.WAITING);
        });
    }

    private ListItem line(Found found) {
        var code = found.step().code();
        var line = new ListItem(
                new Span(kit.text("check." + code)),
                Chip.of(
                        colour(found.outcome()),
                        kit.text("check.outcome." + found.outcome().code())));
        if (!found.words().isEmpty()) {
            line.add(Parts.small(found.words()));
        }
        if (found.outcome() == Outcome.FAILED) {
            line.add(Parts.small(kit.text("check." + code + ".advice")));
        }
        return line;
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case WELL -> "good";
            case FAILED -> "bad";
            case WAITING -> "ask";
            case SKIPPED -> "note";
        };
    }
}
