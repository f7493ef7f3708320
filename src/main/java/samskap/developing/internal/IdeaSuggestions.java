package samskap.developing.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.moderation.Standings;

/** The use cases, each handed to the one who knows it. */
@Component
class IdeaSuggestions implements Suggestions {

    private final SuggestionStore suggestions;
    private final Suggesting suggesting;
    private final Deciding deciding;
    private final Ideas ideas;
    private final Versions versions;
    private final Standings standings;

    IdeaSuggestions(
            SuggestionStore suggestions,
            Suggesting suggesting,
            Deciding deciding,
            Ideas ideas,
            Versions versions,
            Standings standings) {
        this.suggestions = suggestions;
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.ideas = ideas;
        this.versions = versions;
        this.standings = standings;
    }

    @Override
    public Tally count(IdeaId idea, @Nullable Person viewer) {
        return suggestions.count(idea, Sight.of(viewer));
    }

    @Override
    public List<Suggestion> waiting(IdeaId idea, @Nullable Person viewer, int most) {
        return suggestions.waiting(idea, Sight.of(viewer), most);
    }

    @Override
    public List<Suggestion> settled(IdeaId idea, @Nullable Person viewer, int most) {
        return suggestions.settled(idea, Sight.of(viewer), most);
    }

    @Override
    public Optional<Suggestion> find(SuggestionId suggestion, @Nullable Person viewer) {
        return suggestions.find(suggestion, Sight.of(viewer));
    }

    @Override
    public Map<SuggestionId, Suggestion> find(Collection<SuggestionId> wanted, @Nullable Person viewer) {
        return suggestions.find(wanted, Sight.of(viewer));
    }

    @Override
    public Suggestion suggest(Person author, NewSuggestion suggestion) {
        return suggesting.suggest(author, suggestion);
    }

    @Override
    public void check(NewSuggestion suggestion) {
        suggesting.check(suggestion);
    }

    @Override
    public boolean mayDecide(Person person, Idea idea) {
        return ideas.mayEdit(person, idea);
    }

    @Override
    public Map<SuggestionId, Standing> standing(Collection<Suggestion> some, Idea idea) {
        var said = versions.at(
                idea.id(), some.stream().map(Suggestion::base).distinct().toList());
        return some.stream()
                .collect(Collectors.toMap(
                        Suggestion::id, each -> new Meeting(said.get(each.base()), each, idea).standing()));
    }

    @Override
    public Idea takeIn(Person by, SuggestionId suggestion) {
        standings.requireWelcome(by);
        return deciding.takeIn(by, suggestion);
    }

    @Override
    public Idea takeIn(Person by, SuggestionId suggestion, int seen, String title, String story) {
        standings.requireWelcome(by);
        return deciding.takeIn(by, suggestion, seen, title, story);
    }

    @Override
    public void decline(Person by, SuggestionId suggestion, String word) {
        standings.requireWelcome(by);
        deciding.decline(by, suggestion, word);
    }

    @Override
    public void withdraw(Person author, SuggestionId suggestion) {
        deciding.withdraw(author, suggestion);
    }
}
