package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.asking.BeingAsked;
import samskap.asking.Willingness;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Audience;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.news.Announcement;
import samskap.news.AnnouncementText;
import samskap.news.BelowAnnouncement;
import samskap.news.News;
import samskap.notification.Following;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** An announcement about ideas is told to whoever is concerned with one of them. */
@ModuleTest
class AnnouncingTests {

    private final Tell tell;
    private final MailWriter mails;
    private final Notifications notifications;
    private final Following following;
    private final Audience audience;
    private final News news;
    private final Support support;
    private final Dialogue dialogue;
    private final Cast cast;

    AnnouncingTests(
            Tell tell,
            MailWriter mails,
            Notifications notifications,
            Following following,
            Audience audience,
            News news,
            Support support,
            Dialogue dialogue,
            Cast cast) {
        this.tell = tell;
        this.mails = mails;
        this.notifications = notifications;
        this.following = following;
        this.audience = audience;
        this.news = news;
        this.support = support;
        this.dialogue = dialogue;
        this.cast = cast;
    }

    private Person petra;
    private Person maja;
    private Person erik;
    private Idea hinges;
    private Idea doors;

    @BeforeEach
    void two_ideas_that_one_person_is_concerned_with() {
        tell.all();
        petra = cast.owner("Petra Öberg");
        maja = cast.customer("Maja Lind");
        erik = cast.customer("Erik Lundin");
        hinges = cast.idea(maja, "Quiet hinges");
        doors = cast.idea(erik, "Doors that stay open");
        support.give(maja, doors.id());
    }

    @Test
    void everybody_concerned_with_one_of_its_ideas_is_told_once_and_by_whom() {
        var announcement = announce(hinges, doors);
        tell.all();
        assertThat(of(maja))
                .extracting(Notification::kind, each -> each.by().name(), Notification::title, Notification::path)
                .containsExactly(
                        tuple(Notification.Kind.ANNOUNCED, "Petra Öberg", "Quiet doors are here", announcement.path()));
        assertThat(of(maja).getFirst().about().idea()).isEqualTo(hinges.id());
        assertThat(of(maja).getFirst().reason()).isEqualTo(Reason.SHARED);
        assertThat(of(erik)).extracting(each -> each.about().idea()).containsExactly(doors.id());
        assertThat(of(petra)).isEmpty();
    }

    @Test
    void whoever_stopped_one_thread_is_told_through_the_other_and_whoever_stopped_both_is_not() {
        following.mute(maja, hinges.id());
        following.mute(erik, doors.id());
        announce(hinges, doors);
        tell.all();
        assertThat(of(maja)).extracting(each -> each.about().idea()).containsExactly(doors.id());
        assertThat(of(erik)).isEmpty();
    }

    @Test
    void before_it_comes_out_each_person_counts_once() {
        assertThat(audience.reach(petra, List.of(hinges.id(), doors.id())).told())
                .isEqualTo(2);
        following.mute(erik, doors.id());
        var reach = audience.reach(petra, List.of(hinges.id(), doors.id()));
        assertThat(reach.told()).isEqualTo(1);
        assertThat(reach.apart()).containsExactly(new Audience.Apart(Audience.Why.MUTED, 1, List.of("Erik Lundin")));
    }

    @Test
    void nobody_is_told_of_a_draft_or_anew_of_what_was_changed() {
        var draft = news.write(petra, UUID.randomUUID(), new AnnouncementText("Soon", "Words.", List.of(hinges.id())));
        tell.all();
        assertThat(of(maja)).isEmpty();
        var out = news.publish(petra, draft);
        news.publish(petra, draft);
        news.edit(petra, out.id(), out.version(), new AnnouncementText("Now", "Words.", List.of(hinges.id())));
        tell.all();
        assertThat(of(maja)).extracting(Notification::title).containsExactly("Now");
    }

    @Test
    void it_is_read_on_its_own_page_and_not_with_the_idea() {
        var announcement = announce(hinges);
        tell.all();
        notifications.readIdea(maja, hinges.id());
        assertThat(notifications.unread(maja)).isEqualTo(1);
        news.read(maja, announcement.id());
        assertThat(notifications.unread(maja)).isZero();
    }

    @Test
    void its_mail_is_named_after_it_and_comes_from_whoever_wrote_it() {
        var announcement = announce(hinges);
        tell.all();
        var happening = of(maja).getFirst().id();
        var parcel = new Parcel(maja.id(), Rhythm.AT_ONCE, List.of(happening), 1);
        var mail = mails.writer(List.of(parcel)).apply(parcel).orElseThrow();
        assertThat(mail.subject()).isEqualTo("Quiet doors are here");
        assertThat(mail.text())
                .contains(announcement.path(), "Petra Öberg", "They close without a sound", "Quiet hinges");
    }

