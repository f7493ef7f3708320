package samskap.me.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.Move;
import samskap.ideas.Participation.Part;
import samskap.ideas.Participation.Way;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** One idea that somebody took part in: where it stands now, and what was said when it came there. */
class PartItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 240;

    private final transient MeKit kit;

    PartItem(MeKit kit, Way way, Part part, Idea idea, @Nullable Move last, Map<PersonId, Person> named) {
        this.kit = kit;
        var language = kit.words().language();
        var title = Parts.in(Cards.foreign(named.get(idea.author()), language), Parts.way(idea.path(), idea.title()));
        add(new H2(title), meta(way, part, idea));
        if (last != null && !last.reason().isBlank()) {
            add(reason(last, named.get(last.by())));
        }
    }

    private Div meta(Way way, Part part, Idea idea) {
        var language = kit.words().language();
        var standing = kit.cards().standing(language, idea);
        var chip =
                standing.status() == null ? new Chip(standing.text()) : Chip.status(standing.status(), standing.text());
        var pulse = idea.pulse();
        var meta = new Div(
                chip, new Span(kit.text("did." + way.code()) + " "), kit.times().ago(part.at()));
        meta.addClassName("meta");
        if (way == Way.SHARED) {
            meta.add(new Span(kit.text("supports", pulse.supports())));
        }
        if (pulse.messages() > 0) {
            meta.add(new Span(kit.words().text("ideas.card.replies", pulse.messages())));
        }
        return meta;
    }

    private Div reason(Move last, @Nullable Person by) {
        var words = Parts.in(
                Cards.foreign(by, kit.words().language()), new Paragraph(Markdown.toExcerpt(last.reason(), REASON)));
        words.addClassName("said");
        var about = new Div(words);
        if (by != null) {
            var who = new Div(new Span(by.name()), kit.times().ago(last.at()));
            who.addClassName("meta");
            about.add(who);
        }
        return about;
    }
}
