package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.asking.Asks;
import samskap.asking.NewAsk;
import samskap.asking.OwnAsks;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Status;
import samskap.identity.CodePost;
import samskap.identity.EmailAddress;
import samskap.identity.Invitations;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.internal.Rounds;
import samskap.mail.internal.Tokens;
import samskap.moderation.Moderation;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.notification.MailChoice;
import samskap.notification.Rhythm;
import samskap.notification.internal.Tell;
import samskap.shared.Language;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** One of each mail that we write. They are left in {@code target/mails}, to be looked at in a browser. */
@ModuleTest
class EveryMailTests {

    private static final Path PAGES = Path.of("target/mails");

    private final People people;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Moderation moderation;
    private final OnBehalf onBehalf;
    private final MailChoice mailChoice;
    private final Telling telling;
    private final MomentDesk desks;
    private final Places places;
    private final Journey journey;
    private final CodePost codes;
    private final Invitations invitations;
    private final Mailbox mailbox;
    private final ReplyAddresses addresses;
    private final Tokens tokens;
    private final samskap.api.Tokens programs;
    private final Desk desk;
    private final Tell tell;
    private final Rounds rounds;
    private final Support support;
    private final Asks asks;
    private final OwnAsks own;
    private final Cast cast;
    private final TestClock clock;
    private final ConcurrentLinkedQueue<Mail> sent = new ConcurrentLinkedQueue<>();
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private Language language = Language.EN;

    EveryMailTests(
            People people,
            Ideas ideas,
            Dialogue dialogue,
            Moderation moderation,
            OnBehalf onBehalf,
            MailChoice mailChoice,
            Telling telling,
            MomentDesk desks,
            Places places,
            Journey journey,
            CodePost codes,
            Invitations invitations,
            Mailbox mailbox,
            ReplyAddresses addresses,
            Tokens tokens,
            samskap.api.Tokens programs,
            Desk desk,
            Tell tell,
            Rounds rounds,
            Support support,
            Asks asks,
            OwnAsks own,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.people = people;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.moderation = moderation;
        this.onBehalf = onBehalf;
        this.mailChoice = mailChoice;
        this.telling = telling;
        this.desks = desks;
        this.places = places;
        this.journey = journey;
        this.codes = codes;
        this.invitations = invitations;
        this.mailbox = mailbox;
        this.addresses = addresses;
        this.tokens = tokens;
        this.programs = programs;
        this.desk = desk;
        this.tell = tell;
        this.rounds = rounds;
        this.support = support;
        this.asks = asks;
        this.own = own;
        this.cast = cast;
        this.clock = clock;
        jdbc.sql("UPDATE notification_mail SET due_at = NULL").update();
        clock.byDay();
    }

    @ParameterizedTest
    @EnumSource
    void each_says_all_that_it_has_to_as_html_and_as_text_in_the_readers_language(Language spoken) throws IOException {
        language = spoken;
        told();
        byHand();
        writtenBack();
        assertThat(mails.keySet())
                .containsExactly(
                        "answer",
                        "question",
                        "promise",
                        "status",
                        "note",
                        "digest",
                        "not-shown",
                        "on-behalf",
                        "moment",
                        "moment-idea",
                        "ask",
                        "invitation-to-talk",
                        "word-back",
                        "code",
                        "invitation",
                        "token",
                        "token-taken-over",
                        "draft",
                        "words-back");
        for (var each : mails.entrySet()) {
            var mail = each.getValue();
            assertThat(mail.subject() + mail.text() + mail.html())
                    .as(each.getKey())
                    .doesNotContain(
                            "!mail.", "!notification.", "!inbox.", "!api.", "!asking.", "{0}", "{1}", "''", "null");
            assertThat(mail.html()).as(each.getKey()).contains("<html lang=\"" + spoken.code() + "\">");
            keep(each.getKey(), mail);
        }
    }

