package samskap.developing.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.WordingSuggested;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.moderation.Gate;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Suggesting other words for an idea. */
@Component
class Suggesting {

    private static final Limit PER_PERSON = new Limit("suggest", 20, Duration.ofHours(1));

    private final SuggestionStore suggestions;
    private final Ideas ideas;
    private final Versions versions;
    private final IdeaPulse pulse;
    private final Standings standings;
    private final Gate gate;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    Suggesting(
            SuggestionStore suggestions,
            Ideas ideas,
            Versions versions,
            IdeaPulse pulse,
            Standings standings,
            Gate gate,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.suggestions = suggestions;
        this.ideas = ideas;
        this.versions = versions;
        this.pulse = pulse;
        this.standings = standings;
        this.gate = gate;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    Suggestion suggest(Person author, NewSuggestion wanted) {
        var already = suggestions.suggested(author.id(), wanted.key());
        if (already.isPresent()) {
            return already.get();
        }
        standings.requireWelcome(author);
        var words = check(wanted);
        var why = Version.why(wanted.why());
        requireNoNewLinkOfNewcomers(author, wanted, words.whole() + "\n" + why);
        try {
            return inOneGo.run(() -> add(author, wanted, words, why));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return suggestions.suggested(author.id(), wanted.key()).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    Composition check(NewSuggestion wanted) {
        var idea = ideas.find(wanted.idea()).orElseThrow(Refusal::notFound);
        requireOpen(idea.status());
        var words = Composition.of(wanted.story(), wanted.title());
        Version.why(wanted.why());
        requireChange(idea, wanted.base(), words);
        return words;
    }

    /** A suggestion is part of a page that others read, and can't wait by itself for a colleague's look. */
    private void requireNoNewLinkOfNewcomers(Person author, NewSuggestion wanted, String after) {
        var before = ideas.find(wanted.idea())
                .map(idea -> Meeting.words(idea).whole())
                .orElse("");
        if (gate.withholds(author, before, after).isPresent()) {
            throw Refusal.of("text", "moderation.refused.tooNew");
        }
    }

    private static void requireOpen(Status status) {
        if (status.isClosed()) {
            throw Refusal.because("developing.refused.closed");
        }
    }

    private void requireChange(Idea idea, int base, Composition words) {
        if (base > idea.version()) {
            throw Refusal.notFound();
        }
        var same = versions.at(idea.id(), base).map(Version::words).filter(words::equals);
        if (same.isPresent() || words.equals(Meeting.words(idea))) {
            throw Refusal.of("text", "developing.refused.nothingChanged");
        }
    }

    private Suggestion add(Person author, NewSuggestion wanted, Composition words, String why) {
        var now = clock.instant();
        requireOpen(pulse.hold(wanted.idea()).orElseThrow(Refusal::notFound));
        if (suggestions.waitingOf(author.id(), wanted.idea()) >= Suggestions.MOST_OF_ONE) {
            throw Refusal.because("developing.refused.enough", Suggestions.MOST_OF_ONE);
        }
        var id = suggestions.add(wanted, author, words, why, now);
        // Only now: of a request that was sent many times at once, one is a suggestion and the others are none.
        limits.take(PER_PERSON, Long.toString(author.id().value()));
        events.publishEvent(new WordingSuggested(id, wanted.idea(), author.id(), now));
        live.changed(new Change(Change.Kind.WORDING_CHANGED, wanted.idea().value()));
        return suggestions.find(id, Sight.ALL).orElseThrow();
    }
}
