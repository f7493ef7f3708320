package samskap.developing.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.developing.Suggestion.Decision;
import samskap.developing.Suggestion.Outcome;
import samskap.developing.SuggestionId;
import samskap.developing.WordingCollision;
import samskap.developing.WordingDeclined;
import samskap.developing.WordingTakenIn;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.ideas.Version;
import samskap.ideas.Version.Source;
import samskap.ideas.Versions;
import samskap.ideas.Versions.Rewording;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Cases;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of a suggestion. Whoever decides holds the idea first, so that of two who decide at once the second sees
 * what the first one did.
 */
@Component
class Deciding {

    private static final Act TAKEN_IN = Act.of("audit.act.developing.takenIn");
    private static final Act DECLINED = Act.of("audit.act.developing.declined");

    private final SuggestionStore suggestions;
    private final Audit audit;
    private final Cases cases;
    private final Ideas ideas;
    private final Versions versions;
    private final IdeaPulse pulse;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    Deciding(
            SuggestionStore suggestions,
            Audit audit,
            Cases cases,
            Ideas ideas,
            Versions versions,
            IdeaPulse pulse,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.suggestions = suggestions;
        this.audit = audit;
        this.cases = cases;
        this.ideas = ideas;
        this.versions = versions;
        this.pulse = pulse;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    Idea takeIn(Person by, SuggestionId id) {
        return deciding(by, id, (suggestion, idea) -> {
            if (isDone(suggestion, Decision.TAKEN_IN)) {
                return idea;
            }
            requireOpen(suggestion);
            var meeting = meeting(suggestion, idea);
            meeting.collision().ifPresent(collision -> {
                throw new WordingCollision(id, collision);
            });
            return takeIn(by, meeting, suggestion.words());
        });
    }

    Idea takeIn(Person by, SuggestionId id, int seen, String title, String story) {
        return deciding(by, id, (suggestion, idea) -> {
            var chosen = Composition.of(story, title);
            if (isDone(suggestion, Decision.TAKEN_IN) && chosen.equals(Meeting.words(idea))) {
                return idea;
            }
            requireOpen(suggestion);
            var meeting = meeting(suggestion, idea);
            if (!said(idea, seen).equals(Optional.of(Meeting.words(idea)))) {
                throw new WordingCollision(id, meeting.shown());
            }
            if (!chosen.equals(suggestion.words()) && !meeting.goesInWith(chosen)) {
                throw Refusal.of("text", "developing.refused.nothingTaken");
            }
            return takeIn(by, meeting, chosen);
        });
    }

    private Meeting meeting(Suggestion suggestion, Idea idea) {
        return new Meeting(versions.at(idea.id(), suggestion.base()).orElse(null), suggestion, idea);
    }

    /** Words count, not versions. */
    private Optional<Composition> said(Idea idea, int version) {
        return versions.at(idea.id(), version).map(Version::words);
    }

    private Idea takeIn(Person by, Meeting meeting, Composition words) {
        var suggestion = meeting.suggestion();
        var idea = meeting.idea();
        var author = suggestion.author();
        settle(suggestion, new Outcome(Decision.TAKEN_IN, by.id(), clock.instant(), ""));
        record(by, TAKEN_IN, suggestion, "");
        events.publishEvent(new WordingTakenIn(suggestion.id(), idea.id(), author, by.id(), clock.instant()));
        if (words.equals(Meeting.words(idea))) {
            // The idea says it already: its author is credited all the same.
            live.changed(new Change(Change.Kind.CREDIT_CHANGED, idea.id().value()));
            return idea;
        }
        return versions.reword(idea.id(), rewording(by.id(), meeting, words));
    }

    /** Nobody is made to have said what they did not say: other words than the suggested ones are the decider's. */
    private static Rewording rewording(PersonId by, Meeting meeting, Composition words) {
        var suggestion = meeting.suggestion();
        var author = suggestion.author();
        var seen = meeting.idea().version();
        return meeting.isAllOf(words)
                ? new Rewording(seen, words, author, by, null, suggestion.why())
                : new Rewording(seen, words, by, by, new Source(author, suggestion.anchor()), "");
    }

    void decline(Person by, SuggestionId id, String typed) {
        deciding(by, id, (suggestion, idea) -> {
            var word = DeclinePolicy.word(typed);
            if (!isDone(suggestion, Decision.DECLINED)) {
                requireOpen(suggestion);
                settle(suggestion, new Outcome(Decision.DECLINED, by.id(), clock.instant(), word));
                record(by, DECLINED, suggestion, word);
                events.publishEvent(new WordingDeclined(id, idea.id(), suggestion.author(), by.id(), clock.instant()));
            }
            return idea;
        });
    }

    /** A colleague decided on somebody else's words. */
    private void record(Person by, Act act, Suggestion suggestion, String why) {
        if (by.isStaff() && !by.id().equals(suggestion.author())) {
            audit.record(Entry.of(by, act, Thing.idea(suggestion.idea().value()))
                    .with(Thing.person(suggestion.author()))
                    .because(why));
        }
    }

    void withdraw(Person author, SuggestionId id) {
        var own = suggestions.find(id, Sight.ALL).orElseThrow(Refusal::notFound);
        if (!own.author().equals(author.id())) {
            throw Refusal.notAllowed();
        }
        inOneGo.run(() -> {
            held(own);
            var suggestion = suggestions.find(id, Sight.ALL).orElseThrow(Refusal::notFound);
            if (!isDone(suggestion, Decision.WITHDRAWN)) {
                requireOpen(suggestion);
                settle(suggestion, new Outcome(Decision.WITHDRAWN, author.id(), clock.instant(), ""));
                suggestions.forget(id);
                cases.closeFor(Thing.suggestion(id.value()));
            }
        });
    }

    private Idea deciding(Person by, SuggestionId id, BiFunction<Suggestion, Idea, Idea> decision) {
        var seen = suggestions.find(id, Sight.of(by)).orElseThrow(Refusal::notFound);
        return inOneGo.run(() -> {
            var idea = held(seen);
            if (!ideas.mayEdit(by, idea)) {
                throw Refusal.notAllowed();
            }
            var suggestion = suggestions.find(id, Sight.of(by)).orElseThrow(Refusal::notFound);
            if (suggestion.withheld()) {
                throw Refusal.because("developing.refused.withheld");
            }
            return decision.apply(suggestion, idea);
        });
    }

    private Idea held(Suggestion suggestion) {
        pulse.hold(suggestion.idea()).orElseThrow(Refusal::notFound);
        return ideas.find(suggestion.idea()).orElseThrow(Refusal::notFound);
    }

    private static boolean isDone(Suggestion suggestion, Decision wanted) {
        var outcome = suggestion.outcome();
        return outcome != null && outcome.decision() == wanted;
    }

    private static void requireOpen(Suggestion suggestion) {
        var outcome = suggestion.outcome();
        if (outcome != null) {
            throw Refusal.because(
                    switch (outcome.decision()) {
                        case TAKEN_IN -> "developing.refused.takenIn";
                        case DECLINED -> "developing.refused.declined";
                        case WITHDRAWN -> "developing.refused.withdrawn";
                    });
        }
    }

    private void settle(Suggestion suggestion, Outcome outcome) {
        if (!suggestions.settle(suggestion.id(), outcome)) {
            throw new IllegalStateException("Settled while the idea was held: " + suggestion.id());
        }
        live.changed(new Change(Change.Kind.WORDING_CHANGED, suggestion.idea().value()));
    }
}
