package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Panels;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.Segments.Wanted;
import samskap.scoring.Usefulness;
import samskap.scoring.Values;
import samskap.scoring.Voter;

/**
 * What the sample's people prefer, find useful and judge: each idea has a worth that they see through their own noise.
 */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleScoring {

    private static final int COMPARISONS_EACH = 16;
    private static final int LEARN_AFTER = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Wanted> SEGMENTS = List.of(
            Wanted.named("Families", 42),
            Wanted.named("Couples", 20),
            Wanted.named("Living alone", 14),
            Wanted.named("Landlords", 24));

    /** What each idea is worth to the sample's people. */
    record Truth(Map<IdeaId, Double> worths) {

        double of(IdeaId idea) {
            return worths.getOrDefault(idea, 0.0);
        }
    }

    private final Comparing comparing;
    private final Usefulness usefulness;
    private final Segments segments;
    private final Panels panels;
    private final SampleJudging judging;
    private final Values values;
    private final Catalogue catalogue;
    private final TravellingClock clock;
    private final TransactionTemplate transaction;

    SampleScoring(
            Comparing comparing,
            Usefulness usefulness,
            Segments segments,
            Panels panels,
            SampleJudging judging,
            Values values,
            Catalogue catalogue,
            TravellingClock clock,
            TransactionTemplate transaction) {
        this.comparing = comparing;
        this.usefulness = usefulness;
        this.segments = segments;
        this.panels = panels;
        this.judging = judging;
        this.values = values;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param cast everybody by their short name */
    void tellOnce(Map<String, Person> cast, Instant now) {
        var owner = Objects.requireNonNull(cast.get("petra"));
        if (!panels.of(owner).isEmpty()) {
            return;
        }
        segments.define(owner, SEGMENTS);
        var customers = cast.values().stream()
                .filter(person -> person.has(Role.CUSTOMER))
                .toList();
        var worths =
                new Truth(catalogue.everyEntry().stream().collect(Collectors.toMap(Entry::id, SampleScoring::worth)));
        sayWhoTheyAre(customers);
        compare(customers, worths, now);
        transaction.executeWithoutResult(status -> {
            rate(customers, worths, now);
            judging.tell(cast, owner, worths, now);
        });
    }

    /** What an idea is worth, as a number that nobody in the sample knows: wanted ones mostly more. */
    private static double worth(Entry idea) {
        var random = new Random(idea.title().hashCode());
        return Math.log1p(idea.supports()) - 2 + 0.9 * random.nextGaussian();
    }

    /** Landlords are a quarter of the customers, and only a few of them are here. */
    private void sayWhoTheyAre(List<Person> customers) {
        var kinds = segments.all().stream().collect(Collectors.toMap(Segment::name, Segment::id));
        for (var n = 0; n < customers.size(); n++) {
            var kind = n % 18 == 4 ? "Landlords" : n % 3 == 0 ? "Couples" : n % 7 == 5 ? "Living alone" : "Families";
            if (n % 11 != 10) {
                segments.say(customers.get(n), kinds.get(kind));
            }
        }
    }

    /** As in life: what the first ones say decides what the later ones are asked. */
    private void compare(List<Person> customers, Truth worths, Instant now) {
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var random = new Random(n);
            var at = now.minus(Duration.ofHours(20L * (customers.size() - n))).minusSeconds(random.nextInt(30_000));
            transaction.executeWithoutResult(status -> sit(person, worths, random, at));
            if (n % LEARN_AFTER == 0) {
                values.upToDate(PATIENCE);
            }
        }
    }

    /** What the idea is worth to this kind of customer: landlords want other things than families do. */
    private static double felt(Truth worths, IdeaId idea, String kind) {
        return worths.of(idea) + 0.9 * new Random(31 * idea.value() + kind.hashCode()).nextGaussian();
    }

    private void sit(Person person, Truth worths, Random random, Instant at) {
        var voter = Voter.of(person);
        var kind = segments.of(person.id()).map(Segment::name).orElse("");
        for (var answered = 0; answered < COMPARISONS_EACH; answered++) {
            var asked = at.plusSeconds(40L * answered);
            clock.at(
                    asked,
                    () -> comparing.next(voter).ifPresent(pair -> {
                        var choice = choice(felt(worths, pair.left(), kind) - felt(worths, pair.right(), kind), random);
                        clock.at(
                                asked.plusSeconds(18 + random.nextInt(20)),
                                () -> comparing.answer(voter, pair.id(), choice));
                    }));
        }
    }

    private static Choice choice(double difference, Random random) {
        var felt = difference + Math.log(1 / random.nextDouble(1e-9, 1) - 1);
        if (Math.abs(felt) < 0.25) {
            return random.nextInt(3) == 0 ? Choice.SKIP : Choice.TIE;
        }
        return felt > 0 ? Choice.LEFT : Choice.RIGHT;
    }

    private void rate(List<Person> customers, Truth worths, Instant now) {
        var open = openIdeas();
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var random = new Random(1_000 + n);
            for (var many = 0; many < 4; many++) {
                var idea = open.get(random.nextInt(open.size()));
                if (!idea.author().equals(person.id())) {
                    var rating = (int) Math.round(4 + worths.of(idea.id()) + random.nextGaussian());
                    clock.at(
                            now.minus(Duration.ofHours(10L * n + many)),
                            () -> usefulness.rate(person, idea.id(), Math.clamp(rating, 1, 7)));
                }
            }
        }
    }

    private List<Entry> openIdeas() {
        return catalogue.everyEntry().stream()
                .filter(entry -> !entry.status().isClosed())
                .toList();
    }
}
