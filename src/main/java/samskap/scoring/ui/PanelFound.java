package samskap.scoring.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import samskap.identity.Person;
import samskap.scoring.Agreement;
import samskap.scoring.Criterion;
import samskap.scoring.Panel;
import samskap.scoring.PanelOutcome;

/** What a panel found: how far it agrees, where it does not, and the talk about that. */
class PanelFound extends Div {

    private static final long serialVersionUID = 1L;

    /** Krippendorff's own marks: from .8 on conclusions are safe, from .667 tentative. */
    private static final double SAFE = 0.8;

    private static final double TENTATIVE = 0.667;

    private final transient PanelKit kit;

    PanelFound(PanelKit kit, Person viewer, Panel panel, PanelOutcome outcome) {
        this.kit = kit;
        addClassName("stack");
        add(agreement(outcome), severity(outcome), kit.contrast().of(outcome.contrasts()), apart(panel, outcome));
    }

    private Section agreement(PanelOutcome outcome) {
        var list = new DescriptionList();
        list.addClassName("agreement");
        outcome.agreement().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> list.getElement()
                        .appendChild(row(entry.getKey(), entry.getValue()).getElement()));
        return card(new H2(kit.text("agreement")), list, hint("agreementHint"));
    }

    private Div row(Criterion criterion, Agreement agreement) {
        return new Div(
                new DescriptionList.Term(kit.words().text(criterion.key())),
                new DescriptionList.Description(told(agreement)));
    }

    private String told(Agreement agreement) {
        var alpha = agreement.alpha();
        if (alpha == null) {
            return kit.words().text(String.valueOf(agreement.reason()));
        }
        var grade = alpha.middle() >= SAFE ? "safe" : alpha.middle() >= TENTATIVE ? "tentative" : "apart";
        var icc = agreement.iccOfMean();
        return kit.text("alpha", kit.text("grade." + grade), alpha.middle(), alpha.low(), alpha.high())
                + (icc == null ? "" : " " + kit.text("icc", icc));
    }

    private Section severity(PanelOutcome outcome) {
        var list = new UnorderedList();
        list.addClassName("judges");
        outcome.severity().forEach((judge, points) -> {
            var number = new Span(kit.text("points", points));
            number.addClassNames("muted", "num");
            list.add(new ListItem(new Span(kit.name(judge)), number));
        });
        return card(new H2(kit.text("severity")), list, hint("severityHint"));
    }

    private Section apart(Panel panel, PanelOutcome outcome) {
        var part = new Section(new H2(kit.text("apart")));
        part.addClassName("stack");
        if (outcome.disagreements().isEmpty()) {
            part.add(hint("apartNone"));
        }
        outcome.disagreements().forEach(idea -> part.add(new PanelTalk(kit, panel, idea)));
        return part;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(kit.text(key));
        hint.addClassNames("small", "muted");
        return hint;
    }

    private static Section card(com.vaadin.flow.component.Component... parts) {
        var card = new Section(parts);
        card.addClassNames("card", "pad", "stack");
        return card;
    }
}
