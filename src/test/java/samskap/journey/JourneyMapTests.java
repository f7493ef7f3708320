package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.journey.JourneyMap.Card;
import samskap.journey.JourneyMap.Column;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Tally;
import samskap.moments.Telling;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class JourneyMapTests {

    private final JourneyMap map;
    private final Care care;
    private final Telling telling;
    private final MomentDesk desk;
    private final Dialogue dialogue;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;
    private final Person anna;
    private final Person maja;
    private final Place place;
    private final Stage stage;
    private final Step step;

    JourneyMapTests(
            JourneyMap map,
            Steps steps,
            Care care,
            Places places,
            Journey journey,
            Telling telling,
            MomentDesk desk,
            Dialogue dialogue,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        this.map = map;
        this.care = care;
        this.telling = telling;
        this.desk = desk;
        this.dialogue = dialogue;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
        place = Spots.open(places, cast, journey);
        stage = place.stage();
        step = steps.add(cast.owner("Petra Öberg"), Sketches.ours(stage, place.id()));
    }

    @Test
    void a_step_shows_its_weeks_a_customers_words_and_who_cares_for_it() {
        var now = clock.instant();
        Sketches.told(jdbc, place, now.minus(Duration.ofDays(57)), false, 1, "Long ago");
        Sketches.told(jdbc, place, now.minus(Duration.ofDays(50)), false, 3, "Then");
        Sketches.told(jdbc, place, now.minus(Duration.ofDays(1)), true, 2, "Now");
        Sketches.told(jdbc, place, now.minus(Duration.ofHours(1)), false, 1, "");
        care.take(anna, step.id());

        var card = card();
        assertThat(card.weeks()).hasSize(JourneyMap.WEEKS);
        assertThat(card.weeks().getFirst()).isEqualTo(new Tally(0, 3));
        assertThat(card.weeks().getLast()).isEqualTo(new Tally(2, 1));
        assertThat(card.all()).isEqualTo(new Tally(2, 4));
        assertThat(card.told()).extracting(Moment::words).isEqualTo("Now");
        assertThat(card.carers()).containsExactly(anna.id());
        assertThat(map.picture(anna).highest()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void words_that_a_colleague_sets_aside_are_off_the_map_at_once() {
        var moment = told("Out of the blue");
        assertThat(card().told()).extracting(Moment::words).isEqualTo("Out of the blue");
        desk.setAside(anna, moment.id());
        assertThat(map.picture(anna).columns().stream()
                        .map(Column::cards)
                        .flatMap(Collection::stream)
                        .filter(card -> card.step().id().equals(step.id())))
                .singleElement()
                .satisfies(card -> assertThat(card.told()).isNull());
    }

    @Test
    void an_idea_that_came_of_a_moment_stands_at_its_step_with_what_was_promised_there() {
        var moment = told("The box was heavy");
        var idea = desk.become(anna, moment.id(), UUID.randomUUID(), "Lighter boxes\nThe box was heavy", false);
        promise(idea);

        assertThat(card().came()).isEqualTo(1);
        assertThat(card().promises()).isEqualTo(1);
        var close = map.close(anna, step);
        assertThat(close.came()).extracting(Idea::id).containsExactly(idea.id());
        assertThat(close.promises())
                .extracting(OwnPromise::idea)
                .extracting(Idea::stage)
                .containsOnly(stage);
        assertThat(column().promises()).isPositive();
        assertThat(column().ideas()).isPositive();
    }

    private void promise(Idea idea) {
        dialogue.write(
                anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "We try it.", cast.inDays(2)));
    }

    @Test
    void a_known_customer_whom_nobody_answered_waits_at_the_step_and_this_weeks_stories_are_told() {
        var answered = told("First");
        var righted = told("Second");
        var waits = told("Third");
        desk.answer(anna, answered.id(), UUID.randomUUID(), "Which one?");
        desk.makeRight(anna, righted.id(), UUID.randomUUID(), "Fetched another", null);

        var close = map.close(anna, step);
        assertThat(close.unanswered()).extracting(Moment::id).containsExactly(waits.id());
        assertThat(close.flickers()).extracting(Moment::words).containsExactly("Third", "Second", "First");
        assertThat(close.week()).isEqualTo(new Tally(0, 3));
        assertThat(close.wanted()).allSatisfy(idea -> assertThat(idea.stage()).isEqualTo(stage));
    }

    private Moment told(String words) {
        telling.tell(Spots.known(maja), place.code(), Spots.badly(words));
        return desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst();
    }

    /** As it is once what was counted before is old. */
    private Card card() {
        return column().cards().stream()
                .filter(card -> card.step().id().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    private Column column() {
        clock.pass(Duration.ofSeconds(61));
        return map.picture(anna).columns().stream()
                .filter(column -> column.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }
}
