package samskap.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Cause;
import samskap.moderation.Standings;
import samskap.moments.Telling.Told;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TellingTests {

    private final Telling telling;
    private final MomentDesk desk;
    private final Places places;
    private final Standings standings;
    private final Leaving leaving;
    private final Clock clock;
    private final Cast cast;
    private final Place place;
    private final Person anna;

    TellingTests(
            Telling telling,
            MomentDesk desk,
            Places places,
            Journey journey,
            Standings standings,
            Leaving leaving,
            Clock clock,
            Cast cast) {
        this.telling = telling;
        this.desk = desk;
        this.places = places;
        this.standings = standings;
        this.leaving = leaving;
        this.clock = clock;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
    }

    @Test
    void what_is_told_is_read_by_colleagues_with_what_was_answered_after_it() {
        var moment = Spots.badly("The box was  open\u200B");
        var told = telling.tell(Spots.nobody(), place.code(), moment);
        assertThat(told.key()).isEqualTo(moment.key());
        telling.answer(told.key(), Question.BEFORE, "The driver waved and left.");
        var then = telling.answer(told.key(), Question.BETTER, "Five minutes.");

        assertThat(then.answered()).containsExactlyInAnyOrder(Question.BEFORE, Question.BETTER);
        var read = only(Moment.State.SHOWN);
        assertThat(read.words()).isEqualTo("The box was  open");
        assertThat(read.well()).isFalse();
        assertThat(read.teller()).isNull();
        assertThat(read.answers())
                .containsOnlyKeys(Question.BEFORE, Question.BETTER)
                .containsEntry(Question.BETTER, "Five minutes.");
    }

    @Test
    void a_packet_that_is_sent_again_counts_once_also_when_many_copies_come_at_once() throws Exception {
        var moment = Spots.badly("Nobody came");
        var sender = Spots.nobody();
        try (var senders = Executors.newFixedThreadPool(6)) {
            Callable<Told> send = () -> telling.tell(sender, place.code(), moment);
            var sent = senders.invokeAll(Collections.nCopies(12, send));
            for (var each : sent) {
                assertThat(each.get().key()).isEqualTo(moment.key());
            }
        }
        assertThat(all(Moment.State.SHOWN)).hasSize(1);
    }

    @Test
    void something_else_under_the_same_key_is_another_moment_and_counts_once_too() {
        var first = Spots.badly("The lift was too short");
        var other = new NewMoment(first.key(), true, "He carried all of it", "", null);
        telling.tell(Spots.nobody(), place.code(), first);
        var beside = telling.tell(Spots.nobody(), place.code(), other);
        var again = telling.tell(Spots.nobody(), place.code(), other);

        assertThat(beside.key()).isNotEqualTo(first.key()).isEqualTo(again.key());
        assertThat(all(Moment.State.SHOWN))
                .extracting(Moment::words)
                .containsExactly("He carried all of it", "The lift was too short");
    }

    @Test
    void what_somebody_took_back_does_not_come_again_with_a_packet_that_was_still_on_the_way() {
        var maja = cast.customer("Maja Lind");
        var moment = Spots.badly("It hit my door");
        telling.tell(Spots.known(maja), place.code(), moment);
        leaving.forget(maja, maja.id(), Texts.GO);

        telling.tell(Spots.nobody(), place.code(), moment);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.answer(moment.key(), Question.BETTER, "A softer door"));
        assertThat(all(Moment.State.SHOWN)).extracting(Moment::words).containsOnly("");
    }

    @Test
    void nothing_is_told_where_nobody_listens_but_what_came_before_is_answered_still() {
        var moment = Spots.badly("Too late");
        telling.tell(Spots.nobody(), place.code(), moment);
        var admin = cast.person("Ada", "Platform", Role.EMPLOYEE, Role.ADMIN);
        places.open(admin, place.id(), false);

        assertThat(telling.tell(Spots.nobody(), place.code(), moment).key()).isEqualTo(moment.key());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.tell(Spots.nobody(), place.code(), Spots.badly("Hello?")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moments.refused.closed"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.tell(Spots.nobody(), "no-such-place", Spots.badly("Hello?")));
    }

    @Test
    void words_that_hurt_wait_for_a_colleague_and_so_do_strangers_links_and_those_who_are_blocked() {
        var blocked = cast.customer("Bo Blocked");
        standings.block(anna, blocked.id(), "Again and again");
        telling.tell(Spots.nobody(), place.code(), Spots.badly("Go back to your country"));
        telling.tell(Spots.nobody(), place.code(), Spots.badly("Cheaper at www.example.com/win"));
        telling.tell(Spots.known(blocked), place.code(), Spots.badly("The door sticks"));
        telling.tell(Spots.nobody(), place.code(), Spots.badly("This damn drawer"));

        assertThat(all(Moment.State.SHOWN)).extracting(Moment::words).containsExactly("This damn drawer");
        assertThat(all(Moment.State.HELD))
                .extracting(Moment::cause)
                .containsExactly(Cause.COLLEAGUE, Cause.LINK, Cause.HATEFUL);
    }

    @Test
    void an_answer_that_hurts_takes_its_moment_along_each_time_until_a_colleague_has_looked_at_it() {
        var told = telling.tell(Spots.nobody(), place.code(), Spots.badly("He was late"));
        telling.answer(told.key(), Question.EXPECTED, "I will kill you");
        var held = only(Moment.State.HELD);
        desk.letIn(anna, held.id());
        telling.answer(told.key(), Question.EXPECTED, "I will kill you");
        assertThat(only(Moment.State.SHOWN).answers()).as("it was looked at").containsKey(Question.EXPECTED);

        telling.answer(told.key(), Question.BETTER, "Kill yourself");
        assertThat(only(Moment.State.HELD).answers()).containsKey(Question.BETTER);
    }

    @Test
    void a_device_that_tells_too_much_is_held_and_whoever_shares_its_address_is_not() {
        var flooder = Spots.nobody();
        for (var n = 0; n < 30; n++) {
            telling.tell(flooder, place.code(), Spots.badly("Flood " + n));
        }
        telling.tell(Spots.nobody(), place.code(), Spots.badly("The honest one beside it"));

        assertThat(all(Moment.State.SHOWN))
                .extracting(Moment::words)
                .contains("The honest one beside it")
                .hasSizeLessThan(20);
        assertThat(all(Moment.State.HELD)).extracting(Moment::cause).containsOnly(Cause.BURST);
        assertThat(all(Moment.State.SHOWN).size() + all(Moment.State.HELD).size())
                .as("nothing is lost")
                .isEqualTo(31);
    }

    @Test
    void a_flood_from_one_address_is_held_then_asked_to_come_later_and_what_was_taken_in_is_still_known() {
        var first = Spots.badly("First of many");
        telling.tell(Spots.nobody(), place.code(), first);
        assertThatExceptionOfType(TooMuch.class)
                .isThrownBy(() -> {
                    for (var n = 0; n < 700; n++) {
                        telling.tell(Spots.nobody(), place.code(), Spots.badly("Flood " + n));
                    }
                })
                .satisfies(later -> assertThat(later.seconds()).isPositive());

        assertThat(telling.tell(Spots.nobody(), place.code(), first).key()).isEqualTo(first.key());
        var elsewhere = new Sender(null, "", "198.51.100.9");
        telling.tell(elsewhere, place.code(), Spots.badly("From another address"));
        assertThat(all(Moment.State.HELD)).isNotEmpty();
    }

    @Test
    void nobody_is_sent_away_because_much_comes_from_elsewhere() {
        for (var n = 0; n < 300; n++) {
            var sender = new Sender(null, "", "198.51.%d.%d".formatted(n / 250, n % 250));
            telling.tell(sender, place.code(), Spots.badly("From everywhere " + n));
        }
        telling.tell(new Sender(null, "", "203.0.113.1"), place.code(), Spots.badly("The honest one"));

        assertThat(all(Moment.State.HELD)).extracting(Moment::words).contains("The honest one");
        assertThat(all(Moment.State.SHOWN).size() + all(Moment.State.HELD).size())
                .isEqualTo(301);
    }

    @Test
    void nobody_adds_to_a_moment_for_ever() {
        var told = telling.tell(Spots.nobody(), place.code(), Spots.badly("It leaks"));
        assertThatExceptionOfType(TooMuch.class)
                .isThrownBy(() -> {
                    for (var n = 0; n < 100; n++) {
                        telling.answer(told.key(), Question.BEFORE, "Again " + n);
                    }
                })
                .satisfies(later -> assertThat(later.seconds()).isPositive());
        telling.answer(
                telling.tell(Spots.nobody(), place.code(), Spots.badly("So does this"))
                        .key(),
                Question.BEFORE,
                "Rain");
    }

    @Test
    void what_is_too_long_is_refused_at_its_field_and_what_looks_like_nothing_is_nothing() {
        refused("words", Spots.badly("x".repeat(Telling.LONGEST + 1)));
        refused("name", new NewMoment(UUID.randomUUID(), true, "", "x".repeat(Telling.LONGEST_NAME + 1), null));
        telling.tell(Spots.nobody(), place.code(), Spots.badly(" \u2800\u200B "));
        assertThat(only(Moment.State.SHOWN).words()).isEmpty();
    }

    private void refused(String field, NewMoment moment) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.tell(Spots.nobody(), place.code(), moment))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void a_moment_happened_when_the_device_says_unless_that_cannot_be() {
        var now = clock.instant();
        var anHourAgo = now.minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        telling.tell(Spots.nobody(), place.code(), new NewMoment(UUID.randomUUID(), true, "offline", "", anHourAgo));
        telling.tell(
                Spots.nobody(),
                place.code(),
                new NewMoment(UUID.randomUUID(), true, "a wrong clock", "", now.plus(Duration.ofDays(400))));

        var told = all(Moment.State.SHOWN);
        assertThat(told.getLast().happenedAt()).isEqualTo(anHourAgo);
        assertThat(told.getFirst().happenedAt()).isEqualTo(told.getFirst().toldAt());
    }

    @Test
    void nobody_adds_to_a_moment_without_its_key() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> telling.answer(UUID.randomUUID(), Question.BEFORE, "Guessed"));
        assertThat(telling.told(UUID.randomUUID())).isEmpty();
    }

    private Moment only(Moment.State state) {
        var all = all(state);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** Everything that was told at this test's place. */
    private List<Moment> all(Moment.State state) {
        var query = new MomentQuery(state, place.id(), null, null);
        var found = new ArrayList<Moment>();
        var page = desk.page(anna, query, null, 50);
        found.addAll(page.items());
        while (page.next() != null) {
            page = desk.page(anna, query, page.next(), 50);
            found.addAll(page.items());
        }
        return found;
    }
}
