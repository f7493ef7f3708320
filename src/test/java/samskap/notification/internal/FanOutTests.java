package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Mentions;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise.Outcome;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Entrance;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.shared.InOneGo;
import samskap.shared.live.Live;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class FanOutTests {

    private final FanOut fanOut;
    private final Stores stores;
    private final Notifications notifications;
    private final Following following;
    private final MailChoice mailChoice;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Support support;
    private final Leaving leaving;
    private final Cast cast;
    private final Crowd crowd;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    FanOutTests(
            FanOut fanOut,
            HappeningStore happenings,
            NewsOutbox outbox,
            Subjects subjects,
            Listeners listeners,
            Mentions mentions,
            Entrance entrance,
            SparingThoseAsked asking,
            InOneGo inOneGo,
            Live live,
            Notifications notifications,
            Following following,
            MailChoice mailChoice,
            Ideas ideas,
            Dialogue dialogue,
            Support support,
            Leaving leaving,
            Cast cast,
            Crowd crowd,
            TestClock clock,
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches) {
        this.fanOut = fanOut;
        stores = new Stores(happenings, outbox, subjects, listeners, mentions, entrance, asking, inOneGo, live);
        this.notifications = notifications;
        this.following = following;
        this.mailChoice = mailChoice;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.support = support;
        this.leaving = leaving;
        this.cast = cast;
        this.crowd = crowd;
        this.clock = clock;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Stores(
            HappeningStore happenings,
            NewsOutbox outbox,
            Subjects subjects,
            Listeners listeners,
            Mentions mentions,
            Entrance entrance,
            SparingThoseAsked asking,
            InOneGo inOneGo,
            Live live) {

        FanOut fanOut(ToldStore instead, Clock clock) {
            return new FanOut(
                    happenings, instead, outbox, subjects, listeners, mentions, entrance, asking, inOneGo, live, clock);
        }
    }

    @BeforeEach
    void nothing_is_left_to_tell() {
        fanOut.tellAll();
    }

    @Test
    void everybody_concerned_is_told_who_did_what_and_why_they_are_told() {
        var maja = cast.customer();
        var erik = cast.customer("Erik Lundin");
        var hilda = cast.customer("Hilda Dahl");
        var per = cast.customer("Per Holm");
        var stranger = cast.customer("Stig Främling");
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        support.give(erik, idea.id());
        say(hilda, idea, Kind.MESSAGE, null, "Me too, in *winter*");
        following.follow(per, idea.id());
        fanOut.tellAll();

        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "We have **trucks** from May.");
        fanOut.tellAll();

        assertThat(newest(maja).reason()).isEqualTo(Reason.SHARED);
        assertThat(newest(erik).reason()).isEqualTo(Reason.SUPPORTS);
        assertThat(newest(hilda).reason()).isEqualTo(Reason.WROTE);
        var pers = newest(per);
        assertThat(pers.reason()).isEqualTo(Reason.FOLLOWS);
        assertThat(pers.kind()).isEqualTo(Notification.Kind.MOVED);
        assertThat(pers.status()).isEqualTo(Status.PLANNED);
        assertThat(pers.words()).isEqualTo("We have **trucks** from May.");
        assertThat(pers.by().name()).isEqualTo("Anna Berg");
        assertThat(pers.about().title()).isEqualTo(idea.title());
        assertThat(of(stranger)).isEmpty();
        assertThat(of(anna)).isEmpty();
    }

    @Test
    void who_did_it_is_told_as_what_they_were_then_whatever_has_become_of_them_since() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.ADMIN);
        var anna = cast.employee("Anna Berg");
        var erik = cast.customer("Erik Lundin");
        var idea = cast.idea();
        support.give(erik, idea.id());
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "We have trucks from May.");
        leaving.forget(ada, anna.id(), Leaving.Texts.STAY);
        fanOut.tellAll();
        assertThat(mails(erik, idea)).isEqualTo(1);
    }

    @Test
    void every_kind_of_word_is_told_with_the_word_itself() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        say(anna, idea, Kind.ANSWER, null, "We turn the door round.");
        say(anna, idea, Kind.QUESTION, null, "How would you solve it?");
        var promise = say(anna, idea, Kind.PROMISE, null, "I call you.");
        dialogue.settle(anna, promise, Outcome.KEPT, "I called.");
        fanOut.tellAll();

        assertThat(of(maja))
                .extracting(Notification::kind, Notification::words)
                .containsExactly(
                        tuple(Notification.Kind.KEPT, "I called."),
                        tuple(Notification.Kind.PROMISE, "I call you."),
                        tuple(Notification.Kind.QUESTION, "How would you solve it?"),
                        tuple(Notification.Kind.ANSWER, "We turn the door round."));
    }

    @Test
    void a_colleague_hears_of_the_note_of_another_and_no_customer_does() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var olof = cast.employee("Olof Ek");
        var idea = cast.idea(maja);
        say(anna, idea, Kind.ANSWER, null, "We look into it.");
        fanOut.tellAll();
        var before = of(maja).size();

        var note = say(olof, idea, Kind.NOTE, null, "The supplier is gone.");
        say(anna, idea, Kind.NOTE, note, "Then we find another.");
        fanOut.tellAll();

        assertThat(newest(anna).words()).isEqualTo("The supplier is gone.");
        assertThat(newest(olof).reason()).isEqualTo(Reason.REPLIED);
        assertThat(of(maja)).hasSize(before);
        assertThat(mails(maja, idea)).isEqualTo(before);
    }

    @Test
    void whoever_is_mentioned_hears_of_it_and_of_what_follows() {
        var anna = cast.employee("Anna Berg");
        var olof = cast.employee("Olof Ek");
        var idea = cast.idea();
        dialogue.write(
                anna,
                new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, "Do you know, @Olof?", null)
                        .mentioning(List.of(olof.id())));
        say(anna, idea, Kind.ANSWER, null, "I have asked Olof.");
        fanOut.tellAll();
        assertThat(of(olof))
                .extracting(Notification::reason, Notification::words)
                .containsExactly(
                        tuple(Reason.MENTIONED, "I have asked Olof."), tuple(Reason.CALLED, "Do you know, @Olof?"));
    }

    @Test
    void a_name_that_is_only_written_mentions_nobody() {
        var olof = cast.employee("Olof Ek");
        var idea = cast.idea();
        say(cast.employee("Anna Berg"), idea, Kind.ANSWER, null, "@Olof Ek knows");
        fanOut.tellAll();
        assertThat(of(olof)).isEmpty();
    }

    @Test
    void whoever_stopped_the_thread_hears_nothing_until_they_want_to_again() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        following.mute(maja, idea.id());
        say(anna, idea, Kind.ANSWER, null, "Unheard");
        fanOut.tellAll();
        assertThat(of(maja)).isEmpty();
        assertThat(following.stance(maja, idea.id()).hears()).isFalse();

        following.follow(maja, idea.id());
        say(anna, idea, Kind.ANSWER, null, "Heard");
        fanOut.tellAll();
        assertThat(of(maja)).extracting(Notification::words).containsExactly("Heard");
    }

    @Test
    void the_mail_is_in_the_outbox_as_soon_as_the_notification_is_there_and_as_often_as_somebody_wants_it() {
        var maja = cast.customer();
        var erik = cast.customer("Erik Lundin");
        var idea = cast.idea(maja);
        support.give(erik, idea.id());
        mailChoice.choose(erik, Rhythm.NEVER);
        say(cast.employee("Anna Berg"), idea, Kind.ANSWER, null, "Yes");
        fanOut.tellAll();
        assertThat(mails(maja, idea)).isEqualTo(1);
        assertThat(mails(erik, idea)).isZero();
        assertThat(of(erik)).hasSize(1);
    }

    @Test
    void what_was_taken_back_is_no_news() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        var answer = say(anna, idea, Kind.ANSWER, null, "A mistake");
        fanOut.tellAll();
        dialogue.withdraw(anna, answer);
        assertThat(of(maja)).isEmpty();
        assertThat(notifications.unread(maja))
                .isEqualTo((int) of(maja).stream().filter(Notification::unread).count());
    }

    @Test
    void what_is_read_is_read_and_nobody_elses() {
        var maja = cast.customer();
        var erik = cast.customer("Erik Lundin");
        var anna = cast.employee("Anna Berg");
        var first = cast.idea(maja);
        var second = cast.idea(maja);
        support.give(erik, first.id());
        say(anna, first, Kind.ANSWER, null, "One");
        say(anna, second, Kind.ANSWER, null, "Two");
        fanOut.tellAll();
        assertThat(notifications.unread(maja)).isEqualTo(2);

        notifications.readIdea(maja, first.id());
        assertThat(notifications.unread(maja)).isEqualTo(1);
        assertThat(notifications.unread(erik)).isEqualTo(1);
        notifications.readAll(maja);
        assertThat(notifications.unread(maja)).isZero();
        assertThat(of(maja)).noneMatch(Notification::unread);
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        IntStream.range(0, 7).forEach(n -> say(anna, idea, Kind.ANSWER, null, "Answer " + n));
        fanOut.tellAll();
        var first = notifications.latest(maja, null, 5);
        assertThat(first.items()).hasSize(5);
        var rest = notifications.latest(maja, first.next(), 5);
        assertThat(rest.items()).extracting(Notification::words).containsExactly("Answer 1", "Answer 0");
        assertThat(rest.next()).isNull();
    }

    @Test
    void ten_thousand_supporters_are_each_told_once_although_the_database_is_lost_in_the_middle() {
        var idea = cast.idea();
        var petra = cast.owner("Petra Öberg");
        crowd.support(10_000, idea);
        fanOut.tellAll();

        ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "We do it.");
        assertThat(told(idea)).as("told outside of the request").isZero();

        var doomed = stores.fanOut(new LosesItsConnection(jdbc, batches, 4), clock);
        IntStream.range(0, 3).forEach(round -> assertThat(doomed.tellSome()).isTrue());
        assertThat(doomed.tellSome()).as("it is not given up").isTrue();
        assertThat(told(idea)).as("nothing of the lost batch stays").isEqualTo(3 * FanOut.BATCH);

        // Another process, a little later.
        clock.pass(Duration.ofMinutes(5));
        fanOut.tellAll();

        // The author and all supporters, each once.
        assertThat(told(idea)).isEqualTo(10_001);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_mail m JOIN notification_happening h"
                                + " ON h.id = m.happening_id WHERE h.idea_id = :idea")
                        .param("idea", idea.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_001);
    }

    @Test
    void two_who_tell_at_the_same_time_tell_each_once() {
        var idea = cast.idea();
        crowd.support(1_200, idea);
        IntStream.range(0, 3).forEach(n -> say(cast.employee("Anna Berg"), idea, Kind.ANSWER, null, "Answer " + n));
        try (var threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4)
                    .mapToObj(n -> CompletableFuture.runAsync(fanOut::tellAll, threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        fanOut.tellAll();
        // Three answers to 1 201 people, and each later colleague's to those who answered before.
        assertThat(told(idea)).isGreaterThanOrEqualTo(3 * 1_201);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_happening WHERE idea_id = :idea AND due_at IS NOT NULL")
                        .param("idea", idea.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Writes everything and loses its connection before the transaction ends. */
    private static final class LosesItsConnection extends ToldStore {

        private final JdbcClient jdbc;
        private int left;

        LosesItsConnection(JdbcClient jdbc, NamedParameterJdbcTemplate batches, int rounds) {
            super(jdbc, batches);
            this.jdbc = jdbc;
            left = rounds;
        }

        @Override
        void add(Happening happening, List<Telling> tellings, Instant now) {
            super.add(happening, tellings, now);
            if (--left == 0) {
                var connection =
                        jdbc.sql("SELECT CONNECTION_ID()").query(Long.class).single();
                jdbc.sql("KILL " + connection).update();
            }
        }
    }

    private int told(Idea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_told WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }

    private int mails(Person person, Idea idea) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM notification_mail m JOIN notification_happening h ON h.id = m.happening_id"
                                + " WHERE h.idea_id = :idea AND m.person_id = :person")
                .param("idea", idea.id().value())
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }

    private Notification newest(Person person) {
        return of(person).getFirst();
    }

    private MessageId say(Person by, Idea idea, Kind kind, MessageId parent, String words) {
        var due = kind == Kind.PROMISE
                ? LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(9)
                : null;
        return dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, words, due))
                .id();
    }
}
