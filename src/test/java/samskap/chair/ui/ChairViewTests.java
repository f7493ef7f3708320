package samskap.chair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.chair.Chair;
import samskap.chair.FollowUp;
import samskap.chair.Story;
import samskap.dialogue.AnswerTimes.Estimate;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moments.MomentDesk;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.shared.Language;
import samskap.shared.live.Change;
import samskap.teams.Team;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class ChairViewTests extends SpringBrowserlessTest {

    @Autowired
    private Chair chair;

    @Autowired
    private FollowUp followUp;

    @Autowired
    private Telling telling;

    @Autowired
    private ChairTelling words;

    @Autowired
    private MomentDesk desk;

    @Autowired
    private Teams teams;

    @Autowired
    private Places places;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private Cast cast;

    private Place place;
    private Person lena;
    private Person anna;

    @BeforeEach
    void begin() {
        place = Spots.open(places, cast, journey);
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        anna = cast.employee("Anna Berg");
        chair.close(lena, chair.sitting(lena).number());
        clock.pass(Duration.ofSeconds(1));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_leader_reads_three_customers_chooses_another_and_decides_with_an_owner_and_a_day() {
        for (var n = 0; n < 4; n++) {
            tell("Customer Nr" + n, "Words of number " + n);
        }
        openAs(lena, "chair");
        assertThat(find(StoryCard.class).all()).hasSize(3);
        var before = page();
        test(button("Another customer")).click();
        openAs(lena, "chair");
        assertThat(page()).isNotEqualTo(before);
        assertThat(find(StoryCard.class).all()).hasSize(3);

        var form = find(DecideForm.class).single();
        form.decide();
        assertThat(page()).contains("Write a few words.");
        form.fillIn("Count the hinges before the car leaves", anna);
        form.decide();
        openAs(lena, "chair");
        assertThat(page()).contains("Count the hinges before the car leaves", "Anna Berg sees to it, by");

        openAs(anna, "queue");
        assertThat(page()).contains("What the leaders’ meeting gave you", "Count the hinges before the car leaves");
        test(button("How did it go?")).click();
        var dialog = find(SettleDialog.class).single();
        dialog.fillIn("They are counted.");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(chair.openOf(anna)).isEmpty();
    }

    @Test
    void whom_a_colleague_wrote_down_is_named_by_whoever_they_told_it_to() {
        desk.note(anna, place.id(), new NewMoment(UUID.randomUUID(), false, "It dripped", "Åse Øverås", null), true);
        openAs(lena, "chair");
        assertThat(page())
                .contains("A customer, told to Anna Berg", "It dripped")
                .doesNotContain("Åse Øverås");
    }

    @Test
    void an_open_page_lets_go_of_what_it_shows_when_that_changes_and_of_nobody_elses() {
        tell("Customer Nr1", "Words of number 1");
        openAs(lena, "chair");
        var view = (ChairView) getCurrentView();
        var moment = chair.sitting(lena).stories().values().stream()
                .filter(story -> story.ref().kind() == Story.Kind.MOMENT)
                .findFirst()
                .orElseThrow();
        assertThat(view.concernsUs(
                        new Change(Change.Kind.MOMENTS_CHANGED, moment.ref().id())))
                .isTrue();
        assertThat(view.concernsUs(new Change(Change.Kind.MOMENTS_CHANGED, 0))).isTrue();
        assertThat(view.concernsUs(
                        new Change(Change.Kind.PERSON_CHANGED, anna.id().value())))
                .isTrue();
        assertThat(view.concernsUs(new Change(Change.Kind.MOMENTS_CHANGED, Long.MAX_VALUE)))
                .isFalse();
        assertThat(view.concernsUs(new Change(Change.Kind.IDEA_WITHHELD, Long.MAX_VALUE)))
                .isFalse();
        var waiting = chair.sitting(lena).waiting();
        assertThat(waiting).isNotNull();
        var kind = waiting.ref().kind() == Story.Kind.IDEA ? Change.Kind.IDEA_WITHHELD : Change.Kind.MOMENTS_CHANGED;
        assertThat(view.concernsUs(new Change(kind, waiting.ref().id()))).isTrue();
    }

    @Test
    void a_closed_meeting_gives_way_to_the_next_that_asks_what_came_of_it() {
        openAs(lena, "chair");
        var form = find(DecideForm.class).single();
        form.fillIn("Ring before we come", anna);
        form.decide();
        openAs(lena, "chair");
        test(button("The meeting was held")).click();
        openAs(lena, "chair");
        assertThat(page()).contains("What we decided last time", "Ring before we come", "Nothing yet.");
    }

    @Test
    void an_employee_has_no_seat_there() {
        for (var address : new String[] {"chair", "follow-up"}) {
            openAs(anna, address);
            assertThat(page()).doesNotContain("The customer’s chair", "Do we do better?");
        }
    }

    @Test
    void a_customer_says_on_their_own_page_that_theirs_are_not_told_there() {
        var maja = cast.customer("Maja Lind");
        openAs(maja, "me");
        assertThat(page()).contains("At the leaders’ table", "Mine may be among them");
        chair.letTell(maja, false);
        assertThat(chair.isWilling(maja)).isFalse();
        openAs(lena, "me");
        assertThat(page()).doesNotContain("At the leaders’ table");
    }

    @Test
    void follow_up_tells_shares_with_intervals_for_everybody_and_for_teams_of_five() {
        var small = team(4);
        var large = team(5);
        assertThat(followUp.teams(lena))
                .extracting(Team::id)
                .contains(large.id())
                .doesNotContain(small.id());
        openAs(lena, "follow-up");
        assertThat(page())
                .contains("A first answer within 24 hours", "Promises that were kept", "Decisions that were done")
                .contains(large.name())
                .doesNotContain(small.name());
        UI.getCurrent()
                .navigate(
                        "follow-up",
                        QueryParameters.of("of", Long.toString(small.id().value())));
        assertThat(page()).doesNotContain(small.name());
    }

    @Test
    void within_what_time_half_have_a_first_answer_is_said_as_surely_as_it_is_known() {
        var six = Duration.ofHours(6);
        assertThat(half(six, Duration.ofMinutes(50), Duration.ofDays(3)))
                .isEqualTo("Half of them have a first answer within 6 h, likely within 50 min to 3 days (95 %).");
        assertThat(half(six, Duration.ofMinutes(350), null))
                .isEqualTo("Half of them have a first answer within 6 h; likely within no less than 5 h, and nobody can"
                        + " say yet within how much at most (95 %).");
        assertThat(half(null, Duration.ZERO, null))
                .isEqualTo("When half of them will have a first answer can’t be said yet; likely not before 1 min"
                        + " (95 %).");
        assertThat(half(six, six, six.plusMinutes(20))).contains("within 6 h, and that is as good as sure");
    }

    private String half(@Nullable Duration median, Duration low, @Nullable Duration high) {
        return words.halfWithin(Language.EN, new Estimate(median, low, high)).replace('\u00a0', ' ');
    }

    private Team team(int size) {
        Set<PersonId> members = new HashSet<>();
        for (var n = 0; n < size; n++) {
            members.add(cast.employee("Member Nr" + n).id());
        }
        return teams.found(lena, new TeamText("Team " + UUID.randomUUID(), members, Set.of(), Set.of()));
    }

    private void tell(String name, String words) {
        telling.tell(
                Spots.known(cast.customer(name)),
                place.code(),
                new NewMoment(UUID.randomUUID(), words.endsWith("1"), words, "", null));
    }

    private void openAs(Person person, String address) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        UI.getCurrent().navigate("roadmap");
        UI.getCurrent().navigate(address);
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
