package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.Addressed;
import samskap.mail.Mail;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.OwnMoments;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.notification.MailChoice;
import samskap.notification.Notification;
import samskap.notification.Notification.Kind;
import samskap.notification.Notifications;
import samskap.notification.Reason;
import samskap.notification.Rhythm;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Whoever told a moment by name hears what became of it. */
@ModuleTest
class MomentsToldTests {

    private final Tell tell;
    private final MailsOf mails;
    private final Received received;
    private final Notifications notifications;
    private final MailChoice choice;
    private final ReplyAddresses addresses;
    private final Tokens tokens;
    private final Telling telling;
    private final MomentDesk desk;
    private final OwnMoments own;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final Place place;

    private Person maja;
    private Person anna;

    MomentsToldTests(
            Tell tell,
            MailsOf mails,
            Received received,
            Notifications notifications,
            MailChoice choice,
            ReplyAddresses addresses,
            Tokens tokens,
            Telling telling,
            MomentDesk desk,
            OwnMoments own,
            Places places,
            Journey journey,
            People people,
            Cast cast,
            TestClock clock) {
        this.tell = tell;
        this.mails = mails;
        this.received = received;
        this.notifications = notifications;
        this.choice = choice;
        this.addresses = addresses;
        this.tokens = tokens;
        this.telling = telling;
        this.desk = desk;
        this.own = own;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        place = Spots.open(places, cast, journey);
    }

    @BeforeEach
    void somebody_who_tells() {
        tell.all();
        clock.byDay();
        maja = cast.customer("Maja Lind");
        anna = cast.employee("Anna Berg");
    }

    @Test
    void an_answer_is_told_at_once_in_their_list_and_by_a_mail_whose_answer_stays_among_colleagues() {
        var moment = moment();
        desk.answer(anna, moment, UUID.randomUUID(), "It *was* us. Is it dry?");
        tell.all();

        assertThat(of(maja))
                .extracting(Notification::kind, Notification::words, Notification::path, Notification::reason)
                .containsExactly(tuple(
                        Kind.MOMENT_ANSWER, "It *was* us. Is it dry?", "/told#moment-" + moment.value(), Reason.TOLD));
        assertThat(of(anna)).isEmpty();
        var mail = received.by(people.addressOf(maja.id())).getFirst();
        assertThat(mail.subject()).isEqualTo("What you told us: Loading bay en");
        assertThat(mail.text()).contains("Anna Berg has answered what you told us", "Is it dry?", "The floor was wet");
        assertThat(mail.text()).contains("because you told us about it");
        var to = ((Addressed.Valid) replyOf(mail)).to();
        assertThat(to.purpose()).isEqualTo(Purpose.MOMENT);
        assertThat(to.message()).isEqualTo(moment.value());
        assertThat(to.idea()).isNull();
    }

    @Test
    void what_they_have_read_where_it_stands_rings_no_bell_any_more_and_what_came_since_does() {
        var moment = moment();
        desk.answer(anna, moment, UUID.randomUUID(), "First");
        var shown = own.page(maja, null, 10).items();
        desk.answer(anna, moment, UUID.randomUUID(), "Second");
        tell.all();
        own.read(maja, shown);

        assertThat(of(maja))
                .extracting(Notification::words, Notification::unread)
                .containsExactly(tuple("Second", true), tuple("First", false));
        own.read(maja, own.page(maja, null, 10).items());
        assertThat(of(maja)).extracting(Notification::unread).containsOnly(false);
    }

    @Test
    void they_hear_of_the_idea_that_it_joined_and_of_one_that_is_theirs() {
        var joined = moment();
        var idea = cast.idea();
        desk.join(anna, joined, idea.id());
        desk.join(anna, joined, idea.id());
        var named = desk.become(anna, moment(), UUID.randomUUID(), "Dry floors\nThe floor was wet", true);
        tell.all();

        assertThat(of(maja))
                .extracting(Notification::kind, each -> each.about().idea(), Notification::title)
                .containsExactly(
                        tuple(Kind.MOMENT_SHARED, named.id(), place.name(Language.EN)),
                        tuple(Kind.MOMENT_IDEA, idea.id(), place.name(Language.EN)));
        assertThat(mails.to(maja))
                .extracting(Mail::text)
                .anySatisfy(text ->
                        assertThat(text).contains("Anna Berg has put what you told us with an idea", idea.title()))
                .anySatisfy(text -> assertThat(text).contains("has made an idea in your name"));
    }

    @Test
    void whoever_wants_one_mail_a_day_reads_there_that_they_were_answered_and_not_what() {
        choice.choose(maja, Rhythm.DAILY);
        desk.answer(anna, moment(), UUID.randomUUID(), "xqzpersonal");
        tell.all();

        var digest = mails.to(maja).getLast();
        assertThat(digest.subject()).isEqualTo("What happened since yesterday");
        assertThat(digest.text())
                .contains("Anna Berg has answered what you told us")
                .doesNotContain("xqzpersonal");
    }

    @Test
    void whoever_wants_no_mail_gets_none() {
        choice.choose(maja, Rhythm.NEVER);
        desk.answer(anna, moment(), UUID.randomUUID(), "Is it dry?");

        assertThat(received.by(people.addressOf(maja.id()))).isEmpty();
        assertThat(of(maja)).hasSize(1);
    }

    @Test
    void nobody_is_told_of_what_somebody_told_without_a_name() {
        telling.tell(Spots.nobody(), place.code(), Spots.badly("Who knows"));
        desk.join(anna, latest(), cast.idea().id());
        tell.all();
        assertThat(of(maja)).isEmpty();
    }

    private Addressed replyOf(Mail mail) {
        return addresses.read(List.of(tokens.address(mail.conversation().reply())), List.of());
    }

    private MomentId moment() {
        telling.tell(Spots.known(maja), place.code(), Spots.badly("The floor was wet"));
        return latest();
    }

    private MomentId latest() {
        return desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst()
                .id();
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }
}
