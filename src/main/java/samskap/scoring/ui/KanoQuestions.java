package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.KanoSurvey;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;

/** How somebody would feel with an idea and without it: two taps for those who like to, folded away for the rest. */
@Tag("details")
class KanoQuestions extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient KanoSurvey survey;
    private final transient Acts acts;
    private final transient Words words;
    private final transient CurrentPerson current;
    private final IdeaId idea;
    private final transient Consumer<String> told;
    private final transient Map<Feeling, Element> withInputs = new EnumMap<>(Feeling.class);
    private final transient Map<Feeling, Element> withoutInputs = new EnumMap<>(Feeling.class);
    private final Element summary = new Element("summary");
    private final Element second;
    private final NativeButton back;
    private @Nullable Feeling with;
    private @Nullable Feeling without;

    /** @param told takes what is to be said when something was kept */
    KanoQuestions(
            KanoSurvey survey, Acts acts, Words words, CurrentPerson current, IdeaId idea, Consumer<String> told) {
        this.survey = survey;
        this.acts = acts;
        this.words = words;
        this.current = current;
        this.idea = idea;
        this.told = told;
        addClassName("kano");
        second = question("without", withoutInputs);
        getElement()
                .appendChild(summary.setText(words.text("scoring.kano.more")), question("with", withInputs), second);
        back = Buttons.of(words.text("scoring.kano.takeBack"), this::takeBack, "quiet", "small");
        add(back);
        survey.answerOf(current.require(), idea).ifPresent(this::check);
        unfold();
    }

    private Element question(String which, Map<Feeling, Element> inputs) {
        var question =
                new Element("fieldset").appendChild(new Element("legend").setText(words.text("scoring.kano." + which)));
        for (var feeling : Feeling.values()) {
            var input = new Element("input").setAttribute("type", "radio").setAttribute("name", "kano-" + which);
            input.addEventListener("change", changed -> feel(which, feeling));
            inputs.put(feeling, input);
            var text = new Element("span").setText(words.text("scoring.kano.feeling." + feeling.name()));
            question.appendChild(new Element("label").appendChild(input, text));
        }
        return question;
    }

    private void check(Answer answer) {
        with = answer.with();
        without = answer.without();
        withInputs.forEach((feeling, input) -> input.setProperty("checked", feeling == with));
        withoutInputs.forEach((feeling, input) -> input.setProperty("checked", feeling == without));
    }

    /** The second question follows the first one's answer. */
    private void unfold() {
        second.setVisible(with != null);
        back.setVisible(with != null);
    }

    /** Opens it for somebody who has just rated and has not answered. */
    void offer() {
        setVisible(true);
        getElement().setAttribute("open", without == null);
    }

    void feel(String which, Feeling feeling) {
        if (which.equals("with")) {
            with = feeling;
        } else {
            without = feeling;
        }
        unfold();
        var one = with;
        var other = without;
        if (one != null
                && other != null
                && acts.run(() -> survey.answer(current.require(), idea, new Answer(one, other)))) {
            told.accept(words.text("scoring.rate.thanks"));
        }
    }

    private void takeBack() {
        if (acts.run(() -> survey.withdraw(current.require(), idea))) {
            forget();
            // The button that had the focus is gone.
            summary.executeJs("this.focus()");
            told.accept(words.text("scoring.rate.takenBack"));
        }
    }

    /** Leaves both questions as if nobody had answered. */
    void forget() {
        with = null;
        without = null;
        unfold();
        withInputs.values().forEach(input -> input.setProperty("checked", false));
        withoutInputs.values().forEach(input -> input.setProperty("checked", false));
    }
}
