package samskap.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.chair.Decision.Outcome;
import samskap.chair.Sitting.Followed;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.journey.JourneyMap;
import samskap.moments.MomentDesk;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Tally;
import samskap.moments.Telling;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Each begins a meeting of its own, to which only what it tells itself belongs. */
@ModuleTest
class ChairTests {

    private final Chair chair;
    private final JourneyMap map;
    private final Telling telling;
    private final MomentDesk desk;
    private final Dialogue dialogue;
    private final Leaving leaving;
    private final TestClock clock;
    private final Cast cast;
    private final Place place;
    private final Person lena;
    private final Person anna;

    ChairTests(
            Chair chair,
            JourneyMap map,
            Telling telling,
            MomentDesk desk,
            Dialogue dialogue,
            Leaving leaving,
            Places places,
            Journey journey,
            TestClock clock,
            Cast cast) {
        this.chair = chair;
        this.map = map;
        this.telling = telling;
        this.desk = desk;
        this.dialogue = dialogue;
        this.leaving = leaving;
        this.clock = clock;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        anna = cast.employee("Anna Berg");
    }

    @BeforeEach
    void begin() {
        chair.close(lena, chair.sitting(lena).number());
        clock.pass(Duration.ofSeconds(1));
    }

    @Test
    void three_different_customers_are_at_the_table_and_everybody_who_looks_finds_the_same() {
        for (var n = 0; n < 6; n++) {
            tell(cast.customer("Customer " + n), n % 2 == 0, "Moment " + n);
        }
        cast.idea();
        var stories = chair.sitting(lena).stories();

        assertThat(stories).hasSize(Chair.STORIES);
        assertThat(stories.values()).extracting(Story::teller).doesNotHaveDuplicates();
        assertThat(stories.values())
                .extracting(story -> story.ref().kind())
                .contains(Story.Kind.IDEA, Story.Kind.MOMENT);
        assertThat(stories.values()).extracting(Story::felt).contains(true, false);
        tell(cast.customer(), true, "Told while they look");
        var other = cast.person("Stina Ek", "Finance", Role.EMPLOYEE, Role.LEADER);
        assertThat(chair.sitting(other).stories()).isEqualTo(stories);
    }

    @Test
    void another_customer_takes_the_place_of_one_and_the_others_stay() {
        for (var n = 0; n < 5; n++) {
            tell(cast.customer("Customer " + n), n % 2 == 0, "Moment " + n);
        }
        var before = chair.sitting(lena);
        var seen = before.stories().get(2).ref();
        chair.another(lena, before.number(), 2, seen);
        chair.another(lena, before.number(), 2, seen);

        var after = chair.sitting(lena).stories();
        assertThat(after.get(1)).isEqualTo(before.stories().get(1));
        assertThat(after.get(3)).isEqualTo(before.stories().get(3));
        assertThat(after.values()).extracting(Story::ref).doesNotContain(seen).doesNotHaveDuplicates();
    }

    @Test
    void whoever_does_not_want_it_or_left_or_is_nobody_is_not_told_of() {
        var unwilling = tell(cast.customer("Not Me"), false, "Not for them");
        chair.letTell(unwilling, false);
        var gone = tell(cast.customer("Gone Soon"), false, "I leave");
        telling.tell(Spots.nobody(), place.code(), Spots.badly("Whoever I am"));
        // Anybody can type a name; and colleagues are no customers, wherever they tell it.
        telling.tell(Spots.nobody(), place.code(), new NewMoment(UUID.randomUUID(), false, "Typed", "Maja Lind", null));
        tell(cast.employee("Olof Sand"), false, "The canteen is closed");
        var noted = desk.note(anna, place.id(), Spots.badly("She carried it herself"), true);
        leaving.forget(cast.person("Ada Ek", "Runs it", Role.EMPLOYEE, Role.ADMIN), gone.id(), Texts.STAY);

        assertThat(chair.sitting(lena).stories().values()).singleElement().satisfies(story -> {
            assertThat(story.ref().id()).isEqualTo(noted.id().value());
            assertThat(story.teller()).isNull();
            assertThat(story.notedBy()).isEqualTo(anna.id());
        });
        chair.letTell(unwilling, true);
        assertThat(chair.sitting(lena).stories().values())
                .extracting(Story::teller)
                .contains(unwilling.id());
        // Who takes it back while they lie on the table is gone from it at once.
        chair.letTell(unwilling, false);
        assertThat(chair.sitting(lena).stories().values())
                .extracting(Story::teller)
                .doesNotContain(unwilling.id());
    }

    @Test
    void the_weakest_link_is_the_one_of_the_map() {
        var weakest = map.picture(lena).weakest();
        assertThat(chair.sitting(lena).weakest())
                .satisfiesAnyOf(
                        link -> assertThat(link)
                                .isInstanceOfSatisfying(
                                        WeakestLink.AtStep.class,
                                        at -> assertThat(at.weakest()).isEqualTo(weakest)),
                        link -> assertThat(weakest).isNull());
    }

    @Test
    void promises_are_counted_since_last_time_and_somebody_waits_longest() {
        var idea = cast.idea();
        var promise = dialogue.write(
                anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "We try it.", cast.inDays(9)));
        dialogue.settle(anna, promise.id(), Promise.Outcome.KEPT, "There it is.");
        var sitting = chair.sitting(lena);

