package samskap.scoring.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.scoring.KanoSurvey;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;
import samskap.value.lens.Kano;
import samskap.value.lens.Kano.Kind;
import samskap.value.lens.Wilson;

/** What kind of quality customers say that an idea is; beside its value, never in it. */
@Component
class KanoFound {

    private static final double LEVEL = 0.9;

    private final KanoSurvey survey;
    private final Words words;

    KanoFound(KanoSurvey survey, Words words) {
        this.survey = survey;
        this.words = words;
    }

    Section of(IdeaId idea) {
        var how = Parts.small(words.text("scoring.kano.how"));
        return survey.of(idea)
                .map(kano -> Parts.card(words.text("scoring.kano.heading"), conclusion(kano), counts(kano), how))
                .orElseGet(() -> Parts.card(
                        words.text("scoring.kano.heading"), new Paragraph(words.text("scoring.kano.nobody")), how));
    }

    private Paragraph conclusion(Kano kano) {
        if (kano.answers() < KanoSurvey.ENOUGH) {
            return new Paragraph(words.text("scoring.kano.few", kano.answers(), KanoSurvey.ENOUGH));
        }
        var kind = kano.isClear()
                ? words.text("scoring.kano.kind." + kano.kind() + ".how")
                : words.text("scoring.kano.unclear");
        return new Paragraph(
                kano.telling() < KanoSurvey.ENOUGH
                        ? kind
                        : kind + " " + part("scoring.kano.better", kano.better(), kano) + " "
                                + part("scoring.kano.worse", -kano.worse(), kano));
    }

    private String part(String key, double part, Kano kano) {
        var interval = Wilson.of(Math.round(part * kano.telling()), kano.telling(), LEVEL);
        return words.text(key, part, interval.low(), interval.high(), kano.telling());
    }

    private UnorderedList counts(Kano kano) {
        var list = new UnorderedList();
        list.addClassNames("plain", "judges");
        for (var kind : Kind.values()) {
            var count = new Span(Integer.toString(kano.count(kind)));
            count.addClassNames("muted", "num");
            list.add(new ListItem(new Span(words.text("scoring.kano.kind." + kind)), count));
        }
        return list;
    }
}
