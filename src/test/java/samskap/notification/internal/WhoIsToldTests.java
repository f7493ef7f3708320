package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samskap.ideas.Audience;
import samskap.ideas.Audience.Apart;
import samskap.ideas.Audience.Why;
import samskap.identity.People;
import samskap.mail.Bounces;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.notification.Rhythm;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class WhoIsToldTests {

    private final Audience audience;
    private final Following following;
    private final MailChoice mailChoice;
    private final Support support;
    private final Bounces bounces;
    private final People people;
    private final Cast cast;

    WhoIsToldTests(
            Audience audience,
            Following following,
            MailChoice mailChoice,
            Support support,
            Bounces bounces,
            People people,
            Cast cast) {
        this.bounces = bounces;
        this.people = people;
        this.audience = audience;
        this.following = following;
        this.mailChoice = mailChoice;
        this.support = support;
        this.cast = cast;
    }

    @Test
    void it_is_known_beforehand_who_will_be_told_and_who_not_and_why() {
        var idea = cast.idea();
        var petra = cast.owner("Petra Öberg");
        var muted = cast.customer("Erik Lundin");
        var mailless = cast.customer("Hilda Dahl");
        var returned = cast.customer("Sune Ek");
        var daily = cast.customer("Per Holm");
        List.of(petra, muted, mailless, returned, daily).forEach(person -> support.give(person, idea.id()));
        following.mute(muted, idea.id());
        mailChoice.choose(mailless, Rhythm.NEVER);
        mailChoice.choose(daily, Rhythm.DAILY);
        bounces.hard(people.addressOf(returned.id()), "550 5.1.1 No such user");
        mailChoice.choose(cast.find(idea.author()), Quiet.NEVER);

        var reach = audience.reach(petra, idea.id());
        assertThat(reach.told()).as("the author, Hilda, Sune and Per").isEqualTo(4);
        assertThat(reach.mailed()).isEqualTo(2);
        assertThat(reach.later()).as("Per, with his digest").isEqualTo(1);
        assertThat(reach.apart())
                .containsExactly(
                        new Apart(Why.MUTED, 1, List.of("Erik Lundin")),
                        new Apart(Why.NO_MAIL, 1, List.of("Hilda Dahl")),
                        new Apart(Why.UNREACHABLE, 1, List.of("Sune Ek")));
    }

    @Test
    void where_nobody_else_is_concerned_nobody_is_told() {
        var petra = cast.owner("Petra Öberg");
        assertThat(audience.reach(petra, cast.idea(petra).id())).isEqualTo(new Audience.Reach(0, 0, 0, List.of()));
    }
}
