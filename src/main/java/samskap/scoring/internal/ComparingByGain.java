package samskap.scoring.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import samskap.ideas.Backing;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.moderation.Standings;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Pair;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Voter;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/** Asks the pair whose answer is expected to tell most, and keeps what is said. */
@Service
class ComparingByGain implements Comparing {

    private static final Limit PER_VOTER = new Limit("compare", 150, Duration.ofMinutes(10));

    /** Who changes their mind says more than they are asked. */
    private static final Limit SAID_PER_VOTER = new Limit("compare-said", 400, Duration.ofMinutes(10));

    /** More than this is not read while comparing: about a minute. */
    static final int LONG_READ = 200;

    private final PairStore pairs;
    private final PairSource source;
    private final Ideas ideas;
    private final Backing backing;
    private final ScoringSettings settings;
    private final Standings standings;
    private final Scoring scoring;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final Clock clock;

    ComparingByGain(
            PairStore pairs,
            PairSource source,
            Ideas ideas,
            Backing backing,
            ScoringSettings settings,
            Standings standings,
            Scoring scoring,
            RateLimits limits,
            InOneGo inOneGo,
            Clock clock) {
        this.pairs = pairs;
        this.source = source;
        this.ideas = ideas;
        this.backing = backing;
        this.settings = settings;
        this.standings = standings;
        this.scoring = scoring;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public boolean mayCompare(Voter voter) {
        var person = voter.person();
        return person == null ? settings.visitorsCompare() : !person.isStaff();
    }

    @Override
    public Optional<Pair> next(Voter voter) {
        requireMay(voter);
        var shown = pairs.shownTo(voter);
        var waiting = waiting(shown);
        if (waiting.isPresent()) {
            return waiting;
        }
        limits.take(PER_VOTER, voter.toString());
        return propose(voter, shown).map(proposal -> show(voter, proposal, unread(proposal, shown)));
    }

    private Optional<Pair> waiting(List<ShownPair> shown) {
        return shown.reversed().stream()
                .filter(ShownPair::waits)
                .filter(this::isOpen)
                .findFirst()
                .map(ShownPair::pair);
    }

    private Optional<Proposal> propose(Voter voter, List<ShownPair> shown) {
        var seen = new HashSet<Set<IdeaId>>();
        shown.forEach(pair -> seen.add(Set.of(pair.left(), pair.right())));
        var stands = SingletonSupplier.of(() -> stands(voter));
        return source.propose(
                entry -> isAskable(voter, entry, stands),
                (one, other) -> seen.contains(Set.of(one, other)),
                ThreadLocalRandom.current().nextLong());
    }

    private Set<IdeaId> stands(Voter voter) {
        return voter.person() == null ? Set.of() : backing.supportedBy(voter.person());
    }

    /** One's own idea is no fair question, and a long text only for somebody who took a stand on it. */
    private static boolean isAskable(Voter voter, Entry entry, Supplier<Set<IdeaId>> stands) {
        if (entry.status().isClosed()) {
            return false;
        }
        var person = voter.person();
        if (person != null && entry.author().equals(person.id())) {
            return false;
        }
        return entry.words() <= LONG_READ || stands.get().contains(entry.id());
    }

    /** How much of a question is new: an idea that was met is known, and so is a long one that they took a stand on. */
    private static int unread(Proposal proposal, List<ShownPair> shown) {
        return Stream.of(proposal.left(), proposal.right())
                .filter(entry -> entry.words() <= LONG_READ)
                .filter(entry -> shown.stream().noneMatch(pair -> pair.has(entry.id())))
                .mapToInt(Entry::words)
                .sum();
    }

    private Pair show(Voter voter, Proposal proposal, int words) {
        try {
            return pairs.show(voter, proposal, words, clock.instant()).pair();
        } catch (DuplicateKeyException askedInAnotherWindowMeanwhile) {
            return waiting(pairs.shownTo(voter)).orElseThrow(() -> askedInAnotherWindowMeanwhile);
        }
    }

    @Override
    public void answer(Voter voter, long pair, Choice choice) {
        requireMay(voter);
        limits.take(SAID_PER_VOTER, voter.toString());
        inOneGo.run(() -> {
            var asked = pairs.hold(voter, pair).orElseThrow(Refusal::notFound);
            if (!isOpen(asked)) {
                throw Refusal.because("scoring.refused.closedMeanwhile");
            }
            if (asked.choice() != choice) {
                pairs.answer(pair, choice, clock.instant());
            }
        });
        scoring.learn();
    }

    private boolean isOpen(ShownPair pair) {
        Collection<Idea> both = ideas.cards(List.of(pair.left(), pair.right())).values();
        return both.size() == 2 && both.stream().noneMatch(idea -> idea.status().isClosed());
    }

    @Override
    public Optional<Pair> takeBack(Voter voter, long pair) {
        requireMay(voter);
        limits.take(SAID_PER_VOTER, voter.toString());
        var taken = inOneGo.run(() -> {
            var asked = pairs.hold(voter, pair).orElseThrow(Refusal::notFound);
            if (asked.waits()) {
                return Optional.<Pair>empty();
            }
            pairs.answer(pair, null, clock.instant());
            return Optional.of(asked.pair());
        });
        scoring.learn();
        return taken;
    }

    @Override
    public int answered(Voter voter) {
        return (int) pairs.shownTo(voter).stream()
                .filter(pair -> !pair.waits() && pair.choice() != Choice.SKIP)
                .count();
    }

    private void requireMay(Voter voter) {
        if (voter.person() != null) {
            standings.requireWelcome(voter.person());
        }
        if (!mayCompare(voter)) {
            throw Refusal.because(
                    voter.person() == null ? "scoring.refused.signInToCompare" : "scoring.refused.customersCompare");
        }
    }
}
