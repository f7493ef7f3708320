package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyTo;
import samskap.mail.internal.Tokens;
import samskap.moderation.Standings;
import samskap.moments.Moment;
import samskap.moments.Moment.Said;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What somebody answers by mail to a colleague who answered their moment stands below it, and nowhere else. */
@ModuleTest
class MomentsByMailTests {

    private final Desk desk;
    private final Tokens tokens;
    private final MomentDesk moments;
    private final Telling telling;
    private final Standings standings;
    private final Mailbox mailbox;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final Place place;

    private Person maja;
    private Person anna;
    private MomentId moment;

    MomentsByMailTests(
            Desk desk,
            Tokens tokens,
            MomentDesk moments,
            Telling telling,
            Places places,
            Journey journey,
            Standings standings,
            Mailbox mailbox,
            People people,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.tokens = tokens;
        this.moments = moments;
        this.telling = telling;
        this.standings = standings;
        this.mailbox = mailbox;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        place = Spots.open(places, cast, journey);
    }

    @BeforeEach
    void a_moment_that_was_answered() {
        maja = cast.customer("Maja Lind");
        anna = cast.employee("Anna Berg");
        telling.tell(Spots.known(maja), place.code(), Spots.badly("It dripped"));
        moment = moments.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst()
                .id();
        moments.answer(anna, moment, UUID.randomUUID(), "Is it dry?");
    }

    @Test
    void it_stands_below_the_moment_once_and_becomes_no_idea() {
        var mail = answer(maja).saying("No, it drips on.");
        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.ANSWERED);
        desk.bring(mail);

        assertThat(said())
                .extracting(Said::by, Said::words)
                .containsExactly(tuple(anna.id(), "Is it dry?"), tuple(maja.id(), "No, it drips on."));
    }

    @Test
    void somebody_elses_answer_is_held_and_said_in_nobodys_name() {
        var erik = cast.customer("Erik Lundin");
        var mail = SomeMail.from(address(erik), tokens.address(to(maja))).saying("It is me, Maja.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.HELD);
        assertThat(said()).hasSize(1);
    }

    @Test
    void what_a_rule_does_not_take_goes_back_with_the_words() {
        standings.block(anna, maja.id(), "Again and again");

        assertThat(desk.bring(answer(maja).saying("xqzwords of mine")).outcome())
                .isEqualTo(Outcome.REFUSED);
        desk.answer();
        assertThat(mailbox.latest())
                .filteredOn(kept -> kept.mail().to().value().equals(address(maja)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text())
                        .contains("could not put your words below what you told us", "xqzwords of mine", "/told"));
    }

    @Test
    void what_a_program_repeats_is_held() {
        var words = "We have received your message and will return to you as soon as possible.";
        desk.bring(answer(maja).saying(words));

        assertThat(desk.bring(answer(maja).saying(words)).why()).isEqualTo(Why.REPEATED);
        assertThat(said()).hasSize(2);
    }

    private SomeMail answer(Person by) {
        return SomeMail.from(address(by), tokens.address(to(by))).with("Subject", "Re: What you told us");
    }

    private ReplyTo to(Person holder) {
        return ReplyTo.moment(holder.id(), moment.value(), clock.instant());
    }

    private String address(Person person) {
        return people.addressOf(person.id()).value();
    }

    private List<Said> said() {
        return moments.find(anna, moment).orElseThrow().said();
    }
}
