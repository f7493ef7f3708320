package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.ideas.Idea;
import samskap.journey.JourneyMap.Close;
import samskap.journey.Step;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** The cards of a step's page that are read and not acted on. */
final class StepParts {

    private static final int EXCERPT = 140;

    private final JourneyKit kit;
    private final Step step;
    private final Close close;

    StepParts(JourneyKit kit, Step step, Close close) {
        this.kit = kit;
        this.step = step;
        this.close = close;
    }

    Section promise() {
        return card("step.promise", voice(step.promise(), "step.noPromise"));
    }

    private Component voice(String text, String none) {
        if (text.isEmpty()) {
            return Parts.small(kit.text(none));
        }
        var voice = new Div(text);
        voice.addClassName("voice");
        return voice;
    }

    private Section card(String heading, Component... parts) {
        var card = Parts.card(kit.text(heading), parts);
        card.addClassName("stack");
        return card;
    }

    /** Stories first; how many there were stands below. */
    Section week() {
        if (step.places().isEmpty()) {
            return card("week", Parts.small(kit.text("week.noPlace")));
        }
        var told = close.flickers().isEmpty() ? Parts.small(kit.text("week.none")) : Story.list(kit, close.flickers());
        return card("week", told, StepCard.tally(kit, close.week()));
    }

    Section waiting() {
        var parts = new ArrayList<Component>();
        if (!close.unanswered().isEmpty()) {
            parts.add(Story.list(kit, close.unanswered()));
        }
        if (!close.waiting().isEmpty()) {
            parts.add(subheading("waits.ideas"));
            parts.add(list(close.waiting(), this::waits));
        }
        if (parts.isEmpty()) {
            parts.add(Parts.small(kit.text("waits.none")));
        }
        return card("waits", parts.toArray(Component[]::new));
    }

    private Component subheading(String key) {
        return new H3(kit.text(key, step.stage().name(kit.language())));
    }

    private ListItem waits(Idea idea) {
        var line = new ListItem(Parts.way(idea.path(), idea.title()));
        var since = idea.pulse().waitingSince();
        if (since != null) {
            var when = new Span(kit.times().ago(since));
            when.addClassNames("small", "muted");
            line.add(when);
        }
        return line;
    }

    Section promises() {
        return close.promises().isEmpty()
                ? card("promises", Parts.small(kit.text("promises.none")))
                : card("promises", list(close.promises(), this::promised));
    }

    private ListItem promised(OwnPromise open) {
        var promise = Objects.requireNonNull(open.message().promise());
        var words = Parts.way(
                open.idea().path() + "#m" + open.message().id().value(),
                Markdown.toExcerpt(open.message().body(), EXCERPT));
        var state = promise.stateOn(kit.calendar().today()).name().toLowerCase(Locale.ROOT);
        var due = Chip.state(
                state,
                kit.text(
                        "promises.due",
                        kit.name(promise.owner()),
                        kit.calendar().date(kit.language(), promise.due())));
        return new ListItem(words, due);
    }

    Section ideas() {
        var parts = new ArrayList<Component>();
        if (!close.came().isEmpty()) {
            parts.add(new H3(kit.text("wanted.came")));
            parts.add(list(close.came(), this::wanted));
        }
        if (!close.wanted().isEmpty()) {
            parts.add(subheading("wanted.at"));
            parts.add(list(close.wanted(), this::wanted));
        }
        var all = Parts.way("/?order=wanted&stage=" + step.stage().code(), kit.text("wanted.all"));
        parts.add(new Paragraph(all));
        return card("wanted.title", parts.toArray(Component[]::new));
    }

    private ListItem wanted(Idea idea) {
        var voices = new Span(kit.text("wanted.voices", idea.pulse().supports()));
        voices.addClassNames("small", "muted");
        return new ListItem(Parts.way(idea.path(), idea.title()), voices);
    }

    private static <T> UnorderedList list(List<T> things, Function<T, ListItem> line) {
        var list = new UnorderedList();
        list.addClassName("lines");
        things.stream().map(line).forEach(list::add);
        return list;
    }

    /** What the customer does there, and what would make that easier. */
    Section customersPart() {
        var parts = new ArrayList<Component>();
        parts.add(voice(step.part(), "step.noPart"));
        if (!step.easier().isEmpty()) {
            parts.add(new H3(kit.text("step.easier")));
            parts.add(voice(step.easier(), "step.noPart"));
        }
        return card("step.part", parts.toArray(Component[]::new));
    }

    Section places() {
        var places = StepFacts.places(kit, step);
        return places.isEmpty()
                ? card("step.places", Parts.small(kit.text("week.noPlace")))
                : card("step.places", list(places, place -> {
                    var path = new Span(place.path());
                    path.addClassNames("small", "muted");
                    return new ListItem(Parts.way("/moments?place=" + place.code(), place.name(kit.language())), path);
                }));
    }
}
