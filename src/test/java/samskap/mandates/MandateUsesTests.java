package samskap.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.MandateUses.Wrong;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MandateUsesTests {

    private final MandateUses uses;
    private final Mandates mandates;
    private final Dialogue dialogue;
    private final MomentDesk moments;
    private final Telling telling;
    private final Cast cast;
    private final Place place;
    private final Person anna;
    private final Person olof;
    private final Idea idea;
    private final Mandate mandate;

    MandateUsesTests(
            MandateUses uses,
            Mandates mandates,
            Dialogue dialogue,
            MomentDesk moments,
            Telling telling,
            Places places,
            Journey journey,
            Cast cast) {
        this.uses = uses;
        this.mandates = mandates;
        this.dialogue = dialogue;
        this.moments = moments;
        this.telling = telling;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        idea = cast.idea();
        mandate = mandates.add(Given.leader(cast), Given.text(Given.one(anna), new Holder.InRole(Role.LEADER)));
    }

    @Test
    void a_promise_says_once_which_mandate_it_is_within_as_that_was_called_then() {
        var promise = say(anna, Kind.PROMISE);
        uses.said(anna, mandate.id(), promise);
        uses.said(anna, mandate.id(), promise);
        assertThat(latestOf(mandate)).singleElement().satisfies(use -> {
            assertThat(use.by()).isEqualTo(anna.id());
            assertThat(use.message()).isEqualTo(promise);
            assertThat(use.title()).isEqualTo(mandate.title());
        });
    }

    @Test
    void what_was_made_right_says_it_too_and_only_whoever_did_it() {
        var moment = told();
        var deed = UUID.randomUUID();
        moments.makeRight(anna, moment.id(), deed, "Drove out a hinge", null);
        uses.did(anna, mandate.id(), moment.id(), deed);
        assertThat(latestOf(mandate)).singleElement().satisfies(use -> {
            assertThat(use.moment()).isEqualTo(moment.id());
            assertThat(use.deed()).isEqualTo(deed);
        });
        List<Runnable> tries = List.of(
                () -> uses.did(olof, mandate.id(), moment.id(), deed),
                () -> uses.did(anna, mandate.id(), moment.id(), UUID.randomUUID()),
                () -> uses.said(anna, mandate.id(), say(olof, Kind.ANSWER)),
                () -> uses.said(anna, mandate.id(), say(anna, Kind.NOTE)),
                () -> uses.said(olof, mandate.id(), say(olof, Kind.ANSWER)),
                () -> uses.latest(cast.customer(), null, 1),
                () -> uses.note(cast.customer(), mandate.id(), UUID.randomUUID(), "x"));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(latestOf(mandate)).hasSize(1);
    }

    @Test
    void what_was_answered_to_whoever_told_a_moment_says_it_too_and_only_whoever_answered() {
        telling.tell(Spots.known(cast.customer()), place.code(), Spots.badly("A hinge was missing"));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var moment = moments.page(anna, query, null, 1).items().getFirst();
        var key = UUID.randomUUID();
        moments.answer(anna, moment.id(), key, "We drive it out.");
        uses.answered(anna, mandate.id(), moment.id(), key);
        uses.answered(anna, mandate.id(), moment.id(), key);
        assertThat(latestOf(mandate)).singleElement().satisfies(use -> {
            assertThat(use.moment()).isEqualTo(moment.id());
            assertThat(use.deed()).isEqualTo(key);
        });
        List<Runnable> tries = List.of(
                () -> uses.answered(olof, mandate.id(), moment.id(), key),
                () -> uses.answered(anna, mandate.id(), moment.id(), UUID.randomUUID()),
                () -> uses.answered(cast.customer(), mandate.id(), moment.id(), key));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(latestOf(mandate)).hasSize(1);
    }

    @Test
    void a_colleague_thanks_once_and_whoever_did_it_sees_it_until_they_have_read_it() {
        uses.said(anna, mandate.id(), say(anna, Kind.ANSWER));
        var use = latestOf(mandate).getFirst();
        uses.thank(olof, use.id());
        uses.thank(olof, use.id());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> uses.thank(anna, use.id()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> uses.thank(cast.customer(), use.id()));

        assertThat(uses.unreadThanks(anna))
                .singleElement()
                .satisfies(thanked -> assertThat(thanked.thankedBy()).containsExactly(olof.id()));
        assertThat(uses.countUnreadThanks(anna)).isEqualTo(1);
        uses.readThanks(anna, List.of());
        uses.readThanks(olof, List.of(use.id()));
        assertThat(uses.countUnreadThanks(anna)).isEqualTo(1);
        uses.readThanks(anna, List.of(use.id()));
        assertThat(uses.countUnreadThanks(anna)).isZero();
        assertThat(uses.unreadThanks(anna)).isEmpty();
        assertThat(latestOf(mandate).getFirst().thankedBy()).containsExactly(olof.id());
    }

    @Test
    void it_went_wrong_and_that_was_fine_stands_with_the_mandate_once() {
        var key = UUID.randomUUID();
        uses.note(anna, mandate.id(), key, "Sent flowers. He was allergic.");
        uses.note(anna, mandate.id(), key, "Sent flowers. He was allergic.");
        assertThat(uses.wrong(olof, List.of(mandate.id())).get(mandate.id()))
                .extracting(Wrong::words)
                .containsExactly("Sent flowers. He was allergic.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> uses.note(anna, mandate.id(), UUID.randomUUID(), " "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("words"));
    }

    @Test
    void of_what_went_wrong_the_latest_stand_there() {
        for (var n = 0; n < MandateUses.MOST_WRONG + 3; n++) {
            uses.note(anna, mandate.id(), UUID.randomUUID(), "Tried number " + n);
        }
        var other = mandates.add(Given.leader(cast), Given.text(Given.one(anna), new Holder.InRole(Role.LEADER)));
        uses.note(anna, other.id(), UUID.randomUUID(), "Another");
        var wrong = uses.wrong(olof, List.of(mandate.id(), other.id()));
        assertThat(wrong.get(mandate.id()))
                .hasSize(MandateUses.MOST_WRONG)
                .first()
                .satisfies(latest -> assertThat(latest.words()).isEqualTo("Tried number 12"));
        assertThat(wrong.get(other.id())).hasSize(1);
    }

    private List<Use> latestOf(Mandate of) {
        return uses.latest(anna, null, 100).items().stream()
                .filter(use -> use.mandate().equals(of.id()))
                .toList();
    }

    private MessageId say(Person by, Kind kind) {
        var due = kind == Kind.PROMISE ? cast.inDays(3) : null;
        return dialogue.write(
                        by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "You get it back.", due, true))
                .id();
    }

    private Moment told() {
        telling.tell(Spots.nobody(), place.code(), Spots.badly("A hinge was missing"));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        return moments.page(anna, query, null, 1).items().getFirst();
    }
}
