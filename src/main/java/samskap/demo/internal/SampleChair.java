package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.chair.Chair;
import samskap.chair.Decision.Outcome;
import samskap.chair.NewDecision;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;

/** The sample's leaders met four weeks ago, decided three things, and meet again today. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleChair {

    private static final Duration LAST_TIME = Duration.ofDays(28);

    private final Chair chair;
    private final Journey journey;
    private final TravellingClock clock;

    SampleChair(Chair chair, Journey journey, TravellingClock clock) {
        this.chair = chair;
        this.journey = journey;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var lena = person(cast, "lena");
        var then = now.minus(LAST_TIME);
        clock.at(then.minus(Duration.ofMinutes(50)), () -> {
            decide(
                    lena,
                    person(cast, "anna"),
                    "En röd prick på den kartong som ska öppnas först: där ligger skruvarna och en lista.",
                    then,
                    7,
                    "delivery");
            decide(
                    lena,
                    person(cast, "kajsa"),
                    "På lappen till montören står kundens namn och dörr, inte bara gatan.",
                    then,
                    20,
                    "fitting");
            decide(
                    lena,
                    person(cast, "yusuf"),
                    "En klocka att ringa i vid hällarna, som hos bagaren. Vi prövar den ett tag.",
                    then,
                    45,
                    "showroom");
        });
        clock.at(then, () -> chair.close(lena, 1));
        clock.at(
                now.minus(Duration.ofDays(25)),
                () -> chair.openOf(person(cast, "anna"))
                        .forEach(decision -> chair.settle(
                                person(cast, "anna"),
                                decision.id(),
                                Outcome.DONE,
                                "På varje kök sedan i måndags. Det tar packarna två minuter.")));
    }

    private void decide(Person lena, Person owner, String words, Instant then, int days, String stage) {
        var due = LocalDate.ofInstant(then, TimeAgo.HOME).plusDays(days);
        var part = journey.stage(stage).orElseThrow();
        chair.decide(lena, new NewDecision(SampleKeys.of("chair " + words), words, owner.id(), due, part.id()));
    }
}
