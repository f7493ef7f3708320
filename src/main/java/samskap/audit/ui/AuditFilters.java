package samskap.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.util.StringUtils;
import samskap.audit.Act;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Words;

/** Who, what and when; every choice leads to the address that shows it. */
class AuditFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AuditLog log;
    private final transient Naming naming;
    private final transient CurrentPerson current;
    private final transient Words words;
    private final transient Consumer<AuditQuery> go;
    private transient AuditQuery query = AuditQuery.EVERYTHING;

    AuditFilters(AuditLog log, Naming naming, CurrentPerson current, Words words, Consumer<AuditQuery> go) {
        this.log = log;
        this.naming = naming;
        this.current = current;
        this.words = words;
        this.go = go;
        addClassName("log-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", words.text("audit.filters"));
    }

    void show(AuditQuery shown) {
        query = shown;
        removeAll();
        var by = by(shown);
        var act = act(shown);
        var from = day(shown.from());
        var to = day(shown.to());
        Runnable change = () -> go.accept(AuditQuery.of(Map.of(
                "by", List.of(by.getValue()),
                "act", List.of(act.getValue()),
                "from", List.of(from.getValue()),
                "to", List.of(to.getValue()),
                "thing", query.parameters().getOrDefault("thing", List.of()))));
        by.addValueChangeListener(chosen -> change.run());
        act.addValueChangeListener(chosen -> change.run());
        from.addValueChangeListener(chosen -> change.run());
        to.addValueChangeListener(chosen -> change.run());
        add(
                new Field("by", words.text("audit.by"), by),
                new Field("act", words.text("audit.what"), act),
                new Field("from", words.text("audit.from"), from),
                new Field("to", words.text("audit.to"), to));
        if (shown.thing() != null) {
            add(new Chip(words.text(
                    "audit.about", naming.name(shown.thing(), words.language()).text())));
        }
        if (shown.isFiltered()) {
            add(clear());
        }
    }

    private NativeButton clear() {
        var clear = new NativeButton(words.text("audit.clear"), click -> go.accept(AuditQuery.EVERYTHING));
        clear.addClassNames("btn", "small", "quiet");
        clear.getElement().setAttribute("type", "button");
        return clear;
    }

    private Choice by(AuditQuery shown) {
        var chosen = shown.by() == null ? "" : code(shown.by());
        var choice = new Choice(chosen).with("", words.text("audit.everybody"));
        naming.people(log.actors(current.require())).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(person -> choice.with(code(person.getKey()), person.getValue()));
        return choice;
    }

    private static String code(PersonId person) {
        return Long.toString(person.value());
    }

    private Choice act(AuditQuery shown) {
        var choice = new Choice(shown.act() == null ? "" : shown.act().code()).with("", words.text("audit.everything"));
        log.acts(current.require()).stream()
                .sorted(Comparator.comparing(this::called))
                .forEach(each -> choice.with(each.code(), called(each)));
        return choice;
    }

    private String called(Act act) {
        return StringUtils.capitalize(words.text(act.key()));
    }

    private static Input day(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        var input = new Input();
        input.setType("date");
        input.setValue(day == null ? "" : day.toString());
        return input;
    }
}
