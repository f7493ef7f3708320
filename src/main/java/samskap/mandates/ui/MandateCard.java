package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.identity.Person;
import samskap.mandates.Mandate;
import samskap.mandates.MandateUses.Wrong;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.NowStands;
import samskap.shared.ui.Toasts;

/** A mandate in the company's words: who has it and where, whom to ask for more, and what went wrong within it. */
class MandateCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final transient Mandate mandate;

    MandateCard(MandateKit kit, Mandate mandate, List<Wrong> wrong, Person viewer) {
        this.kit = kit;
        this.mandate = mandate;
        addClassNames("card", "pad", "mandate");
        add(head(viewer));
        body(kit, mandate).forEach(this::add);
        if (!wrong.isEmpty()) {
            add(wrong(wrong));
        }
        if (mandate.version() > 1) {
            add(earlier(viewer));
        }
        var acts = new Div(Buttons.of(
                kit.text("wrong.note"), "small quiet", () -> new WrongDialog(kit, mandate).open(UI.getCurrent())));
        acts.addClassName("row");
        add(acts);
    }

    private Div head(Person viewer) {
        var head = new Div(new H3(mandate.title()));
        head.addClassName("row");
        if (mandate.amount() != null) {
            head.add(new Chip(kit.upTo(mandate.amount())));
        }
        if (kit.mandates().mayKeep(viewer)) {
            var change = Buttons.of(
                    kit.text("change"), "small push", () -> new MandateDialog(kit, mandate).open(UI.getCurrent()));
            change.setAriaLabel(kit.text("changeNamed", mandate.title()));
            var end = Buttons.of(kit.text("end"), "small quiet", this::end);
            end.setAriaLabel(kit.text("endNamed", mandate.title()));
            head.add(change, end);
        }
        return head;
    }

    private void end() {
        if (kit.acts().run(() -> kit.mandates().end(kit.current().require(), mandate.id()))) {
            Toasts.show(kit.text("ended", mandate.title()));
        }
    }

    /** The mandate as it stands by now, for whoever began to change it before somebody else did. */
    static NowStands nowStands(MandateKit kit, Mandate now) {
        var parts = Stream.concat(Stream.of((Component) new H4(now.title())), body(kit, now).stream());
        return new NowStands(kit.words(), parts.toArray(Component[]::new));
    }

    private static List<Component> body(MandateKit kit, Mandate mandate) {
        var words = new Div(mandate.words());
        words.addClassNames("voice", "said");
        var who = new Paragraph(kit.text("has", kit.name(mandate.holder()), where(kit, mandate)));
        who.addClassNames("small", "muted");
        var above = new Paragraph(kit.text("aboveIs", kit.name(mandate.above())));
        above.addClassNames("small", "muted");
        return List.of(words, who, above);
    }

    private static String where(MandateKit kit, Mandate mandate) {
        var language = kit.words().language();
        var stages = kit.journey().stages().stream()
                .filter(mandate.stages()::contains)
                .map(stage -> stage.name(language));
        var places = kit.places().all().stream()
                .filter(place -> mandate.places().contains(place.id()))
                .map(place -> place.name(language));
        var names = Stream.concat(stages, places).collect(Collectors.joining(", "));
        return names.isEmpty() ? kit.text("everywhere") : names;
    }

    private Div wrong(List<Wrong> wrong) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        wrong.forEach(each -> {
            var voice = new Div(each.words());
            voice.addClassNames("voice", "said");
            var by = new Span(kit.name(each.by()) + " · ");
            by.add(kit.times().ago(each.at()));
            by.addClassNames("small", "muted");
            list.add(new ListItem(voice, by));
        });
        var box = new Div(new H4(kit.text("wrong.heading")), list);
        box.addClassName("went-wrong");
        return box;
    }

    /** What it said before: whoever used it relied on that. */
    private Div earlier(Person viewer) {
        var details = new Element("details").setAttribute("class", "history");
        details.appendChild(new Element("summary").setText(kit.text("earlier", mandate.version() - 1)));
        var list = new Element("ol");
        kit.mandates().wordings(viewer, mandate.id()).stream()
                .skip(1)
                .forEach(wording -> list.appendChild(new Element("li")
                        .appendChild(
                                new Element("b").setText(wording.title() + " " + kit.upTo(wording.amount())),
                                new Element("div").setText(wording.words()),
                                new Element("small")
                                        .setText(kit.text(
                                                "wordedBy",
                                                kit.name(wording.by()),
                                                kit.timeAgo().date(kit.words().language(), wording.at()))))));
        var box = new Div();
        box.getElement().appendChild(details.appendChild(list));
        return box;
    }
}
