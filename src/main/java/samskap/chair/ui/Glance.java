package samskap.chair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import samskap.chair.Sitting;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.Promise;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** The weakest link, who waits longest, and whether we kept our word since last time. */
class Glance extends Div {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 160;

    private final transient ChairKit kit;
    private final transient Sitting sitting;

    Glance(ChairKit kit, Sitting sitting) {
        this.kit = kit;
        this.sitting = sitting;
        addClassName("glance");
        add(weakest(), waiting(), promises());
    }

    private Section weakest() {
        var language = kit.words().language();
        var link = sitting.weakest();
        if (link == null) {
            return Parts.card(kit.text("weakest"), new Paragraph(kit.text("weakest.none")));
        }
        var says = new Paragraph(kit.telling().weakest(language, link));
        says.addClassName("says");
        var where = Parts.way(ChairTelling.weakestPath(link), kit.text("weakest.read"));
        where.addClassNames("small", "noprint");
        return Parts.card(kit.text("weakest"), says, Parts.small(kit.telling().howSure(language, link)), where);
    }

    private Section waiting() {
        var wait = sitting.waiting();
        if (wait == null) {
            return Parts.card(kit.text("waiting"), new Paragraph(kit.text("waiting.nobody")));
        }
        var says = new Paragraph(kit.telling().waiting(kit.words().language(), wait));
        says.addClassName("says");
        var way =
                new Paragraph(Parts.way(wait.path(), wait.about().isEmpty() ? kit.text("story.whole") : wait.about()));
        return Parts.card(kit.text("waiting"), says, way);
    }

    private Section promises() {
        var says = new Paragraph(kit.telling().promises(kit.words().language(), sitting.promises()));
        says.addClassName("says");
        var list = new UnorderedList();
        list.addClassName("ended");
        list.getElement().setAttribute("role", "list");
        sitting.promised().forEach(ended -> list.add(line(ended)));
        return Parts.card(kit.text("promises"), says, list);
    }

    private Component line(OwnPromise ended) {
        var promise = Objects.requireNonNull(ended.message().promise());
        var kept = promise.outcome() == Promise.Outcome.KEPT;
        var chip = Chip.state(
                kept ? "kept" : "broken", kit.telling().promise(kit.words().language(), promise));
        var words = Parts.way(
                ended.idea().path() + "#m" + ended.message().id().value(),
                Markdown.toExcerpt(ended.message().body(), EXCERPT));
        return new ListItem(chip, new Span(words));
    }
}
