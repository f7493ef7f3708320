package samskap.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Feeling;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.moments.Moment.Said;
import samskap.notification.Following;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MomentDeskTests {

    private final Telling telling;
    private final MomentDesk desk;
    private final OwnMoments own;
    private final Following following;
    private final Leaving leaving;
    private final Cast cast;
    private final Place place;
    private final Person anna;
    private final Person maja;

    MomentDeskTests(
            Telling telling,
            MomentDesk desk,
            OwnMoments own,
            Places places,
            Journey journey,
            Following following,
            Leaving leaving,
            Cast cast) {
        this.telling = telling;
        this.desk = desk;
        this.own = own;
        this.following = following;
        this.leaving = leaving;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
    }

    @Test
    void moments_are_read_latest_first_page_by_page_while_others_come() {
        for (var n = 0; n < 5; n++) {
            telling.tell(Spots.nobody(), place.code(), Spots.badly("Moment " + n));
        }
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, false);
        var read = new ArrayList<String>();
        Cursor next = null;
        do {
            var page = desk.page(anna, query, next, 2);
            page.items().forEach(moment -> read.add(moment.words()));
            next = page.next();
            telling.tell(Spots.nobody(), place.code(), Spots.badly("Later"));
        } while (next != null);

        assertThat(read).containsExactly("Moment 4", "Moment 3", "Moment 2", "Moment 1", "Moment 0");
        var well = new MomentQuery(Moment.State.SHOWN, place.id(), place.stage().id(), true);
        assertThat(desk.page(anna, well, null, 10).items()).isEmpty();
    }

    @Test
    void customers_read_none_of_it_and_do_nothing_to_it() {
        var moment = told(Spots.nobody(), "The hinge broke");
        List<Runnable> tries = List.of(
                () -> desk.page(maja, MomentQuery.ALL, null, 1),
                () -> desk.find(maja, moment.id()),
                () -> desk.held(maja),
                () -> desk.namedSince(maja, Instant.EPOCH, 1),
                () -> desk.waitingLongest(maja, 1),
                () -> desk.letIn(maja, moment.id()),
                () -> desk.setAside(maja, moment.id()),
                () -> desk.makeRight(maja, moment.id(), UUID.randomUUID(), "Nothing", null),
                () -> desk.answer(maja, moment.id(), UUID.randomUUID(), "Me"),
                () -> desk.alike(maja, moment.id(), 1),
                () -> desk.become(maja, moment.id(), UUID.randomUUID(), "Mine", false),
                () -> desk.join(maja, moment.id(), cast.idea().id()),
                () -> desk.note(maja, place.id(), Spots.badly("I saw it"), true),
                () -> own.reply(maja, moment.id(), UUID.randomUUID(), "Not mine"));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(desk.find(anna, moment.id())).contains(moment);
    }

    @Test
    void whoever_is_known_is_answered_by_name_and_answers_back() {
        var moment = told(Spots.known(maja), "Forty boxes in the hall");
        var key = UUID.randomUUID();
        desk.answer(anna, moment.id(), key, "Which one did you open first?");
        desk.answer(anna, moment.id(), key, "Which one did you open first?");
        assertThat(own.unread(maja)).isEqualTo(1);
        own.read(maja, own.page(maja, null, 10).items());
        assertThat(own.unread(maja)).isZero();
        own.reply(maja, moment.id(), UUID.randomUUID(), "The wrong one.");

        var mine = own.page(maja, null, 10).items();
        assertThat(mine)
                .singleElement()
                .satisfies(read -> assertThat(read.said())
                        .extracting(Said::by, Said::staff, Said::words)
                        .containsExactly(
                                tuple(anna.id(), true, "Which one did you open first?"),
                                tuple(maja.id(), false, "The wrong one.")));
        assertThat(own.any(cast.customer())).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> desk.answer(anna, told(Spots.nobody(), "Who am I").id(), UUID.randomUUID(), "Hello?"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moments.refused.nobodyToAnswer"));
    }

    @Test
    void what_was_told_by_name_waits_until_a_colleague_has_said_or_done_something() {
        var before = told(Spots.known(cast.customer()), "Nobody rang").toldAt();
        var named = told(Spots.known(maja), "Forty boxes in the hall");
        var wordless = told(Spots.known(maja), "");
        var nobodys = told(Spots.nobody(), "Who am I");
        var noted = desk.note(anna, place.id(), Spots.badly("She carried it herself"), true);
        var aside = told(Spots.known(maja), "Let it be");
        desk.setAside(anna, aside.id());

        assertThat(desk.namedSince(anna, before, 100)).extracting(Moment::id).containsExactly(noted.id(), named.id());
        assertThat(desk.namedSince(anna, before, 1)).extracting(Moment::id).containsExactly(noted.id());
        assertThat(waiting())
                .containsSubsequence(named.id(), wordless.id())
                .doesNotContain(nobodys.id(), noted.id(), aside.id());
        desk.answer(anna, named.id(), UUID.randomUUID(), "Which one did you open first?");
        desk.makeRight(anna, wordless.id(), UUID.randomUUID(), "Carried them up", null);
        assertThat(waiting()).doesNotContain(named.id(), wordless.id());
        own.reply(maja, named.id(), UUID.randomUUID(), "The wrong one.");
        assertThat(waiting()).contains(named.id());
    }

    private List<MomentId> waiting() {
        return desk.waitingLongest(anna, 10_000).stream().map(Moment::id).toList();
    }

    @Test
    void what_is_said_while_somebodys_page_is_made_is_new_still() {
        var moment = told(Spots.known(maja), "The handle came off");
        desk.answer(anna, moment.id(), UUID.randomUUID(), "Which one?");
        var shown = own.page(maja, null, 10).items();
        desk.answer(anna, moment.id(), UUID.randomUUID(), "The upper one?");
        own.read(maja, shown);

        assertThat(own.unread(maja)).isEqualTo(1);
        own.read(maja, own.page(maja, null, 10).items());
        assertThat(own.unread(maja)).isZero();
    }

    @Test
    void a_reply_that_hurts_takes_its_moment_along_until_a_colleague_has_looked() {
        var moment = told(Spots.known(maja), "Nobody rang");
        desk.answer(anna, moment.id(), UUID.randomUUID(), "I am sorry.");
        own.reply(maja, moment.id(), UUID.randomUUID(), "Kill yourself");

        assertThat(desk.find(anna, moment.id()).orElseThrow().state()).isEqualTo(Moment.State.HELD);
    }

    @Test
    void whoever_says_more_than_anybody_has_to_say_is_asked_to_come_later_and_what_they_sent_before_stands() {
        var moment = told(Spots.known(maja), "It rattles");
        var key = UUID.randomUUID();
        own.reply(maja, moment.id(), key, "Number 0");
        assertThatExceptionOfType(TooMuch.class).isThrownBy(() -> {
            for (var n = 1; n < 100; n++) {
                own.reply(maja, moment.id(), UUID.randomUUID(), "Number " + n);
            }
        });
        own.reply(maja, moment.id(), key, "Number 0");
        assertThat(own.find(maja, List.of(moment.id())).get(moment.id()).said())
                .extracting(Said::words)
                .startsWith("Number 0", "Number 1")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_made_right_stands_there_once_with_what_it_cost() {
        var moment = told(Spots.nobody(), "A hinge was missing");
        var key = UUID.randomUUID();
        for (var twice = 0; twice < 2; twice++) {
            desk.makeRight(anna, moment.id(), key, "Drove out a hinge", new BigDecimal("99.50"));
        }
        assertThat(desk.find(anna, moment.id()).orElseThrow().righted())
                .singleElement()
                .satisfies(righted -> {
                    assertThat(righted.by()).isEqualTo(anna.id());
                    assertThat(righted.what()).isEqualTo("Drove out a hinge");
                    assertThat(righted.cost()).isEqualByComparingTo("99.50");
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.makeRight(anna, moment.id(), UUID.randomUUID(), " ", null))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("what"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.makeRight(anna, moment.id(), UUID.randomUUID(), "x", new BigDecimal("-1")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("cost"));
        assertThatExceptionOfType(Refusal.class)
                .as("nothing is rounded away")
                .isThrownBy(() -> desk.makeRight(anna, moment.id(), UUID.randomUUID(), "x", new BigDecimal("1.005")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("cost"));
    }

    @Test
    void an_idea_is_made_of_it_with_its_part_of_the_journey_and_its_teller_hears_of_it_or_is_its_author() {
        var heard = told(Spots.known(maja), "The box was heavy");
        var shared = desk.become(anna, heard.id(), UUID.randomUUID(), "Lighter boxes\nThe box was heavy", false);
        assertThat(shared.author()).isEqualTo(anna.id());
        assertThat(shared.stage()).isEqualTo(place.stage());
        assertThat(shared.feeling()).isEqualTo(Feeling.UNEASY);
        assertThat(following.stance(maja, shared.id()).hears()).isTrue();

        var own = told(Spots.known(maja), "The box was wet");
        var named = desk.become(anna, own.id(), UUID.randomUUID(), "Dry boxes\nThe box was wet", true);
        assertThat(named.author()).isEqualTo(maja.id());
        assertThat(desk.find(anna, own.id()).orElseThrow().idea()).isEqualTo(named.id());

        var nobody = told(Spots.nobody(), "The box was gone");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.become(anna, nobody.id(), UUID.randomUUID(), "Boxes", true));
    }

    @Test
    void the_same_idea_is_made_once_and_a_moment_is_part_of_one() {
        var moment = told(Spots.nobody(), "The door sticks");
        var key = UUID.randomUUID();
        var idea = desk.become(anna, moment.id(), key, "A door that opens", false);
        assertThat(desk.become(anna, moment.id(), key, "A door that opens", false)
                        .id())
                .isEqualTo(idea.id());
        var other = cast.idea();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.join(anna, moment.id(), other.id()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moments.refused.joinedAlready"));
    }

    @Test
    void it_joins_an_idea_that_is_there_and_its_teller_hears_of_that_unless_they_have_stopped_it() {
        var idea = cast.idea();
        var moment = told(Spots.known(maja), "The same here");
        desk.join(anna, moment.id(), idea.id());
        desk.join(anna, moment.id(), idea.id());
        assertThat(desk.find(anna, moment.id()).orElseThrow().idea()).isEqualTo(idea.id());
        assertThat(following.stance(maja, idea.id()).hears()).isTrue();

        following.mute(maja, idea.id());
        desk.join(anna, told(Spots.known(maja), "And here").id(), idea.id());
        assertThat(following.stance(maja, idea.id()).hears()).isFalse();
    }

    @Test
    void a_colleague_notes_what_they_saw_once_and_only_when_the_customer_agreed() {
        var seen = Spots.badly("She carried it up four floors");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.note(anna, place.id(), seen, false))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("consent"));
        var noted = desk.note(anna, place.id(), seen, true);
        assertThat(desk.note(anna, place.id(), seen, true).id()).isEqualTo(noted.id());
        assertThat(noted.notedBy()).isEqualTo(anna.id());
        assertThat(noted.teller()).isNull();
    }

    @Test
    void what_a_colleague_sets_aside_counts_for_nothing() {
        var held = told(Spots.nobody(), "Kill yourself");
        assertThat(held.state()).isEqualTo(Moment.State.HELD);
        desk.setAside(anna, held.id());
        desk.setAside(anna, held.id());
        assertThat(desk.find(anna, held.id()).orElseThrow().state()).isEqualTo(Moment.State.ASIDE);
    }

    @Test
    void whoever_leaves_takes_their_words_along_and_that_it_went_badly_stays() {
        var moment = told(Spots.known(maja), "My neighbour Stig saw it");
        desk.answer(anna, moment.id(), UUID.randomUUID(), "Thank you.");
        own.reply(maja, moment.id(), UUID.randomUUID(), "Stig again.");
        leaving.forget(maja, maja.id(), Leaving.Texts.GO);

        var left = desk.find(anna, moment.id()).orElseThrow();
        assertThat(left.words()).isEmpty();
        assertThat(left.well()).isFalse();
        assertThat(left.said()).extracting(Said::words).containsExactly("Thank you.", "");
    }

    /** What was told just now at this test's place. */
    private Moment told(Sender sender, String words) {
        telling.tell(sender, place.code(), Spots.badly(words));
        for (var state : Moment.State.values()) {
            var latest = desk.page(anna, new MomentQuery(state, place.id(), null, null), null, 1)
                    .items();
            if (!latest.isEmpty() && latest.getFirst().words().equals(words)) {
                return latest.getFirst();
            }
        }
        throw new AssertionError(words);
    }
}
