package samskap.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Estimate;
import samskap.scoring.Estimates;
import samskap.scoring.Estimates.Guess;
import samskap.scoring.Factor;
import samskap.shared.Refusal;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Where an owner estimates effort and what the lenses need. */
@Component
class EstimateForms {

    private final Estimates estimates;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;

    EstimateForms(Estimates estimates, CurrentPerson current, Acts acts, Words words) {
        this.estimates = estimates;
        this.current = current;
        this.acts = acts;
        this.words = words;
    }

    Section of(IdeaId idea) {
        var lines = new EnumMap<Factor, Line>(Factor.class);
        var known = estimates.of(idea);
        var form = new Form(() -> submit(idea, lines));
        form.addClassName("stack");
        for (var factor : Factor.values()) {
            var line = new Line(factor, known.get(factor));
            lines.put(factor, line);
            form.add(line);
        }
        var actions = new Div(Buttons.submit(words.text("scoring.value.save")));
        actions.addClassName("actions");
        form.add(actions);
        return Parts.card(
                words.text("scoring.estimate.heading"), Parts.small(words.text("scoring.estimate.how")), form);
    }

    private void submit(IdeaId idea, Map<Factor, Line> lines) {
        var fields = lines.values().stream().map(line -> line.field).toArray(Field[]::new);
        var done = acts.run(
                () -> {
                    var guesses = new EnumMap<Factor, Guess>(Factor.class);
                    lines.forEach((factor, line) -> {
                        if (line.hasChanged()) {
                            guesses.put(factor, new Guess(line.likely(), line.atMost()));
                        }
                    });
                    estimates.estimate(current.require(), idea, guesses);
                },
                fields);
        if (done) {
            lines.values().forEach(Line::kept);
            Toasts.show(words.text("scoring.estimate.kept"));
        }
    }

    /** A factor with its likely value and what it is surely below. */
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final Factor factor;
        private final Input likely = new Input();
        private final Input atMost = new Input();
        private final Field field;
        private String before;

        Line(Factor factor, @Nullable Estimate known) {
            this.factor = factor;
            likely.setValue(known == null ? "" : plain(known.likely()));
            atMost.setValue(known == null || known.atMost() == null ? "" : plain(known.atMost()));
            likely.getElement().setAttribute("inputmode", "decimal");
            atMost.getElement().setAttribute("inputmode", "decimal");
            field = new Field(name(), words.text(factor.key()), likely).withHint(words.text(factor.key() + ".how"));
            add(field);
            if (factor == Factor.EFFORT || factor == Factor.REACH) {
                var label = new NativeLabel(words.text("scoring.estimate.atMost"));
                label.setFor(atMost);
                var second = new Div(label, atMost);
                second.addClassName("field");
                add(second);
                addClassName("estimate");
            }
            before = typed();
        }

        private String name() {
            return factor.name().toLowerCase(Locale.ROOT);
        }

        private String typed() {
            return likely.getValue() + "|" + atMost.getValue();
        }

        boolean hasChanged() {
            return !before.equals(typed());
        }

        void kept() {
            before = typed();
        }

        @Nullable
        Double likely() {
            return number(likely.getValue());
        }

        @Nullable
        Double atMost() {
            return number(atMost.getValue());
        }

        private @Nullable Double number(@Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            var digits = typed.strip().replace(',', '.').replace(" ", "");
            if (!digits.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                throw Refusal.of(name(), "scoring.refused.noNumber", typed.strip());
            }
            return Double.valueOf(digits);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
