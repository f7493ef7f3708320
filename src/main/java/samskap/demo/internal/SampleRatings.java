package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue.Entry;
import samskap.identity.Person;
import samskap.scoring.KanoSurvey;
import samskap.scoring.Usefulness;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;

/** How much the sample's customers say that ideas would help them, and how they would feel with and without them. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleRatings {

    /** So many ideas are told by many how it would be with them, so many more by a few. */
    private static final int ASKED_OF_MANY = 7;

    private static final int ASKED_OF_FEW = 5;

    /** How often customers say that an idea is a must, the more the better, a delight, or neither here nor there. */
    private static final List<double[]> QUALITIES =
            List.of(new double[] {.1, .2, .6}, new double[] {.6, .2, .1}, new double[] {.15, .6, .15}, new double[] {
                .25, .25, .25
            });

    private final Usefulness usefulness;
    private final KanoSurvey kano;
    private final TravellingClock clock;

    SampleRatings(Usefulness usefulness, KanoSurvey kano, TravellingClock clock) {
        this.usefulness = usefulness;
        this.kano = kano;
        this.clock = clock;
    }

    void tell(List<Person> customers, SampleTruth truth, Instant now) {
        rate(customers, truth, now);
        for (var n = 0; n < Math.min(truth.open().size(), ASKED_OF_MANY + ASKED_OF_FEW); n++) {
            feel(truth.open().get(n), customers, n < ASKED_OF_MANY ? 0.7 : 0.15, QUALITIES.get(n % 4), now);
        }
    }

    private void rate(List<Person> customers, SampleTruth truth, Instant now) {
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var random = new Random(1_000 + n);
            for (var many = 0; many < 4; many++) {
                var idea = truth.open().get(random.nextInt(truth.open().size()));
                if (!idea.author().equals(person.id())) {
                    var rating = (int) Math.round(4 + truth.of(idea.id()) + random.nextGaussian());
                    clock.at(
                            now.minus(Duration.ofHours(10L * n + many)),
                            () -> usefulness.rate(person, idea.id(), Math.clamp(rating, 1, 7)));
                }
            }
        }
    }

    private void feel(Entry idea, List<Person> customers, double asked, double[] quality, Instant now) {
        var random = new Random(idea.title().hashCode() + 11);
        for (var n = 0; n < customers.size(); n++) {
            var person = customers.get(n);
            var answer = answer(random, quality);
            if (random.nextDouble() < asked && !idea.author().equals(person.id())) {
                clock.at(now.minus(Duration.ofHours(10L * n + 5)), () -> kano.answer(person, idea.id(), answer));
            }
        }
    }

    private static Answer answer(Random random, double[] quality) {
        var draw = random.nextDouble();
        if (draw < quality[0]) {
            return new Answer(Feeling.MUST_BE, Feeling.DISLIKE);
        }
        if (draw < quality[0] + quality[1]) {
            return new Answer(Feeling.LIKE, Feeling.DISLIKE);
        }
        return draw < quality[0] + quality[1] + quality[2]
                ? new Answer(Feeling.LIKE, Feeling.NEUTRAL)
                : new Answer(Feeling.NEUTRAL, Feeling.LIVE_WITH);
    }
}
