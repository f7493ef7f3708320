package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.notification.Following;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MergedToldTests {

    private final FanOut fanOut;
    private final Notifications notifications;
    private final Following following;
    private final Merging merging;
    private final Ideas ideas;
    private final Support support;
    private final Person maja;
    private final Person erik;
    private final Person hilda;
    private final Person anna;
    private final Idea main;
    private final Idea duplicate;

    MergedToldTests(
            FanOut fanOut,
            Notifications notifications,
            Following following,
            Merging merging,
            Ideas ideas,
            Support support,
            Cast cast) {
        this.fanOut = fanOut;
        this.notifications = notifications;
        this.following = following;
        this.merging = merging;
        this.ideas = ideas;
        this.support = support;
        maja = cast.customer("Maja Lind");
        erik = cast.customer("Erik Lundin");
        hilda = cast.customer("Hilda Dahl");
        anna = cast.employee("Anna Berg");
        main = cast.idea(maja);
        duplicate = cast.idea(erik);
    }

    @BeforeEach
    void nothing_is_left_to_tell() {
        fanOut.tellAll();
    }

    @Test
    void whoever_wants_the_duplicate_is_told_once_by_name_and_with_the_word() {
        support.give(hilda, main.id());
        support.give(hilda, duplicate.id());
        merging.merge(anna, duplicate.id(), main.id(), "You want the same.");
        fanOut.tellAll();
        for (var person : List.of(erik, hilda)) {
            assertThat(of(person)).hasSize(1);
            var told = of(person).getFirst();
            assertThat(told.kind()).isEqualTo(Notification.Kind.MERGED);
            assertThat(told.by().name()).isEqualTo("Anna Berg");
            assertThat(told.words()).isEqualTo("You want the same.");
        }
        assertThat(of(maja)).isEmpty();
    }

    @Test
    void from_then_on_they_hear_of_the_main_idea_each_once() {
        support.give(hilda, main.id());
        support.give(hilda, duplicate.id());
        merge();
        ideas.move(anna, main.id(), Status.SHARED, Status.PLANNED, "In May.");
        fanOut.tellAll();
        for (var person : List.of(maja, erik, hilda)) {
            assertThat(of(person))
                    .filteredOn(told -> told.kind() == Notification.Kind.MOVED)
                    .hasSize(1);
        }
        merging.unmerge(anna, duplicate.id());
        ideas.move(anna, main.id(), Status.PLANNED, Status.BEING_TRIED, "In June.");
        fanOut.tellAll();
        assertThat(of(erik).getFirst().kind()).isEqualTo(Notification.Kind.UNMERGED);
        assertThat(of(maja).getFirst().status()).isEqualTo(Status.BEING_TRIED);
    }

    @Test
    void who_stopped_the_duplicate_hears_nothing_on_its_account() {
        following.mute(erik, duplicate.id());
        support.give(hilda, main.id());
        following.mute(hilda, duplicate.id());
        merge();
        ideas.move(anna, main.id(), Status.SHARED, Status.PLANNED, "In May.");
        fanOut.tellAll();
        assertThat(of(erik)).isEmpty();
        assertThat(of(hilda)).extracting(Notification::kind).containsExactly(Notification.Kind.MOVED);
        assertThat(following.stance(erik, main.id()).hears()).isFalse();
        assertThat(following.stance(hilda, main.id()).hears()).isTrue();
    }

    @Test
    void who_stops_the_main_idea_hears_nothing_of_either() {
        merge();
        following.mute(erik, main.id());
        var before = of(erik).size();
        ideas.move(anna, main.id(), Status.SHARED, Status.PLANNED, "In May.");
        fanOut.tellAll();
        assertThat(of(erik)).hasSize(before);
        following.follow(erik, main.id());
        ideas.move(anna, main.id(), Status.PLANNED, Status.DONE, "Done.");
        fanOut.tellAll();
        assertThat(of(erik).getFirst().status()).isEqualTo(Status.DONE);
    }

    @Test
    void opening_the_main_idea_reads_what_was_told_of_the_duplicate() {
        merge();
        assertThat(notifications.unread(erik)).isEqualTo(1);
        notifications.readIdea(erik, main.id());
        assertThat(notifications.unread(erik)).isZero();
    }

    private void merge() {
        merging.merge(anna, duplicate.id(), main.id(), "");
        fanOut.tellAll();
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }
}
