package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samskap.journey.Step;
import samskap.moments.Place;
import samskap.shared.Language;
import samskap.shared.ui.NowStands;
import samskap.shared.ui.Parts;

/** What colleagues have said of a step. */
final class StepFacts {

    private StepFacts() {}

    /** All of it, for whoever began to change it before somebody else did. */
    static NowStands nowStands(JourneyKit kit, Step now) {
        var parts = new ArrayList<Component>();
        var names = new UnorderedList();
        for (var language : Language.values()) {
            var whose = now.whose(language);
            var name = new ListItem(now.name(language) + (whose.isEmpty() ? "" : " · " + whose));
            names.add(Parts.in(language.code(), name));
        }
        parts.add(names);
        parts.add(new Paragraph(now.stage().name(kit.language())));
        Stream.of(now.promise(), now.part(), now.easier())
                .filter(text -> !text.isEmpty())
                .forEach(text -> parts.add(new Paragraph(text)));
        places(kit, now).forEach(place -> parts.add(Parts.small(place.name(kit.language()))));
        return new NowStands(kit.words(), parts.toArray(Component[]::new));
    }

    static List<Place> places(JourneyKit kit, Step step) {
        return kit.places().all().stream()
                .filter(place -> step.places().contains(place.id()))
                .toList();
    }
}
