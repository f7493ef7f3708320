package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import samskap.ideas.Backing;
import samskap.ideas.IdeaId;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.KanoSurvey;
import samskap.scoring.Usefulness;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** "How much would this help you?" in one tap; after that, or after "me too", a way to compare. */
@StyleSheet("scoring.css")
class RateCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Usefulness usefulness;
    private final transient KanoSurvey kano;
    private final transient Backing backing;
    private final transient Acts acts;
    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient IdeaId idea;
    private final transient List<Element> inputs = new ArrayList<>();
    private final Paragraph after = new Paragraph();
    private final KanoQuestions questions;
    private boolean supports;

    RateCard(
            Usefulness usefulness,
            KanoSurvey kano,
            Backing backing,
            Acts acts,
            Words words,
            Live live,
            CurrentPerson current,
            IdeaId idea) {
        this.usefulness = usefulness;
        this.kano = kano;
        this.backing = backing;
        this.acts = acts;
        this.words = words;
        this.current = current;
        this.idea = idea;
        addClassNames("card", "pad", "usefulness");
        after.addClassNames("small", "muted");
        after.getElement().setAttribute("role", "status");
        questions = new KanoQuestions(kano, acts, words, current, idea, after::setText);
        add(
                scale(),
                new Paragraph(Buttons.of(words.text("scoring.rate.unclear"), this::withdraw, "quiet", "small")),
                questions,
                after);
        var rating = usefulness.ratingOf(current.require(), idea);
        rating.ifPresent(this::check);
        // Only who has said how much it would help is asked more.
        questions.setVisible(rating.isPresent());
        supports = doesSupport();
        WhileOpen.hear(this, live, this::concerns, change -> afterSupport());
    }

    private boolean concerns(Change change) {
        return change.kind() == Change.Kind.SUPPORT_CHANGED && change.subject() == idea.value();
    }

    private boolean doesSupport() {
        return current.get()
                .filter(person -> !backing.supportedBy(person, Set.of(idea)).isEmpty())
                .isPresent();
    }

    /** Whoever has just said "me too" may have thirty seconds more; nobody is asked again on the same page. */
    private void afterSupport() {
        var before = supports;
        supports = doesSupport();
        if (supports && !before && after.getElement().getTextRecursively().isEmpty()) {
            after.add(wayToCompare());
        }
    }

    private Anchor wayToCompare() {
        return Parts.way("/compare", words.text("scoring.rate.compare"));
    }

    private Component scale() {
        var scale = new Scale(words.text("scoring.rate.question"));
        var steps = new Element("div").setAttribute("class", "steps-of");
        for (var rating = Usefulness.LEAST; rating <= Usefulness.MOST; rating++) {
            steps.appendChild(step(rating));
        }
        var ends = new Element("p").setAttribute("class", "ends small muted");
        ends.appendChild(
                new Element("span").setText(words.text("scoring.rate.low")),
                new Element("span").setText(words.text("scoring.rate.high")));
        scale.getElement().appendChild(steps, ends);
        return scale;
    }

    private Element step(int rating) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "usefulness")
                .setAttribute("value", Integer.toString(rating));
        input.addEventListener("change", changed -> rate(rating));
        inputs.add(input);
        return new Element("label").appendChild(input, new Element("span").setText(Integer.toString(rating)));
    }

    private void check(int rating) {
        for (var n = 0; n < inputs.size(); n++) {
            inputs.get(n).setProperty("checked", n + Usefulness.LEAST == rating);
        }
    }

    private void rate(int rating) {
        if (acts.run(() -> usefulness.rate(current.require(), idea, rating))) {
            after.removeAll();
            after.add(new Span(words.text("scoring.rate.thanks") + " "), wayToCompare());
            questions.offer();
        }
    }

    /** Who does not understand the idea can not tell how it would be with it either. */
    private void withdraw() {
        var done = acts.run(() -> {
            var person = current.require();
            usefulness.withdraw(person, idea);
            kano.withdraw(person, idea);
        });
        if (done) {
            questions.forget();
            questions.setVisible(false);
            inputs.forEach(input -> input.setProperty("checked", false));
            after.setText(words.text("scoring.rate.takenBack"));
        }
    }

    @Tag("fieldset")
    private static final class Scale extends Component implements HasComponents, HasStyle {

        private static final long serialVersionUID = 1L;

        Scale(String legend) {
            addClassName("scale");
            getElement().appendChild(new Element("legend").setText(legend));
        }
    }
}
