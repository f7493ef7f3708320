package samskap.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.moments.NewMoment;
import samskap.moments.Sender;
import samskap.moments.Telling;

/** What the sample's customers told in the weeks before the last one, most of it by a tap without a word. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleWeeks {

    /** Places at steps that others own. */
    static final String POWER = "power-on";

    static final String STAIRS = "stairwell";

    private final Telling telling;
    private final TravellingClock clock;

    SampleWeeks(Telling telling, TravellingClock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    private record Told(String place, Duration ago, boolean well, String words) {}

    void tell(Instant now) {
        Stream.concat(taps(), said())
                .sorted(Comparator.comparing(Told::ago).reversed())
                .forEach(told -> tell(told, now.minus(told.ago())));
    }

    private void tell(Told told, Instant at) {
        var name = told.place() + told.ago() + told.words();
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        clock.at(
                at,
                () -> telling.tell(
                        new Sender(null, "", "127.0.0.1"),
                        told.place(),
                        new NewMoment(key, told.well(), told.words(), "", null)));
    }

    private static Stream<Told> taps() {
        return Stream.of(
                        taps("delivery-kitchen", 55, 29, 19, 15),
                        taps("delivery-kitchen", 27, 10, 19, 3),
                        taps(POWER, 54, 10, 19, 15),
                        taps("fitting-day", 53, 10, 26, 8),
                        taps("showroom-door", 55, 11, 18, 5),
                        taps("order-receipt", 50, 12, 12, 5),
                        taps("cutlery-drawer", 55, 10, 15, 2),
                        taps(STAIRS, 44, 13, 5, 2))
                .flatMap(each -> each);
    }

    /** So many taps between two days, as many of them bad, evenly mixed. */
    private static Stream<Told> taps(String place, int fromDay, int toDay, int many, int badly) {
        return IntStream.range(0, many).mapToObj(n -> {
            var ago = Duration.ofDays(toDay)
                    .plus(Duration.ofDays((long) fromDay - toDay)
                            .multipliedBy(many - 1 - n)
                            .dividedBy(many));
            var well = n * badly / many == (n + 1) * badly / many;
            return new Told(place, ago, well, "");
        });
    }

    private static Stream<Told> said() {
        return List.of(
                new Told(
                        "delivery-kitchen",
                        Duration.ofDays(37),
                        false,
                        "Kartong 17 av 42 och fortfarande inga skruvar."),
                new Told("delivery-kitchen", Duration.ofDays(19), true, "Röd prick, skruvar, klart. Som julafton."),
                new Told(
                        POWER,
                        Duration.ofDays(48),
                        false,
                        "Ingen visste vem som skulle ringa elektrikern, så ingen gjorde det."),
                new Told(
                        POWER,
                        Duration.ofDays(36),
                        false,
                        "He waited an hour for the fitter. Then the fitter waited an hour for him."),
                new Told(
                        POWER,
                        Duration.ofDays(31),
                        false,
                        "Tre veckor utan platta. Barnen tror att knäckebröd är middag."),
                new Told(POWER, Duration.ofDays(23), true, "Hon satte en lapp på varje säkring. Med hjärtan."),
                new Told(
                        POWER,
                        Duration.ofDays(14),
                        false,
                        "Elektrikeren kom da komfyren alt stod på plass. Den måtte ut igjen."),
                new Told(
                        POWER,
                        Duration.ofDays(11),
                        false,
                        "Spisen stod på plats när elektrikern kom. Ut med den igen, och ingen tyckte att det var deras fel."),
                new Told(STAIRS, Duration.ofDays(33), false, "Under oss bor en som jobbar natt. Borren gick från sju."),
                new Told(STAIRS, Duration.ofDays(25), true, "Naboen lånte oss kjøkkenet sitt i to uker."),
                new Told(
                        STAIRS,
                        Duration.ofDays(12),
                        false,
                        "Bordsskivan stod i trappan över natten. Grannen med rullator kom inte förbi."))
                .stream();
    }
}
