package samskap.scoring.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Pair;
import samskap.scoring.Scoreboard;
import samskap.scoring.Values;
import samskap.scoring.Voter;
import samskap.scoring.Worth;
import samskap.shared.Refusal;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Words;

/** Some comparisons in a row, and what they did. */
class Sitting {

    private static final int LONGEST_STORY = 1_400;
    private static final double TYPICAL = 0.5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Comparing comparing;
    private final Values values;
    private final Ideas ideas;
    private final People people;
    private final Cards cards;
    private final Words words;
    private final Supplier<Voter> voter;
    private final Set<IdeaId> met = new HashSet<>();
    private Scoreboard before;
    private final Deque<Answered> answered = new ArrayDeque<>();

    /** What was said in this sitting: only that is taken back. */
    private record Answered(long pair, boolean counts) {}

    /** @param voter who is there now, whenever the sitting began */
    Sitting(
            Comparing comparing,
            Values values,
            Ideas ideas,
            People people,
            Cards cards,
            Words words,
            Supplier<Voter> voter) {
        this.comparing = comparing;
        this.values = values;
        this.ideas = ideas;
        this.people = people;
        this.cards = cards;
        this.words = words;
        this.voter = voter;
        before = values.board();
    }

    boolean isOver() {
        return done() >= Comparing.SITTING;
    }

    /** How many questions were answered, skipped ones apart. */
    int done() {
        return (int) answered.stream().filter(Answered::counts).count();
    }

    /** Whether there is something to take back. */
    boolean canUndo() {
        return !answered.isEmpty();
    }

    /** Sits down for some more. */
    void again() {
        answered.clear();
        met.clear();
        before = values.board();
    }

    /** What to ask now; empty when there is nothing left. */
    Optional<Duel> next() {
        return comparing.next(voter.get()).flatMap(this::duel);
    }

    /** A question whose ideas have closed meanwhile is simply passed by. */
    void answer(long pair, Choice choice) {
        try {
            comparing.answer(voter.get(), pair, choice);
            answered.removeIf(earlier -> earlier.pair() == pair);
            answered.push(new Answered(pair, choice != Choice.SKIP));
        } catch (Refusal refusal) {
            if (!refusal.key().equals("scoring.refused.closedMeanwhile")) {
                throw refusal;
            }
        }
    }

    /** Takes the last answer of this sitting back and asks again. */
    Optional<Duel> undo() {
        var last = answered.peek();
        if (last == null) {
            return Optional.empty();
        }
        var taken = comparing.takeBack(voter.get(), last.pair());
        answered.pop();
        return taken.flatMap(this::duel);
    }

    /**
     * Finds out how many of the ideas that were met stand elsewhere now among those that customers prefer. It waits for
     * the next scores, so ask on a thread that may wait.
     */
    LongSupplier moved() {
        var those = Set.copyOf(met);
        var once = places(before);
        return () -> {
            var now = places(values.upToDate(PATIENCE));
            return those.stream()
                    .filter(idea -> !Objects.equals(once.get(idea), now.get(idea)))
                    .count();
        };
    }

    /** By what answers tell alone: the value's rank also moves by the chance of its draws. */
    private static Map<IdeaId, Integer> places(Scoreboard board) {
        var places = new HashMap<IdeaId, Integer>();
        board.ranking().stream()
                .sorted(Comparator.comparingDouble(Sitting::preferred)
                        .reversed()
                        .thenComparingLong(worth -> worth.idea().id().value()))
                .forEach(worth -> places.put(worth.idea().id(), places.size()));
        return places;
    }

    /** Of which nothing is known stands where a typical one does. */
    private static double preferred(Worth worth) {
        var known = worth.preferred();
        return known == null ? TYPICAL : known.middle();
    }

    private Optional<Duel> duel(Pair pair) {
        var both = ideas.find(List.of(pair.left(), pair.right()));
        var left = both.get(pair.left());
        var right = both.get(pair.right());
        if (left == null || right == null) {
            return Optional.empty();
        }
        met.addAll(both.keySet());
        return Optional.of(new Duel(pair.id(), done() + 1, canUndo(), side(left), side(right)));
    }

    private Duel.Side side(Idea idea) {
        var stage = idea.stage();
        return new Duel.Side(
                idea.title(),
                Markdown.toExcerpt(idea.story(), LONGEST_STORY),
                foreign(idea),
                stage == null ? null : cards.place(words.language(), stage));
    }

    private @Nullable String foreign(Idea idea) {
        return Cards.foreign(people.shown(idea.author(), words.language()).orElse(null), words.language());
    }
}