    @Test
    void one_that_asks_something_is_told_to_those_who_may_be_asked_now() {
        var anna = cast.employee("Anna Berg");
        say(anna, hinges, Kind.ANSWER, "We look into them.");
        var about = List.of(hinges.id(), doors.id());
        var reach = audience.reach(petra, about, true);
        assertThat(reach.apart()).contains(new Audience.Apart(Audience.Why.SPARED, 1, List.of("Erik Lundin")));
        announceAsking(about);
        tell.all();
        assertThat(of(maja)).extracting(Notification::kind).contains(Notification.Kind.ANNOUNCED);
        assertThat(of(anna)).extracting(Notification::kind).contains(Notification.Kind.ANNOUNCED);
        assertThat(of(erik))
                .as("whoever waits for us is asked nothing")
                .extracting(Notification::kind)
                .doesNotContain(Notification.Kind.ANNOUNCED);

        announceAsking(about);
        tell.all();
        assertThat(of(maja))
                .as("once in 30 days")
                .filteredOn(each -> each.kind() == Notification.Kind.ANNOUNCED)
                .hasSize(1);
        announce(hinges);
        tell.all();
        assertThat(of(maja))
                .as("what asks nothing is told as ever")
                .filteredOn(each -> each.kind() == Notification.Kind.ANNOUNCED)
                .hasSize(2);
    }

    @Test
    void its_mail_says_when_next_at_the_earliest_and_where_to_say_no_and_does_not_leave_once_they_did(
            @Autowired BeingAsked beingAsked) {
        say(cast.employee("Anna Berg"), hinges, Kind.ANSWER, "We look into them.");
        announceAsking(List.of(hinges.id()));
        tell.all();
        var asking = of(maja).stream()
                .filter(each -> each.kind() == Notification.Kind.ANNOUNCED)
                .findFirst()
                .orElseThrow()
                .id();
        for (var rhythm : List.of(Rhythm.AT_ONCE, Rhythm.DAILY)) {
            var parcel = new Parcel(maja.id(), rhythm, List.of(asking), 1);
            assertThat(mails.writer(List.of(parcel)).apply(parcel).orElseThrow().text())
                    .as("%s", rhythm)
                    .contains("The next time in ", " at the earliest.", "/unsubscribe/asks/");
        }
        beingAsked.choose(maja, Willingness.NEVER);
        var parcel = new Parcel(maja.id(), Rhythm.AT_ONCE, List.of(asking), 1);
        assertThat(mails.writer(List.of(parcel)).apply(parcel)).isEmpty();
    }

    @Test
    void below_its_page_it_says_so_to_whoever_was_asked_and_to_nobody_else(@Autowired BelowAnnouncement below) {
        say(cast.employee("Anna Berg"), hinges, Kind.ANSWER, "We look into them.");
        var asking = announceAsking(List.of(hinges.id(), doors.id()));
        var told = announce(hinges);
        tell.all();
        assertThat(below.of(asking, maja))
                .hasValueSatisfying(line -> assertThat(line.words()).startsWith("The next time in "));
        assertThat(below.of(asking, erik)).as("was spared").isEmpty();
        assertThat(below.of(told, maja)).as("asks nothing").isEmpty();
        assertThat(below.of(asking, petra)).isEmpty();
    }

    @Test
    void its_mail_does_not_leave_while_somebody_waits_for_us_again() {
        say(cast.employee("Anna Berg"), hinges, Kind.ANSWER, "We look into them.");
        announceAsking(List.of(hinges.id()));
        tell.all();
        var asking = of(maja).stream()
                .filter(each -> each.kind() == Notification.Kind.ANNOUNCED)
                .findFirst()
                .orElseThrow()
                .id();
        say(maja, hinges, Kind.MESSAGE, "And mine?");
        var parcel = new Parcel(maja.id(), Rhythm.AT_ONCE, List.of(asking), 1);
        assertThat(mails.writer(List.of(parcel)).apply(parcel)).isEmpty();
    }

    private void say(Person by, Idea idea, Kind kind, String words) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }

    private Announcement announceAsking(List<IdeaId> about) {
        var text = new AnnouncementText("Which hinge is yours?", "Send us a picture.", about, true);
        return news.publish(petra, news.write(petra, UUID.randomUUID(), text));
    }

    private Announcement announce(Idea... about) {
        var text = new AnnouncementText(
                "Quiet doors are here",
                "They close without a sound.",
                List.of(about).stream().map(Idea::id).toList());
        return news.publish(petra, news.write(petra, UUID.randomUUID(), text));
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }
}
