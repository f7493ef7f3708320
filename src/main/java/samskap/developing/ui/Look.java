package samskap.developing.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.Version;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** One look at what is suggested for an idea: who looks, and what everybody began with. Never kept longer than that. */
record Look(
        DevelopingKit kit,
        Idea idea,
        @Nullable Person viewer,
        Map<PersonId, Person> people,
        List<Version> versions,
        List<Suggestion> suggestions) {

    static Look at(DevelopingKit kit, Idea idea, @Nullable Person viewer) {
        var suggestions = kit.suggestions().of(idea.id());
        var everybody = new HashSet<PersonId>();
        for (var suggestion : suggestions) {
            everybody.add(suggestion.author());
            if (suggestion.outcome() != null) {
                everybody.add(suggestion.outcome().by());
            }
        }
        return new Look(
                kit, idea, viewer, kit.people().find(everybody), kit.versions().of(idea.id()), suggestions);
    }

    String name(PersonId id) {
        var person = people.get(id);
        return person == null ? kit.text("somebody") : person.name();
    }

    String firstName(PersonId id) {
        var person = people.get(id);
        return person == null ? kit.text("somebody") : person.firstName();
    }

    boolean isByViewer(Suggestion suggestion) {
        return viewer != null && viewer.id().equals(suggestion.author());
    }

    boolean mayDecide() {
        return viewer != null && kit.suggestions().mayDecide(viewer, idea);
    }

    /** What the suggestion was made from. */
    Composition base(Suggestion suggestion) {
        return versions.reversed().stream()
                .filter(version -> version.number() <= suggestion.base())
                .findFirst()
                .map(Version::words)
                .orElse(new Composition(idea.title(), idea.story()));
    }

    boolean collides(Suggestion suggestion) {
        return suggestion.isOpen()
                && kit.suggestions().collision(suggestion, idea).isPresent();
    }
}
