package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.Moment.Righted;
import samskap.moments.Moment.Said;
import samskap.moments.Question;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** A moment as it is read: what was told, what was said to it, what was done about it. */
final class MomentParts {

    private final MomentKit kit;
    private final Moment moment;

    MomentParts(MomentKit kit, Moment moment) {
        this.kit = kit;
        this.moment = moment;
    }

    Header header() {
        var header = new Header();
        header.addClassName("row");
        var at = new Span(moment.place().name(kit.words().language()));
        at.addClassName("at");
        var when = new Span(kit.times().ago(moment.happenedAt()));
        when.addClassNames("small", "muted", "push");
        header.add(went(), at, when);
        return header;
    }

    private Chip went() {
        return Chip.of(moment.well() ? "good" : "bad", kit.text(moment.well() ? "went.well" : "went.badly"))
                .with(new Icon(moment.well() ? "feeling-5" : "feeling-1"));
    }

    /** All that its teller told. */
    List<Component> story() {
        var parts = new ArrayList<Component>();
        if (!moment.words().isEmpty()) {
            parts.add(voice(moment.words()));
        } else if (moment.answers().isEmpty()) {
            parts.add(Parts.small(kit.text("wordless")));
        }
        if (!moment.answers().isEmpty()) {
            parts.add(answers());
        }
        return parts;
    }

    /** People's own words as they stand: they come from everywhere, and are nobody's markup. */
    private static Div voice(String words) {
        var voice = new Div(words);
        voice.addClassNames("voice", "told");
        return voice;
    }

    private DescriptionList answers() {
        var list = new DescriptionList();
        list.addClassName("answers");
        for (var question : Question.values()) {
            var answer = moment.answers().get(question);
            if (answer != null) {
                list.add(
                        new DescriptionList.Term(kit.words().text(question.key())),
                        new DescriptionList.Description(voice(answer)));
            }
        }
        return list;
    }

    /** What it shows. Pictures of somebody whom we don't know are looked at by whoever wants to. */
    Optional<Component> pictures(boolean folded) {
        if (moment.pictures().isEmpty()) {
            return Optional.empty();
        }
        var gallery = new Gallery(kit.words(), moment.pictures());
        return Optional.of(folded ? folded(gallery) : gallery);
    }

    private Div folded(Gallery gallery) {
        var details = new Element("details");
        details.appendChild(
                new Element("summary")
                        .setAttribute("class", "btn small")
                        .setText(kit.text("showPicture", moment.pictures().size())),
                gallery.getElement());
        var box = new Div();
        box.addClassName("folded");
        box.getElement().appendChild(details);
        return box;
    }

    Paragraph who() {
        var who = new Paragraph();
        who.addClassNames("small", "muted", "by");
        var teller = moment.teller();
        if (teller != null) {
            var person = kit.people().shown(teller, kit.words().language());
            person.map(each -> new Avatar(each.initials(), false).small()).ifPresent(who::add);
            who.add(new Span(person.map(Person::name).orElseGet(() -> kit.text("somebody"))));
        } else if (!moment.name().isEmpty()) {
            who.add(new Span(kit.text("saysTheyAre", moment.name())));
        } else if (moment.notedBy() == null) {
            who.add(new Span(kit.text("nobodySaid")));
        }
        var notedBy = moment.notedBy();
        if (notedBy != null) {
            who.add(new Span(kit.text("noted", kit.name(notedBy))));
        }
        return who;
    }

    /** What was said to each other, and what was done. */
    List<Component> since() {
        var parts = new ArrayList<Component>();
        moment.said().forEach(said -> parts.add(said(said)));
        moment.righted().forEach(righted -> parts.add(righted(righted)));
        return parts;
    }

    private Component said(Said said) {
        var person = kit.people().shown(said.by(), kit.words().language());
        var header = new Header();
        header.addClassName("row");
        person.map(each -> new Avatar(each.initials(), said.staff()).small()).ifPresent(header::add);
        var name = new Span(person.map(Person::name).orElseGet(() -> kit.text("somebody")));
        name.addClassName("name");
        var when = new Span(kit.times().ago(said.at()));
        when.addClassNames("small", "muted");
        header.add(name, when);
        var message = new HtmlContainer(
                "article", header, voice(said.words().isEmpty() ? kit.text("takenBack") : said.words()));
        message.addClassName("msg");
        message.setClassName("answer", said.staff());
        return message;
    }

    private Paragraph righted(Righted righted) {
        var line = new Paragraph(new Icon("check"));
        line.addClassName("righted");
        var cost = righted.cost();
        var text = kit.text("righted", kit.name(righted.by()), righted.what());
        line.add(new Span(cost == null ? text : text + " " + kit.text("rightedCost", money(cost))));
        var when = new Span(kit.times().ago(righted.at()));
        when.addClassNames("small", "muted");
        line.add(when);
        return line;
    }

    /** With two decimals or none, as the reader's language writes it. */
    private String money(BigDecimal cost) {
        var format = NumberFormat.getNumberInstance(kit.words().language().locale());
        var decimals = cost.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(cost);
    }

    Optional<Component> idea(Optional<Idea> idea) {
        return idea.map(each -> {
            var line = new Paragraph(new Span(kit.text("partOf") + " "), Parts.way(each.path(), each.title()));
            line.addClassName("small");
            return line;
        });
    }
}
