package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.inbox.internal.Unchecked;
import samskap.mail.KeptMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What is not certain is said by whoever has the mailbox, with one press, and by nobody else. */
@ModuleTest
class KeptAnswersTests {

    private final Desk desk;
    private final Unchecked unchecked;
    private final Tokens tokens;
    private final ReplyAddresses addresses;
    private final Inbox inbox;
    private final KeptAnswers answers;
    private final Drafts drafts;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Mailbox mailbox;
    private final People people;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final TestClock clock;

    KeptAnswersTests(
            Desk desk,
            Unchecked unchecked,
            Tokens tokens,
            ReplyAddresses addresses,
            Inbox inbox,
            KeptAnswers answers,
            Drafts drafts,
            Dialogue dialogue,
            Ideas ideas,
            Mailbox mailbox,
            People people,
            JdbcClient jdbc,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.unchecked = unchecked;
        this.tokens = tokens;
        this.addresses = addresses;
        this.inbox = inbox;
        this.answers = answers;
        this.drafts = drafts;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.mailbox = mailbox;
        this.people = people;
        this.jdbc = jdbc;
        this.cast = cast;
        this.clock = clock;
    }

    private String addressOf(Person person) {
        return people.addressOf(person.id()).value();
    }

    /** Where an answer to what we wrote to somebody about the idea goes. */
    private String token(Person holder, Idea idea, @Nullable MessageId message) {
        return tokens.address(new ReplyTo(
                holder.id(),
                Purpose.ANSWER,
                idea.id().value(),
                message == null ? null : message.value(),
                clock.instant()));
    }

