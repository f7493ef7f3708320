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
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Panels;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.Values;
import samskap.scoring.Voter;

/**
 * What the sample's people prefer, find useful and judge: each idea has a worth that they see through their own noise.
 */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleScoring {

    static final String MANY = "Familjer";
    static final String TWO = "Par";
    static final String ALONE = "Ensamboende";
    static final String LANDLORDS = "Hyresvärdar";

    private static final int COMPARISONS_EACH = 16;
    private static final int LEARN_AFTER = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Comparing comparing;
    private final Segments segments;
    private final Panels panels;
    private final SampleRatings ratings;
    private final SampleJudging judging;
    private final Values values;
    private final Catalogue catalogue;
    private final TravellingClock clock;
    private final TransactionTemplate transaction;

    SampleScoring(
            Comparing comparing,
            Segments segments,
            Panels panels,
            SampleRatings ratings,
            SampleJudging judging,
            Values values,
            Catalogue catalogue,
            TravellingClock clock,
            TransactionTemplate transaction) {
        this.comparing = comparing;
        this.segments = segments;
        this.panels = panels;
        this.ratings = ratings;
        this.judging = judging;
        this.values = values;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Goes on where it was interrupted: each customer's comparisons are kept together, and so is all the rest with the
     * panels that are the sign that everything was told.
     *
     * @param cast everybody by their short name
     */
    void tellOnce(Map<String, Person> cast, Instant now) {
        var owner = Objects.requireNonNull(cast.get("petra"));
        if (panels.of(owner).stream().anyMatch(panel -> panel.name().equals(SampleJudging.FIRST))) {
            return;
        }
        var customers = cast.values().stream()
                .filter(person -> person.has(Role.CUSTOMER))
                .toList();
        var truth = SampleTruth.of(catalogue.everyEntry());
        sayWhoTheyAre(customers);
        compare(customers, truth, now);
        transaction.executeWithoutResult(status -> {
            ratings.tell(customers, truth, now);
            judging.tell(cast, owner, truth, now);
        });
    }

    /** Landlords are a quarter of the customers, and only a few of them are here. */
    private void sayWhoTheyAre(List<Person> customers) {
        var kinds = segments.all().stream().collect(Collectors.toMap(Segment::name, Segment::id));
        for (var n = 0; n < customers.size(); n++) {
            var kind = n % 18 == 4 ? LANDLORDS : n % 3 == 0 ? TWO : n % 7 == 5 ? ALONE : MANY;
            if (n % 11 != 10 && segments.of(customers.get(n).id()).isEmpty()) {
                segments.say(customers.get(n), Objects.requireNonNull(kinds.get(kind)));
            }
        }
    }

    /** As in life: what the first ones say decides what the later ones are asked. */
    private void compare(List<Person> customers, SampleTruth truth, Instant now) {
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var random = new Random(n);
            var at = now.minus(Duration.ofHours(20L * (customers.size() - n))).minusSeconds(random.nextInt(30_000));
            if (comparing.answered(Voter.of(person)) > 0) {
                continue;
            }
            transaction.executeWithoutResult(status -> sit(person, truth, random, at));
            if (n % LEARN_AFTER == 0) {
                values.upToDate(PATIENCE);
            }
        }
    }

    private void sit(Person person, SampleTruth truth, Random random, Instant at) {
        var voter = Voter.of(person);
        var kind = segments.of(person.id()).map(Segment::name).orElse("");
        for (var answered = 0; answered < COMPARISONS_EACH; answered++) {
            var asked = at.plusSeconds(40L * answered);
            clock.at(
                    asked,
                    () -> comparing.next(voter).ifPresent(pair -> {
                        var choice = choice(truth.felt(pair.left(), kind) - truth.felt(pair.right(), kind), random);
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
}
