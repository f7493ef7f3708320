package samskap.chair.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import samskap.chair.Chair;
import samskap.chair.LongestWait;
import samskap.chair.Story.Kind;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.shared.Slice;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** With a queue and a desk of its own, because in the tests' one database others wait longer. */
@ModuleTest
class WaitingLongestTests {

    private final AnswerQueue queue = mock();
    private final MomentDesk waitingMoments = mock();
    private final WaitingLongest waiting;
    private final Chair chair;
    private final Telling telling;
    private final MomentDesk desk;
    private final Ideas ideas;
    private final Cast cast;
    private final Place place;
    private final Person lena;
    private final Person maja;

    WaitingLongestTests(
            TableStories stories,
            People people,
            Chair chair,
            Telling telling,
            MomentDesk desk,
            Ideas ideas,
            Places places,
            Journey journey,
            Cast cast) {
        this.chair = chair;
        this.telling = telling;
        this.desk = desk;
        this.ideas = ideas;
        this.cast = cast;
        waiting = new WaitingLongest(queue, waitingMoments, stories, people);
        place = Spots.open(places, cast, journey);
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        maja = cast.customer("Maja Lind");
    }

    @Test
    void whoever_does_not_want_it_waits_there_without_a_name_and_the_idea_is_what_everybody_may_read() {
        var idea = shared(maja);
        waits(List.of(idea), List.of());
        assertThat(longest().who()).isEqualTo(maja.id());
        chair.letTell(maja, false);

        assertThat(longest().who()).isNull();
        assertThat(longest().about()).isEqualTo(idea.title());
        assertThat(longest().path()).isEqualTo(idea.path());
    }

    @Test
    void a_moment_that_was_told_before_the_idea_waits_longer_and_is_not_told_of_whoever_does_not_want_it() {
        var moment = told(maja, "Forty boxes in the hall");
        waits(List.of(shared(cast.customer())), List.of(moment));
        assertThat(longest().ref().kind()).isEqualTo(Kind.MOMENT);
        assertThat(longest().who()).isEqualTo(maja.id());
        assertThat(longest().about()).isEqualTo("Forty boxes in the hall");
        chair.letTell(maja, false);

        assertThat(longest().ref().id()).isEqualTo(moment.id().value());
        assertThat(longest().who()).isNull();
        assertThat(longest().about()).isEmpty();
    }

    @Test
    void a_colleague_who_told_something_is_no_customer_who_waits() {
        var olofs = told(cast.employee("Olof Sand"), "The door of the canteen");
        var majas = told(maja, "Nobody rang");
        waits(List.of(), List.of(olofs, majas));
        assertThat(longest().who()).isEqualTo(maja.id());
    }

    @Test
    void an_idea_that_waits_longer_stands_before_a_moment() {
        var idea = shared(maja);
        waits(List.of(idea), List.of(told(cast.customer(), "Nobody rang")));
        assertThat(longest().about()).isEqualTo(idea.title());
        waits(List.of(), List.of());
        assertThat(waiting.find(lena)).isEmpty();
    }

    private LongestWait longest() {
        return waiting.find(lena).orElseThrow();
    }

    private void waits(List<Idea> some, List<Moment> told) {
        var waitingIdeas = some.stream()
                .map(idea -> new Waiting(idea, null, null, List.of()))
                .toList();
        when(queue.waiting(lena, null, 1)).thenReturn(new Slice<>(waitingIdeas, null));
        when(waitingMoments.waitingLongest(lena, 10)).thenReturn(told);
    }

    /** As it stands once it waits. */
    private Idea shared(Person author) {
        var idea = ideas.find(cast.idea(author).id()).orElseThrow();
        Objects.requireNonNull(idea.pulse().waitingSince());
        return idea;
    }

    private Moment told(Person teller, String words) {
        telling.tell(Spots.known(teller), place.code(), Spots.badly(words));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        return desk.page(lena, query, null, 1).items().getFirst();
    }
}