    private List<KeptMail> writtenTo(String address) {
        desk.answer();
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().value().equals(address))
                .toList();
    }

    private String secretTo(Person person) {
        var text = writtenTo(addressOf(person)).getFirst().mail().text();
        return text.substring(text.indexOf("/drafts/") + "/drafts/".length())
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private void press(Person person) {
        answers.send(secretTo(person));
        desk.look();
    }

    private List<Message> all(Idea idea, @Nullable Person reader) {
        return dialogue.of(idea.id(), reader);
    }

    @Test
    void an_answer_from_elsewhere_is_said_once_its_writer_says_so_at_the_address_that_we_know() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var anna = cast.employee("Anna Berg");
        var mail = SomeMail.from("Maja at work <maja@work.example>", token(maja, idea, null))
                .with("Subject", "Re: xqzsubject")
                .saying("From my other address xqzwords.");
        var held = desk.bring(mail);
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.held(anna))
                .filteredOn(each -> each.id() == held.id())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.whose()).isEqualTo(maja.id());
                    assertThat(each.why()).isEqualTo(Why.SENDER);
                    assertThat(each.own()).isFalse();
                });

        inbox.letThrough(anna, held.id());
        inbox.letThrough(anna, held.id());
        desk.look();

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.ASKED);
        assertThat(all(idea, anna))
                .as("a colleague's word says nothing in anybody's name")
                .isEmpty();
        assertThat(writtenTo("maja@work.example")).isEmpty();
        assertThat(writtenTo(addressOf(maja)).getFirst().mail())
                .satisfies(asking -> assertThat(asking.text() + asking.html() + asking.subject())
                        .contains("maja@work.example")
                        .doesNotContain("xqz"));
        assertThat(entries("inbox.letThrough", held.id())).isEqualTo(1);

        var secret = secretTo(maja);
        assertThat(answers.find(secret)).hasValueSatisfying(kept -> {
            assertThat(kept.words()).contains("xqzwords");
            assertThat(kept.about()).isNotNull();
            assertThat(kept.waits()).isTrue();
        });
        answers.send(secret);
        answers.send(secret);
        desk.look();
        answers.send(secret);
        desk.look();

        assertThat(all(idea, null))
                .singleElement()
                .satisfies(message -> assertThat(message.author()).isEqualTo(maja.id()));
        assertThat(answers.find(secret))
                .hasValueSatisfying(kept -> assertThat(kept.path()).startsWith(idea.path()));
    }

    @Test
    void whoever_answers_a_mail_that_was_passed_on_speaks_in_their_own_name() {
        var maja = cast.customer();
        var olof = cast.customer("Olof Ek");
        var idea = cast.idea(maja);
        var held = desk.bring(
                SomeMail.from(addressOf(olof), token(maja, idea, null)).saying("I want it too."));
        assertThat(held.why()).isEqualTo(Why.OTHER);
        assertThat(held.person()).isEqualTo(olof.id());

        inbox.letThrough(cast.employee("Anna Berg"), held.id());
        desk.look();
        press(olof);

        assertThat(all(idea, null)).extracting(Message::author).containsExactly(olof.id());
    }

    @Test
    void nobody_lets_their_own_mail_through() {
        var anna = cast.employee("Anna Berg");
        var erik = cast.owner("Erik Ek");
        var idea = cast.idea();
        var asAnna = desk.bring(
                SomeMail.from("anna@home.example", token(anna, idea, null)).saying("It is me."));
        var byAnna = desk.bring(
                SomeMail.from(addressOf(anna), token(erik, idea, null)).saying("As Erik."));

        assertThatThrownBy(() -> inbox.letThrough(anna, asAnna.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.letThrough(anna, byAnna.id())).isInstanceOf(Refusal.class);
        assertThat(desk.held(anna))
                .filteredOn(each -> each.id() == asAnna.id() || each.id() == byAnna.id())
                .hasSize(2)
                .allMatch(HeldMail::own);
    }

    @Test
    void marks_in_a_mail_that_was_let_through_do_nothing() {
        var owner = cast.owner("Ove Owner");
        var idea = cast.idea();
        var mail = SomeMail.from("ove@home.example", token(owner, idea, null))
                .saying("#status planned because I say so\nWe do it.");
        inbox.letThrough(cast.employee("Anna Berg"), desk.bring(mail).id());
        desk.look();
        press(owner);

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(desk.of(mail).why()).isEqualTo(Why.MARK);
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isNotEqualTo(Status.PLANNED);
        assertThat(all(idea, owner)).isEmpty();
    }

    @Test
    void what_a_colleague_would_answer_unknowingly_waits_for_one_press() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var anna = cast.employee("Anna Berg");
        var erik = cast.employee("Erik Ek");
        var asked = dialogue.write(maja, NewMessage.message(UUID.randomUUID(), idea.id(), null, "When?"));
        dialogue.write(anna, NewMessage.message(UUID.randomUUID(), idea.id(), asked.id(), "On Monday."));

        var became = desk.bring(
                SomeMail.from(addressOf(erik), token(erik, idea, asked.id())).saying("On Friday."));

        assertThat(became.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(became.why()).isEqualTo(Why.TAKEN);
        assertThat(writtenTo(addressOf(erik)).getFirst().mail().text()).contains("Anna", "On Friday.");
        press(erik);
        assertThat(all(idea, null).getFirst().replies())
                .extracting(Message::body)
                .containsExactlyInAnyOrder("On Monday.", "On Friday.");
    }

    @Test
    void marks_wait_for_one_press_where_nobody_checks_who_sends_and_plain_words_do_not() {
        var owner = cast.owner("Ove Owner");
        var idea = cast.idea();
        var plain = unchecked.bring(
                SomeMail.from(addressOf(owner), token(owner, idea, null)).saying("We think about it."));
        var mail = SomeMail.from(addressOf(owner), token(owner, idea, null))
                .saying("#status planned because everybody wants it");

        var marked = unchecked.bring(mail);

        assertThat(plain.outcome()).isEqualTo(Outcome.POSTED);
        assertThat(marked.outcome()).isEqualTo(Outcome.ASKED);
        assertThat(marked.why()).isEqualTo(Why.UNCHECKED);
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isNotEqualTo(Status.PLANNED);
        press(owner);
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void what_was_taken_at_an_alias_is_ours() {
        var address = "nina" + System.nanoTime() + "@example.com";
        var mail = SomeMail.from(address, "ideas@nordkok.example").saying("They wake the baby.");

        assertThat(desk.bringTo("ideas@nordkok.example", mail).outcome()).isEqualTo(Outcome.DRAFT);
    }

    @Test
    void a_forged_link_leads_to_no_answer() {
        assertThat(answers.find("forged")).isEmpty();
        assertThatThrownBy(() -> answers.send("forged")).isInstanceOf(Refusal.class);
    }

    @Test
    void after_a_few_answers_the_next_one_waits_until_there_is_room() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        for (var n = 0; n < 5; n++) {
            desk.bring(SomeMail.from(addressOf(anna), token(anna, idea, null)).saying("#status nowhere " + n));
        }
        assertThat(writtenTo(addressOf(anna))).hasSize(3);

        clock.pass(Duration.ofMinutes(61));

        assertThat(writtenTo(addressOf(anna)))
                .hasSize(5)
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("nowhere 4"));
    }

    @Test
    void what_nobody_may_be_written_to_about_waits_for_a_colleague() {
        var address = "nina" + System.nanoTime() + "@example.com";
        var mail = SomeMail.from(address, addresses.mailbox().value())
                .with("Subject", "Drawers")
                .saying("They wake the baby.");
        desk.takeFromNobody(mail);
        desk.look();
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.of(mail).why()).isEqualTo(Why.UNANSWERABLE);
        assertThat(writtenTo(address)).isEmpty();

        inbox.letThrough(cast.employee("Anna Berg"), desk.of(mail).id());
        desk.look();

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.DRAFT);
        assertThat(writtenTo(address)).hasSize(1);
    }

    @Test
    void a_stranger_whom_nobody_vouches_for_is_written_to_by_a_colleagues_word_alone_and_without_a_word_of_theirs() {
        var address = "nina" + System.nanoTime() + "@example.com";
        var mail = SomeMail.from(address, addresses.mailbox().value())
                .without("Authentication-Results")
                .with("Subject", "Cheap fronts xqzsubject")
                .saying("[Buy](https://evil.example/xqzwords)");
        assertThat(desk.bring(mail).why()).isEqualTo(Why.AUTHENTICATION);
        assertThat(writtenTo(address)).isEmpty();

        inbox.letThrough(cast.employee("Anna Berg"), desk.of(mail).id());
        desk.look();

        assertThat(writtenTo(address))
                .singleElement()
                .satisfies(kept -> assertThat(kept.mail().subject()
                                + kept.mail().text()
                                + kept.mail().html())
                        .doesNotContain("xqz")
                        .contains("/drafts/"));
    }

    @Test
    void strangers_at_one_domain_are_not_all_written_to_within_an_hour() {
        var domain = "d" + System.nanoTime() + ".example";
        var last = SomeMail.from("last@" + domain, addresses.mailbox().value()).saying("One too many.");
        for (var n = 0; n < 20; n++) {
            assertThat(desk.bring(SomeMail.from(
                                            "n" + n + "@" + domain,
                                            addresses.mailbox().value())
                                    .saying("An idea, number " + n))
                            .outcome())
                    .isEqualTo(Outcome.DRAFT);
        }

        assertThat(desk.bring(last).outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.of(last).why()).isEqualTo(Why.ENOUGH);
        desk.answer();
    }

    @Test
    void whoever_changed_their_address_shares_their_idea_as_themselves() {
        var maja = cast.customer();
        var old = addressOf(maja);
        desk.bring(SomeMail.from(old, addresses.mailbox().value())
                .with("Subject", "Drawers")
                .saying("They wake the baby."));
        var secret = secretTo(maja);
        jdbc.sql("UPDATE identity_person SET email = :new WHERE id = :id")
                .param("new", "new" + old)
                .param("id", maja.id().value())
                .update();

        var idea = drafts.share(secret, "Somebody");

        assertThat(idea.author()).isEqualTo(maja.id());
        assertThat(people.withAddress(new EmailAddress(old))).isEmpty();
    }

    private long entries(String act, long mail) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = :act AND thing_id = :mail")
                .param("act", act)
                .param("mail", mail)
                .query(Long.class)
                .single();
    }
}