        assertThat(sitting.promises().kept()).isEqualTo(1);
        assertThat(sitting.promises().broken()).isZero();
        assertThat(sitting.promised()).extracting(own -> own.message().id()).containsExactly(promise.id());
        assertThat(sitting.waiting()).isNotNull();
    }

    @Test
    void what_is_decided_once_is_followed_up_next_time_with_what_customers_felt_before_and_after() {
        // What others told at this part of the journey was longer ago than the days that are compared.
        clock.pass(Duration.ofDays(4));
        tellMany(1, 9);
        clock.pass(Duration.ofDays(2));
        var wanted = decision("Count the hinges", anna.id());
        chair.decide(lena, wanted);
        var decided = chair.decide(lena, wanted);
        assertThat(chair.sitting(lena).now()).containsExactly(decided);
        assertThat(chair.openOf(anna)).containsExactly(decided);

        chair.close(lena, chair.sitting(lena).number());
        tellMany(9, 1);
        clock.pass(Duration.ofDays(3));
        var next = chair.sitting(lena);
        assertThat(next.now()).isEmpty();
        assertThat(next.lastTime()).singleElement().satisfies(followed -> {
            assertThat(followed.decision()).isEqualTo(decided);
            var felt = followed.felt();
            assertThat(felt).isNotNull();
            assertThat(felt.before()).isEqualTo(new Tally(1, 9));
            assertThat(felt.after()).isEqualTo(new Tally(9, 1));
            assertThat(felt.better())
                    .hasValueSatisfying(
                            better -> assertThat(better.includesNone()).isFalse());
        });
        chair.settle(anna, decided.id(), Outcome.DONE, "They count them before the car leaves.");
        assertThat(chair.sitting(lena).lastTime())
                .extracting(Followed::decision)
                .singleElement()
                .satisfies(done -> assertThat(done.ending()).isNotNull());
        assertThat(chair.openOf(anna)).isEmpty();
    }

    @Test
    void what_is_not_done_stays_on_the_table_until_somebody_says_how_it_went() {
        var open = chair.decide(lena, decision("Ring before we come", anna.id()));
        for (var twice = 0; twice < 2; twice++) {
            chair.close(lena, chair.sitting(lena).number());
            clock.pass(Duration.ofHours(1));
        }
        assertThat(chair.sitting(lena).stillOpen()).contains(open);
        chair.settle(lena, open.id(), Outcome.DROPPED, "They do already.");
        assertThat(chair.sitting(lena).stillOpen()).doesNotContain(open);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> chair.settle(lena, open.id(), Outcome.DONE, "Or not"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("chair.refused.settled"));
    }

    @Test
    void that_it_is_done_is_said_once_however_often_it_is_sent_and_by_one() {
        var decided = chair.decide(lena, decision("Ring before we come", anna.id()));
        chair.settle(anna, decided.id(), Outcome.DONE, "We ring.");
        chair.settle(anna, decided.id(), Outcome.DONE, "We ring.");
        List<Runnable> tries = List.of(
                () -> chair.settle(lena, decided.id(), Outcome.DONE, "They ring."),
                () -> chair.settle(anna, decided.id(), Outcome.DROPPED, "We don't."));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("chair.refused.settled")));
        assertThat(chair.sitting(lena).now()).singleElement().satisfies(done -> {
            var ending = done.ending();
            assertThat(ending).isNotNull();
            assertThat(ending.word()).isEqualTo("We ring.");
            assertThat(ending.by()).isEqualTo(anna.id());
        });
    }

    @Test
    void a_meeting_is_closed_once_however_many_press_it() {
        var number = chair.sitting(lena).number();
        chair.close(lena, number);
        chair.close(lena, number);
        assertThat(chair.sitting(lena).number()).isEqualTo(number + 1);
    }

    @Test
    void nobody_but_leaders_sits_there_and_only_whoever_sees_to_it_says_how_it_went() {
        var decided = chair.decide(lena, decision("Ring before we come", anna.id()));
        var olof = cast.employee("Olof Sand");
        var story = new Story.Ref(Story.Kind.IDEA, cast.idea().id().value());
        List<Runnable> tries = List.of(
                () -> chair.sitting(anna),
                () -> chair.sitting(cast.customer()),
                () -> chair.another(anna, 1, 1, story),
                () -> chair.decide(anna, decision("Mine", anna.id())),
                () -> chair.close(anna, 1),
                () -> chair.settle(olof, decided.id(), Outcome.DONE, "Not mine"),
                () -> chair.settle(cast.customer(), decided.id(), Outcome.DONE, "Not mine"));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        refusedAt("owner", decision("By a customer", cast.customer().id()));
        refusedAt("words", decision(" ", anna.id()));
        refusedAt("due", new NewDecision(UUID.randomUUID(), "Yesterday", anna.id(), cast.inDays(-1), null));
        assertThat(chair.openOf(anna)).containsExactly(decided);
    }

    private void refusedAt(String field, NewDecision wanted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> chair.decide(lena, wanted))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private NewDecision decision(String words, PersonId owner) {
        return new NewDecision(
                UUID.randomUUID(), words, owner, cast.inDays(20), place.stage().id());
    }

    private Person tell(Person teller, boolean well, String words) {
        telling.tell(Spots.known(teller), place.code(), new NewMoment(UUID.randomUUID(), well, words, "", null));
        return teller;
    }

    private void tellMany(int well, int badly) {
        for (var n = 0; n < well + badly; n++) {
            telling.tell(
                    Spots.nobody(), place.code(), new NewMoment(UUID.randomUUID(), n < well, "Moment " + n, "", null));
        }
    }
}
