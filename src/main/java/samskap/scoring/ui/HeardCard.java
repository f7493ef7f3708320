package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Segments;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Heard;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Who has been heard, beside who the customers are. */
@Order(20)
@org.springframework.stereotype.Component
class HeardCard implements ValueCard {

    /** Heard less than half as much as there are of them. */
    private static final double QUIET = 0.5;

    private final Segments segments;
    private final CurrentPerson current;
    private final Words words;

    HeardCard(Segments segments, CurrentPerson current, Words words) {
        this.segments = segments;
        this.current = current;
        this.words = words;
    }

    @Override
    public Optional<Component> card(Survey survey, Runnable changed) {
        var list = new UnorderedList();
        list.addClassName("segments");
        survey.heard().forEach(heard -> list.add(row(heard)));
        var card = Parts.card(words.text("scoring.value.heard"), list, Parts.small(conclusion(survey)));
        if (current.require().has(Role.OWNER)) {
            card.add(new Paragraph(Parts.way("/" + segments.path(), words.text("scoring.value.segments"))));
        }
        return Optional.of(card);
    }

    private ListItem row(Heard heard) {
        var name = new Span(heard.segment().name());
        var parts = new Span(words.text(
                "scoring.value.heardOf", heard.part(), heard.segment().share()));
        parts.addClassNames("muted", "num");
        return new ListItem(name, parts, bar(heard));
    }

    private static Span bar(Heard heard) {
        return Parts.picture(String.format(
                Locale.ROOT,
                """
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="heard" width="%.1f" height="8"/>\
                <line class="wanted" x1="%.1f" x2="%.1f" y1="0" y2="8" vector-effect="non-scaling-stroke"/></svg>""",
                100 * heard.part(),
                100 * heard.segment().share(),
                100 * heard.segment().share()));
    }

    private String conclusion(Survey survey) {
        if (survey.heard().isEmpty()) {
            return words.text("scoring.value.noSegments");
        }
        return survey.heard().stream()
                .filter(heard -> heard.part() < QUIET * heard.segment().share())
                .max(Comparator.comparingDouble(heard -> heard.segment().share() - heard.part()))
                .map(heard -> words.text("scoring.value.quiet", heard.segment().name()))
                .orElseGet(() -> words.text("scoring.value.allHeard"));
    }
}
