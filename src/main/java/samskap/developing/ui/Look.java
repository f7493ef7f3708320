package samskap.developing.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions.Standing;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** One look at what is suggested for an idea: who looks, and how everything stands. Never kept longer than that. */
record Look(
        DevelopingKit kit,
        Idea idea,
        @Nullable Person viewer,
        boolean mayDecide,
        Map<PersonId, Person> people,
        Map<SuggestionId, Standing> standing,
        List<Suggestion> suggestions) {

    static Look at(DevelopingKit kit, Idea idea, @Nullable Person viewer, List<Suggestion> suggestions) {
        return new Look(
                kit,
                idea,
                viewer,
                viewer != null && kit.suggestions().mayDecide(viewer, idea),
                kit.people().shown(everybodyIn(suggestions), kit.words().language()),
                kit.suggestions().standing(suggestions, idea),
                suggestions);
    }

    private static Collection<PersonId> everybodyIn(List<Suggestion> suggestions) {
        var everybody = new HashSet<PersonId>();
        for (var suggestion : suggestions) {
            everybody.add(suggestion.author());
            if (suggestion.outcome() != null) {
                everybody.add(suggestion.outcome().by());
            }
        }
        return everybody;
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

    /** What the suggestion was made from. */
    Composition base(Suggestion suggestion) {
        return standing(suggestion).base();
    }

    boolean collides(Suggestion suggestion) {
        return standing(suggestion).collides();
    }

    private Standing standing(Suggestion suggestion) {
        return standing.getOrDefault(suggestion.id(), new Standing(suggestion.words(), false));
    }
}
