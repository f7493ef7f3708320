package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import samskap.asking.AskLog.Proof;
import samskap.asking.Crowd;
import samskap.shared.Refusal;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** The rules by which people are asked, budgets, and the proof from the log that none was broken. */
@Route(AsksView.PATH + "/rules")
@RolesAllowed("ADMIN")
@StyleSheet("asking.css")
class RulesView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String[] RULES = {"often", "waiting", "quiet", "choice", "welcome", "segment", "own"};
    private static final int SHOWN = 20;

    private final transient AskingKit kit;

    RulesView(AskingKit kit) {
        this.kit = kit;
        narrow();
        addClassName("rules-of-asking");
        var back = Parts.way("/administration", kit.words().text("administration.title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        stack().add(head, rules(), proof(), budgets());
    }

    private Section rules() {
        var list = new UnorderedList();
        list.addClassName("rules");
        for (var rule : RULES) {
            list.add(new ListItem(kit.text("rules." + rule)));
        }
        return card("rules.heading", list);
    }

    private Section card(String heading, Component... parts) {
        var card = new Section(new H2(kit.text(heading)));
        card.addClassNames("card", "pad", "stack");
        card.add(parts);
        return card;
    }

    private Section proof() {
        var proof = kit.log().prove(kit.current().require());
        var isWell = proof.broken() == 0;
        var said = new Paragraph(
                Chip.of(isWell ? "good" : "bad", kit.text(isWell ? "proof.well" : "proof.broken", proof.broken())));
        var card = card("proof.heading", said, Parts.small(kit.text("proof.how", proof.asks(), proof.people())));
        if (!isWell) {
            card.add(breaches(proof));
        }
        return card;
    }

    private UnorderedList breaches(Proof proof) {
        var list = new UnorderedList();
        proof.breaches().stream()
                .limit(SHOWN)
                .forEach(breach -> list.add(new ListItem(kit.text(
                        "proof.breach",
                        Long.toString(breach.entry()),
                        kit.name(breach.person()),
                        kit.text("spared." + breach.rule().code(), 1)))));
        proof.months().forEach(month -> list.add(new ListItem(kit.text("proof.month", month.toString()))));
        return list;
    }

    private Section budgets() {
        var inputs = new EnumMap<Crowd, Input>(Crowd.class);
        var fields = Arrays.stream(Crowd.values())
                .map(crowd -> field(crowd, inputs.computeIfAbsent(crowd, first -> new Input())))
                .toArray(Field[]::new);
        var form = new Form(() -> {
            if (kit.acts().run(() -> set(inputs), fields)) {
                Toasts.show(kit.text("budget.done"));
            }
        });
        var save = new NativeButton(kit.text("budget.save"));
        save.addClassNames("btn", "primary");
        form.add(fields);
        form.add(save);
        form.addClassName("stack");
        return card("budget.heading", Parts.small(kit.text("budget.hint")), form);
    }

    private Field field(Crowd crowd, Input input) {
        input.getElement().setAttribute("inputmode", "numeric");
        input.setValue(Integer.toString(kit.log().budget(kit.current().require(), crowd)));
        return new Field(crowd.code(), kit.text("budget." + crowd.code()), input);
    }

    /** All of them or none. */
    private void set(Map<Crowd, Input> typed) {
        var budgets = new EnumMap<Crowd, Integer>(Crowd.class);
        typed.forEach((crowd, input) -> budgets.put(crowd, number(crowd, input)));
        budgets.forEach((crowd, budget) -> kit.log().setBudget(kit.current().require(), crowd, budget));
    }

    private static int number(Crowd crowd, Input typed) {
        var value = typed.getValue() == null ? "" : typed.getValue().replaceAll("\\s", "");
        if (!value.matches("\\d{1,7}")) {
            throw Refusal.of(crowd.code(), "asking.refused.budget");
        }
        return Integer.parseInt(value);
    }

    @Override
    public String getPageTitle() {
        return kit.text("rules.title");
    }
}