    private void told() {
        var anna = cast.employee("Anna Berg");
        var maja = speaking(cast.customer("Maja Lind"));
        var idea = cast.idea(maja, words());
        keep(
                "answer",
                maja,
                () -> say(anna, idea, Kind.ANSWER, "We can do that from May. *Fourteen pallets* fit on one lorry."));
        keep("question", maja, () -> say(anna, idea, Kind.QUESTION, "Which day would suit you best?"));
        keep(
                "promise",
                maja,
                () -> dialogue.write(
                        anna,
                        new NewMessage(
                                UUID.randomUUID(),
                                idea.id(),
                                null,
                                Kind.PROMISE,
                                "I talk to the two haulage firms and come back with what they say.",
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .plusDays(9))));
        keep(
                "status",
                maja,
                () -> ideas.move(
                        cast.owner("Petra Öberg"),
                        idea.id(),
                        Status.SHARED,
                        Status.PLANNED,
                        "We have the lorries from May."));
        var olof = speaking(cast.employee("Olof Sand"));
        dialogue.write(olof, NewMessage.message(UUID.randomUUID(), idea.id(), null, "I look into it."));
        leave();
        keep("note", olof, () -> say(anna, idea, Kind.NOTE, "The second firm is cheaper, but late on Fridays."));
        digest(anna, maja);
        var kim = speaking(cast.customer("Kim Vik"));
        var said = dialogue.write(kim, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Buy at my shop."));
        keep("not-shown", kim, () -> {
            moderation.withhold(anna, Thing.message(said.id().value()));
            moderation.decline(anna, Thing.message(said.id().value()), "Please write without advertising.");
        });
        var noted = new EmailAddress("noted" + idea.id().value() + "@example.com");
        onBehalf.record(anna, idea.id(), new Newcomer(noted.value(), "Ulla Wennberg"), "");
        people.speak(people.withAddress(noted).orElseThrow().id(), language);
        leave();
        mails.put("on-behalf", to(noted));
        moment(anna);
    }

    private void moment(Person anna) {
        var place = Spots.open(places, cast, journey);
        var lisa = speaking(cast.customer("Lisa Ek"));
        telling.tell(
                Spots.known(lisa),
                place.code(),
                Spots.badly("The hinge of the corner cupboard is missing, and the fitter comes at seven."));
        var moment = desks.page(anna, MomentQuery.ALL, null, 1).items().getFirst();
        keep(
                "moment",
                lisa,
                () -> desks.answer(
                        anna, moment.id(), UUID.randomUUID(), "I live your way: it hangs on your door by now."));
        keep(
                "moment-idea",
                lisa,
                () -> desks.join(anna, moment.id(), cast.idea().id()));
        asked(anna);
    }

    private void asked(Person anna) {
        var erik = speaking(cast.customer("Erik Lundin"));
        var idea = cast.idea(cast.employee("Olof Sand"), words());
        support.give(erik, idea.id());
        var ask = asks.ask(
                anna,
                new NewAsk(
                        UUID.randomUUID(),
                        "What did you do while you waited for the second lorry?",
                        List.of("Stayed at home", "Asked a neighbour", "Something else"),
                        "you had a delivery on Tuesday",
                        Set.of(idea.id()),
                        NewAsk.ENOUGH,
                        null));
        keep("ask", erik, () -> {});
        invitedToTalk(anna);
        own.answer(erik, ask.id(), 1, "She sat there for three hours, and I owe her a cake.");
        keep(
                "word-back",
                erik,
                () -> asks.answerBack(
                        anna,
                        ask.id(),
                        erik.id(),
                        UUID.randomUUID(),
                        "The cake is on us: tell me which, and I send it. And the lorry comes once from May."));
    }

    private void invitedToTalk(Person anna) {
        var kim = speaking(cast.customer("Kim Vik"));
        var idea = cast.idea(cast.employee("Olof Sand"), words());
        support.give(kim, idea.id());
        keep(
                "invitation-to-talk",
                kim,
                () -> asks.ask(
                        anna,
                        new NewAsk(
                                        UUID.randomUUID(),
                                        "Would you talk with me for a quarter of an hour about the day of the delivery?",
                                        List.of(),
                                        "you had a delivery on Tuesday",
                                        Set.of(idea.id()),
                                        NewAsk.ENOUGH,
                                        null)
                                .asTalk()));
    }

    private void digest(Person anna, Person maja) {
        mailChoice.choose(maja, Rhythm.DAILY);
        for (var title : List.of("Quieter drawers", "A left-handed opener that is easy to find")) {
            var idea = cast.idea(maja, title + "\nEvery night they wake the baby.");
            say(anna, idea, Kind.ANSWER, "They close softly from the next series on.");
            ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "It is in the plan for the spring.");
        }
        tell.all();
        clock.pass(Duration.ofDays(2));
        keep("digest", maja, () -> {});
    }

