package samskap.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

    private final transient Naming naming;
    private final transient Words words;
    private final transient Consumer<AuditQuery> go;
    private final Choice by;
    private final Choice act;
    private final Input from;
    private final Input to;
    private final Div besides = new Div();
    private transient AuditQuery query = AuditQuery.EVERYTHING;

    AuditFilters(AuditLog log, Naming naming, CurrentPerson current, Words words, Consumer<AuditQuery> go) {
        this.naming = naming;
        this.words = words;
        this.go = go;
        var reader = current.require();
        by = by(naming.called(log.actors(reader), words.language()));
        act = act(log.acts(reader));
        from = day();
        to = day();
        addClassName("log-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", words.text("audit.filters"));
        besides.addClassName("besides");
        add(
                new Field("by", words.text("audit.by"), by),
                new Field("act", words.text("audit.what"), act),
                new Field("from", words.text("audit.from"), from),
                new Field("to", words.text("audit.to"), to),
                besides);
    }

    /** The fields stay where they are, with the focus of whoever is at one of them. */
    void show(AuditQuery shown) {
        query = shown;
        by.setValue(shown.by() == null ? "" : code(shown.by()));
        act.setValue(shown.act() == null ? "" : shown.act().code());
        from.setValue(told(shown.from()));
        to.setValue(told(shown.to()));
        besides.removeAll();
        if (shown.thing() != null) {
            besides.add(new Chip(words.text(
                    "audit.about", naming.name(shown.thing(), words.language()).text())));
        }
        if (shown.isFiltered()) {
            besides.add(clear());
        }
    }

    private void change(boolean isTheirs) {
        if (isTheirs) {
            change();
        }
    }

    private void change() {
        var wanted = AuditQuery.of(Map.of(
                "by", List.of(by.getValue()),
                "act", List.of(act.getValue()),
                "from", List.of(from.getValue()),
                "to", List.of(to.getValue()),
                "thing", query.parameters().getOrDefault("thing", List.of())));
        if (!wanted.equals(query)) {
            go.accept(wanted);
        }
    }

    private NativeButton clear() {
        var clear = new NativeButton(words.text("audit.clear"), click -> go.accept(AuditQuery.EVERYTHING));
        clear.addClassNames("btn", "small", "quiet");
        clear.getElement().setAttribute("type", "button");
        return clear;
    }

    private Choice by(Map<PersonId, String> actors) {
        var choice = new Choice("").with("", words.text("audit.everybody"));
        actors.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(person -> choice.with(code(person.getKey()), person.getValue()));
        choice.addValueChangeListener(chosen -> change(chosen.isFromClient()));
        return choice;
    }

    private static String code(PersonId person) {
        return Long.toString(person.value());
    }

    private Choice act(List<Act> acts) {
        var choice = new Choice("").with("", words.text("audit.everything"));
        acts.stream()
                .sorted(Comparator.comparing(this::called))
                .forEach(each -> choice.with(each.code(), called(each)));
        choice.addValueChangeListener(chosen -> change(chosen.isFromClient()));
        return choice;
    }

    private String called(Act act) {
        return StringUtils.capitalize(words.text(act.key()));
    }

    /** A day is complete when somebody goes on from it: before, each digit makes another one. */
    private Input day() {
        var input = new Input();
        input.setType("date");
        input.getElement().addEventListener("blur", gone -> change());
        input.getElement().addEventListener("keydown", enter -> change()).setFilter("event.key === 'Enter'");
        return input;
    }

    private static String told(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
