package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.demo.internal.Sample.SampleJoined;
import samskap.demo.internal.Sample.SampleMoment;
import samskap.demo.internal.Sample.SamplePlace;
import samskap.demo.internal.Sample.SampleRighted;
import samskap.demo.internal.Sample.SampleSaid;
import samskap.ideas.Catalogue;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.NewMoment;
import samskap.moments.OwnMoments;
import samskap.moments.PlaceText;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Sender;
import samskap.moments.Telling;
import samskap.shared.Language;

/** What the sample's customers told where it happened, and what colleagues did about it. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleMoments {

    private static final int ALL = 200;
    private static final Duration LONG_AGO = Duration.ofDays(28);

    private final Places places;
    private final Journey journey;
    private final Telling telling;
    private final MomentDesk desk;
    private final OwnMoments own;
    private final Catalogue catalogue;
    private final SampleWeeks weeks;
    private final TravellingClock clock;

    SampleMoments(
            Places places,
            Journey journey,
            Telling telling,
            MomentDesk desk,
            OwnMoments own,
            Catalogue catalogue,
            SampleWeeks weeks,
            TravellingClock clock) {
        this.places = places;
        this.journey = journey;
        this.telling = telling;
        this.desk = desk;
        this.own = own;
        this.catalogue = catalogue;
        this.weeks = weeks;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        SampleFiles.places().forEach(place -> add(person(cast, "admin"), place));
        var moments = SampleFiles.moments();
        tell(moments.stream().filter(SampleMoments::isLongAgo), cast, now);
        weeks.tell(now);
        tell(moments.stream().filter(moment -> !isLongAgo(moment)), cast, now);
    }

    /** Before most of what was told in those weeks. */
    private static boolean isLongAgo(SampleMoment moment) {
        return moment.hours() > LONG_AGO.toHours();
    }

    private void tell(Stream<SampleMoment> moments, Map<String, Person> cast, Instant now) {
        moments.forEach(moment -> new Life(moment, cast, now).live());
    }

    private void add(Person admin, SamplePlace place) {
        var names = new EnumMap<Language, String>(Language.class);
        place.names().forEach((code, name) -> names.put(Language.ofCode(code).orElseThrow(), name));
        var stage =
                journey.stage(place.stage()).orElseGet(() -> journey.stages().getFirst());
        places.add(admin, new PlaceText(place.code(), names, stage.id()));
    }

    /** One moment, from when it was told. */
    private final class Life {

        private final SampleMoment sample;
        private final Map<String, Person> cast;
        private final Instant now;

        Life(SampleMoment sample, Map<String, Person> cast, Instant now) {
            this.sample = sample;
            this.cast = cast;
            this.now = now;
        }

        void live() {
            at(sample.hours(), this::tell);
            if (sample.said().isEmpty() && sample.righted().isEmpty() && sample.joined() == null) {
                return;
            }
            var moment = told();
            sample.righted().forEach(righted -> at(righted.hours(), () -> right(moment, righted)));
            sample.said().forEach(said -> at(said.hours(), () -> say(moment, said)));
            var joined = sample.joined();
            if (joined != null) {
                at(joined.hours(), () -> join(moment, joined));
            }
        }

        private void at(double hours, Runnable act) {
            clock.at(now.minusSeconds((long) (hours * 3_600)), act);
        }

        private void tell() {
            var name = sample.name() == null ? "" : sample.name();
            var moment = new NewMoment(key(""), sample.well(), sample.words(), name, null);
            if (sample.notedBy() != null) {
                var place = places.withCode(sample.at()).orElseThrow();
                desk.note(person(cast, sample.notedBy()), place.id(), moment, true);
                return;
            }
            telling.tell(new Sender(teller(), key("device").toString(), "127.0.0.1"), sample.at(), moment);
            sample.answers()
                    .forEach((question, words) ->
                            telling.answer(key(""), Question.ofCode(question).orElseThrow(), words));
        }

        private @Nullable Person teller() {
            return sample.who() == null ? null : person(cast, sample.who());
        }

        /** What was told last is read first. */
        private MomentId told() {
            return desk.page(person(cast, "anna"), MomentQuery.ALL, null, ALL).items().stream()
                    .filter(moment -> moment.words().equals(sample.words()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private void right(MomentId moment, SampleRighted righted) {
            var cost = righted.cost() == null ? null : BigDecimal.valueOf(righted.cost());
            desk.makeRight(person(cast, righted.by()), moment, key(righted.what()), righted.what(), cost);
        }

        private void say(MomentId moment, SampleSaid said) {
            var by = person(cast, said.by());
            if (by.isStaff()) {
                desk.answer(by, moment, key(said.text()), said.text());
            } else {
                own.reply(by, moment, key(said.text()), said.text());
            }
        }

        /** Where the sample has such an idea. */
        private void join(MomentId moment, SampleJoined joined) {
            catalogue.everyEntry().stream()
                    .filter(entry -> entry.title().startsWith(joined.idea()))
                    .findFirst()
                    .ifPresent(entry -> desk.join(person(cast, joined.by()), moment, entry.id()));
        }

        private UUID key(String of) {
            return SampleKeys.of(sample.words() + of);
        }
    }
}