    private void byHand() {
        var nina = new EmailAddress("nina" + UUID.randomUUID() + "@example.com");
        codes.send(nina, "040719", language);
        mails.put("code", kept(nina));
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        invitations.invite(ada, nina.value(), Role.EMPLOYEE, language);
        mails.put("invitation", kept(nina));
        letIn(ada);
    }

    private void letIn(Person ada) {
        var maja = speaking(cast.customer("Maja Lind"));
        var reading = Set.of(Scope.READ, Scope.SUPPORT);
        programs.issue(maja, new NewToken("Weekly report", reading, Duration.ofDays(90)));
        mails.put("token", kept(people.addressOf(maja.id())));
        var machine = programs.issueMachine(speaking(ada), new NewToken("Order system", reading, null))
                .token();
        var eva = cast.person("Eva Holm", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        programs.takeOver(eva, machine.id());
        mails.put("token-taken-over", kept(people.addressOf(ada.id())));
        programs.revokeMachine(eva, machine.id());
    }

    private void writtenBack() {
        var erik = speaking(cast.customer("Erik Lundin"));
        var address = people.addressOf(erik.id());
        desk.bring(SomeMail.from(address.value(), addresses.mailbox().value())
                .with("Subject", "Quieter drawers")
                .saying("They wake the baby, every night.\n\nCould they close softly?"));
        leave();
        mails.put("draft", to(address));
        var idea = cast.idea(cast.customer(), words());
        moderation.withhold(cast.employee("Anna Berg"), Thing.idea(idea.id().value()));
        desk.bring(SomeMail.from(
                        address.value(),
                        tokens.address(new ReplyTo(
                                erik.id(), ReplyTo.Purpose.ANSWER, idea.id().value(), null, clock.instant())))
                .saying("Could it be Tuesdays? We are two in the yard then."));
        leave();
        mails.put("words-back", to(address));
    }

    private void say(Person by, Idea idea, Kind kind, String words) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }

    private void keep(String name, Person reader, Runnable act) {
        act.run();
        leave();
        mails.put(name, to(people.addressOf(reader.id())));
    }

    private void leave() {
        tell.all();
        clock.pass(Duration.ofMinutes(4));
        rounds.all(sent::add).sendAll();
    }

    private Mail to(EmailAddress address) {
        return sent.stream()
                .filter(mail -> mail.to().equals(address))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Mail kept(EmailAddress address) {
        return mailbox.latest().stream()
                .map(kept -> kept.mail())
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private Person speaking(Person person) {
        people.speak(person.id(), language);
        return cast.find(person.id());
    }

    private void keep(String name, Mail mail) throws IOException {
        var file = name + "-" + language.code().toLowerCase(Locale.ROOT);
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve(file + ".html"), mail.html());
        Files.writeString(PAGES.resolve(file + ".txt"), "Subject: " + mail.subject() + "\n\n" + mail.text());
    }

    private static String words() {
        return "One delivery day " + UUID.randomUUID().toString().substring(0, 4)
                + "\nFourteen pallets came on three different days, and somebody had to be there each time.";
    }
}
