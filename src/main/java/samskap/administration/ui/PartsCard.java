package samskap.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.JourneyDesk;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;
import samskap.teams.Teams;

/** The stages, or the topics, in their order, each with what can be done to it. */
class PartsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient JourneyDesk desk;
    private final transient Teams teams;
    private final Kind kind;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final OrderedList list = new OrderedList();

    PartsCard(JourneyDesk desk, Teams teams, Kind kind, CurrentPerson current, Acts acts, Words words) {
        this.desk = desk;
        this.teams = teams;
        this.kind = kind;
        this.current = current;
        this.acts = acts;
        this.words = words;
        addClassNames("card", "pad", "stack");
        list.addClassName("offered");
        list.getElement().setAttribute("role", "list");
        var add = button("add." + kind.code(), "small", () -> naming(null));
        add.addClassName("push");
        var head = new Div(new H2(text(kind.code())), add);
        head.addClassName("head");
        add(head, list);
        show();
    }

    private void show() {
        list.removeAll();
        var parts = desk.parts(current.require(), kind);
        for (var at = 0; at < parts.size(); at++) {
            list.add(line(parts, at));
        }
    }

    private ListItem line(List<Part> parts, int at) {
        var part = parts.get(at);
        var name = new Span(name(part));
        name.addClassName("name");
        var about = new Span(about(part));
        about.addClassNames("small", "muted");
        var acts = new Div();
        acts.addClassName("row");
        if (!part.retired()) {
            acts.add(step(parts, at, -1), step(parts, at, 1));
        }
        acts.add(named(button("change", "small", () -> naming(part)), "changeNamed", part));
        var others = parts.stream()
                .filter(other -> !other.retired() && other.id() != part.id())
                .toList();
        if (!others.isEmpty()) {
            acts.add(named(button("merge", "small quiet", () -> merging(part, others)), "mergeNamed", part));
            acts.add(
                    part.retired()
                            ? named(
                                    button("bringBack", "small quiet", () -> retire(part, false)),
                                    "bringBackNamed",
                                    part)
                            : named(button("retire", "small quiet", () -> retire(part, true)), "retireNamed", part));
        }
        var line = new ListItem(new Div(name, about), acts);
        line.setClassName("retired", part.retired());
        return line;
    }

    private String about(Part part) {
        var count = words.text("administration.journey.ideas", part.ideas());
        var phase = part.phase();
        var where = phase == null ? count : words.text(phase.key()) + " · " + count;
        return part.retired() ? text("isRetired") + " · " + where : where;
    }

    private NativeButton step(List<Part> parts, int at, int by) {
        var offered = parts.stream().filter(part -> !part.retired()).toList();
        var part = parts.get(at);
        var button = named(
                button(by < 0 ? "up" : "down", "small quiet round", () -> move(offered, at, by)),
                by < 0 ? "upNamed" : "downNamed",
                part);
        button.setText(by < 0 ? "↑" : "↓");
        button.setEnabled(at + by >= 0 && at + by < offered.size());
        button.setId("move-" + kind.code() + "-" + part.id() + "-" + (by < 0 ? "up" : "down"));
        return button;
    }

    /** The focus stays on the button that was pressed, so that one may press it again. */
    private void move(List<Part> offered, int at, int by) {
        var ids = new ArrayList<>(offered.stream().map(Part::id).toList());
        Collections.swap(ids, at, at + by);
        acts.run(() -> desk.order(current.require(), kind, ids));
        show();
        var pressed = "move-" + kind.code() + "-" + offered.get(at).id() + "-" + (by < 0 ? "up" : "down");
        getElement().executeJs("""
                        const button = document.getElementById($0);
                        (button.disabled ? button.parentElement.querySelector('button:enabled') : button).focus();
                        """, pressed);
        Toasts.show(words.text("administration.journey.moved", name(offered.get(at)), at + by + 1, offered.size()));
    }

    private void naming(@Nullable Part part) {
        new PartDialog(desk, kind, part, current, acts, words, this::show).open(UI.getCurrent());
    }

    private void merging(Part part, List<Part> others) {
        new MergeDialog(desk, teams, kind, part, others, current, acts, words, this::show).open(UI.getCurrent());
    }

    private void retire(Part part, boolean retired) {
        if (acts.run(() -> desk.retire(current.require(), kind, part.id(), retired))) {
            Toasts.show(words.text("administration.journey." + (retired ? "retired" : "broughtBack"), name(part)));
        }
        show();
    }

    private String name(Part part) {
        return part.name(words.language());
    }

    private NativeButton button(String text, String looks, Runnable act) {
        var button = new NativeButton(text(text), click -> act.run());
        button.addClassName("btn");
        button.addClassNames(looks.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private NativeButton named(NativeButton button, String key, Part part) {
        button.setAriaLabel(words.text("administration.journey." + key, name(part)));
        return button;
    }

    private String text(String key) {
        return words.text("administration.journey." + key);
    }
}
