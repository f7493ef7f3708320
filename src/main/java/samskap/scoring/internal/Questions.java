package samskap.scoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.scoring.Survey.Next;
import samskap.value.pairing.PairingPlan;
import samskap.value.pairing.Question;

/** The pairs that should be asked next, as far as a snapshot knows. */
final class Questions {

    /** One question in so many is the one that would tell most about who is at the top, by all criteria. */
    private static final int SETTLING = 8;

    private final Evidence evidence;
    private final PairingPlan plan;
    private final @Nullable Next next;

    Questions(Snapshot snapshot) {
        evidence = snapshot.evidence();
        plan = PairingPlan.of(snapshot.preference().fit(), snapshot.preferredTop());
        next = new NextQuestion(snapshot).bestPair();
    }

    /** See {@link PairSource#propose}. */
    Optional<Proposal> propose(Predicate<Entry> allowed, BiPredicate<IdeaId, IdeaId> seen, long seed) {
        return settling(seed)
                .filter(question -> isAskable(question.left(), question.right(), allowed, seen))
                .or(() -> plan.next((one, other) -> isAskable(one, other, allowed, seen), seed))
                .map(this::proposal);
    }

    private Optional<Question> settling(long seed) {
        var random = new SplittableRandom(seed);
        if (next == null || next.other() == null || random.nextInt(SETTLING) > 0) {
            return Optional.empty();
        }
        var one = evidence.number(next.one().idea().id());
        var other = evidence.number(next.other().idea().id());
        return Optional.of(random.nextBoolean() ? new Question(one, other, false) : new Question(other, one, false));
    }

    private boolean isAskable(int one, int other, Predicate<Entry> allowed, BiPredicate<IdeaId, IdeaId> seen) {
        List<Entry> ideas = evidence.ideas();
        var first = ideas.get(one);
        var second = ideas.get(other);
        return !seen.test(first.id(), second.id()) && allowed.test(first) && allowed.test(second);
    }

    private Proposal proposal(Question question) {
        var ideas = evidence.ideas();
        return new Proposal(ideas.get(question.left()), ideas.get(question.right()), question.holdOut());
    }
}
