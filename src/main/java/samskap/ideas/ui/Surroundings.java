package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Board.Flicker;
import samskap.ideas.Flickers;
import samskap.ideas.Flickers.Picture;
import samskap.identity.People;
import samskap.identity.Role;
import samskap.shared.ui.Words;

/** What stands beside the board: how customers feel along the journey, and who answers. */
@org.springframework.stereotype.Component
class Surroundings {

    private static final int FACES = 6;

    private final Flickers flickers;
    private final People people;
    private final Faces faces;
    private final Words words;

    Surroundings(Flickers flickers, People people, Faces faces, Words words) {
        this.flickers = flickers;
        this.people = people;
        this.faces = faces;
        this.words = words;
    }

    Component[] parts() {
        var picture = flickers.picture();
        return picture.stages().isEmpty()
                ? new Component[] {answerers()}
                : new Component[] {journey(picture), answerers()};
    }

    private Component journey(Picture picture) {
        var weakest = picture.weakest();
        var rows = new UnorderedList();
        rows.addClassName("stages");
        picture.stages().forEach(flicker -> rows.add(row(flicker, flicker == weakest)));
        var part = card(new H2(words.text("ideas.flickers.title")), rows);
        part.add(small(conclusion(weakest)));
        return part;
    }

    private String conclusion(@Nullable Flicker weakest) {
        return weakest == null
                ? words.text("ideas.flickers.hint")
                : words.text("ideas.flickers.weakest", weakest.stage().name(words.language()));
    }

    private ListItem row(Flicker flicker, boolean weakest) {
        var spoken = new Span(words.text(
                "ideas.flickers.row", flicker.stage().name(words.language()), flicker.discontent(), flicker.delight()));
        spoken.addClassName("sr");
        var count = new Span(Integer.toString(flicker.ideas()));
        count.getElement().setAttribute("aria-hidden", "true");
        var figures = new Span(count, spoken);
        figures.addClassNames("num", "muted");
        var item = new ListItem(bar(flicker), figures);
        var stage = new Element(weakest ? "b" : "span").setText(flicker.stage().name(words.language()));
        item.getElement().insertChild(0, stage);
        return item;
    }

    /** A picture of numbers alone, so nothing of it has to be made safe. */
    private static Span bar(Flicker flicker) {
        var discontent = flicker.discontentPercent();
        var bar = new Span();
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getElement().setProperty("innerHTML", """
                <svg preserveAspectRatio="none" viewBox="0 0 100 8"><rect class="let-down" width="%d" height="8"/>\
                <rect class="delighted" x="%d" width="%d" height="8"/></svg>""".formatted(discontent, discontent, flicker.delightPercent()));
        return bar;
    }

    private Component answerers() {
        var staff = people.staff().stream()
                .filter(person -> person.has(Role.EMPLOYEE))
                .toList();
        var heading = new Div(new H2(words.text("ideas.staff.title")), small(words.text("ideas.staff.hint")));
        var part = card(heading, faces.of(staff, FACES));
        part.addClassName("stack");
        return part;
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassNames("card", "pad");
        return card;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }
}
