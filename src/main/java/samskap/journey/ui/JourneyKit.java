package samskap.journey.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.journey.Care;
import samskap.journey.Deeds;
import samskap.journey.Flickers;
import samskap.journey.JourneyMap;
import samskap.journey.Step;
import samskap.journey.Steps;
import samskap.moments.MomentDesk;
import samskap.moments.Places;
import samskap.shared.Language;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages about the journey work with. */
@Component
record JourneyKit(
        Steps steps,
        Care care,
        Deeds deeds,
        JourneyMap map,
        Flickers flickers,
        Places places,
        MomentDesk moments,
        Journey journey,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        TimeAgo calendar,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("journey." + key, arguments);
    }

    Language language() {
        return words.language();
    }

    /** Somebody who still works here. */
    Optional<Person> reader(PersonId viewer) {
        return people.find(viewer).filter(Person::isStaff);
    }

    /** What to call whoever did something, also once they have left. */
    String name(PersonId id) {
        return people.shown(id, language()).map(Person::name).orElseGet(() -> text("somebody"));
    }

    /** Each with their sign and their name, in the order of the ids. */
    List<Span> faces(Collection<PersonId> ids) {
        var known = people.find(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(JourneyKit::face)
                .toList();
    }

    private static Span face(Person person) {
        var face = new Span(new Avatar(person.initials(), true).small(), new Span(person.name()));
        face.addClassName("by");
        return face;
    }

    /** Whose step it is, as the customer calls them. */
    String whose(Step step) {
        return step.isOurs() ? text("ours") : step.whose(language());
    }

    static String path(Step step) {
        return "/" + StepView.path(step.id());
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }

    /** @param looks names of classes, beside the one that every button has */
    static NativeButton button(String text, String looks, Runnable act) {
        var button = new NativeButton(text, click -> act.run());
        button.addClassName("btn");
        button.addClassNames(looks.split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
