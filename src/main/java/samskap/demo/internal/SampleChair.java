package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.chair.Chair;
import samskap.chair.Decision.Outcome;
import samskap.chair.NewDecision;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;

/** The sample's leaders met five days ago, decided three things, and meet again today. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleChair {

    private static final Duration LAST_TIME = Duration.ofDays(5);

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
                    person(cast, "olof"),
                    "Gångjärn och beslag räknas på lagret innan bilen går, inte i kundens hall.",
                    then,
                    4,
                    "delivery");
            decide(
                    lena,
                    person(cast, "kajsa"),
                    "På lappen till montören står kundens namn och dörr, inte bara gatan.",
                    then,
                    2,
                    "fitting");
            decide(
                    lena,
                    person(cast, "yusuf"),
                    "En klocka att ringa i vid hällarna, som hos bagaren. Vi prövar i en månad.",
                    then,
                    30,
                    "showroom");
        });
        clock.at(then, () -> chair.close(lena, 1));
        clock.at(
                now.minus(Duration.ofDays(2)),
                () -> chair.openOf(person(cast, "olof"))
                        .forEach(decision -> chair.settle(
                                person(cast, "olof"),
                                decision.id(),
                                Outcome.DONE,
                                "Räknas sedan i onsdags. Två kartonger stoppades redan första dagen.")));
    }

    private void decide(Person lena, Person owner, String words, Instant then, int days, String stage) {
        var due = LocalDate.ofInstant(then, TimeAgo.HOME).plusDays(days);
        var part = journey.stage(stage).orElseThrow();
        chair.decide(lena, new NewDecision(SampleMoments.key(words), words, owner.id(), due, part.id()));
    }

    private static Person person(Map<String, Person> cast, String key) {
        return Objects.requireNonNull(cast.get(key), key);
    }
}
