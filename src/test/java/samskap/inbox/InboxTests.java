package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samskap.dialogue.CameByMail;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Bounces;
import samskap.mail.KeptMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.moderation.Moderation;
import samskap.moderation.Standings;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What becomes of mails, in the dialogue and for whoever wrote them. */
@ModuleTest
class InboxTests {

    private final Desk desk;
    private final Tokens tokens;
    private final Inbox inbox;
    private final Drafts drafts;
    private final Brand brand;
    private final Dialogue dialogue;
    private final CameByMail byMail;
    private final Ideas ideas;
    private final People people;
    private final Standings standings;
    private final Moderation moderation;
    private final Mailbox mailbox;
    private final ReplyAddresses addresses;
    private final Bounces bounces;
    private final Cast cast;
    private final TestClock clock;

    InboxTests(
            Desk desk,
            Tokens tokens,
            Inbox inbox,
            Drafts drafts,
            Brand brand,
            Dialogue dialogue,
            CameByMail byMail,
            Ideas ideas,
            People people,
            Standings standings,
            Moderation moderation,
            Mailbox mailbox,
            ReplyAddresses addresses,
            Bounces bounces,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.tokens = tokens;
        this.inbox = inbox;
        this.drafts = drafts;
        this.brand = brand;
        this.dialogue = dialogue;
        this.byMail = byMail;
        this.ideas = ideas;
        this.people = people;
        this.standings = standings;
        this.moderation = moderation;
        this.mailbox = mailbox;
        this.addresses = addresses;
        this.bounces = bounces;
        this.cast = cast;
        this.clock = clock;
    }

    private String addressOf(Person person) {
        return people.addressOf(person.id()).value();
    }

    private ReplyTo to(Person person, Purpose purpose, Idea idea, @Nullable MessageId message) {
        return new ReplyTo(
                person.id(), purpose, idea.id().value(), message == null ? null : message.value(), clock.instant());
    }

    private SomeMail answer(Person by, Idea idea, @Nullable MessageId message) {
        return SomeMail.from(addressOf(by), tokens.address(to(by, Purpose.ANSWER, idea, message)));
    }

    private Message said(Person by, Idea idea, String words) {
        return dialogue.write(by, NewMessage.message(UUID.randomUUID(), idea.id(), null, words));
    }

    /** The mails that were written back to an address, latest first. */
    private List<KeptMail> writtenTo(String address) {
        desk.answer();
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().value().equals(address))
                .toList();
    }

    @Test
    void an_answer_that_is_known_by_what_it_refers_to_alone_is_said() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var mail = SomeMail.from(addressOf(maja), addresses.mailbox().value())
                .with("In-Reply-To", tokens.messageId(to(maja, Purpose.ANSWER, idea, null)))
                .saying("I think so too.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.POSTED);
        assertThat(dialogue.of(idea.id(), null)).extracting(Message::body).containsExactly("I think so too.");
    }

    @Test
    void a_colleagues_answer_to_somebody_who_waits_is_the_answer() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");

        desk.bring(answer(anna, idea, null).saying("We look into it."));

        assertThat(dialogue.of(idea.id(), null)).extracting(Message::kind).containsExactly(Kind.ANSWER);
    }

    @Test
    void what_a_colleague_answers_to_a_note_stays_among_colleagues() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        var erik = cast.employee("Erik Ek");
        var note = dialogue.write(
                erik, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, "Is he right?", null));

        var mail = SomeMail.from(addressOf(anna), tokens.address(to(anna, Purpose.NOTE, idea, note.id())))
                .saying("He never is.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.POSTED);
        assertThat(dialogue.of(idea.id(), null)).isEmpty();
        assertThat(dialogue.of(idea.id(), anna))
                .singleElement()
                .satisfies(thread ->
                        assertThat(thread.replies()).extracting(Message::kind).containsExactly(Kind.NOTE));
    }

    @Test
    void what_answered_a_note_that_was_taken_back_is_a_note_all_the_same() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        var erik = cast.employee("Erik Ek");
        var note = dialogue.write(
                erik, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, "Is he right?", null));
        dialogue.withdraw(erik, note.id());

        desk.bring(SomeMail.from(addressOf(anna), tokens.address(to(anna, Purpose.NOTE, idea, note.id())))
                .saying("He never is."));

        assertThat(dialogue.of(idea.id(), null)).isEmpty();
        assertThat(dialogue.of(idea.id(), anna)).extracting(Message::body).contains("He never is.");
    }

    @Test
    void marks_make_a_promise_a_question_a_note_and_a_status() {
        var idea = cast.idea();
        var anna = cast.owner("Anna Berg");

        desk.bring(answer(anna, idea, null)
                .saying("#promise "
                        + clock.instant().plus(Duration.ofDays(9)).toString().substring(0, 10)
                        + "\nWe change the boxes."));
        desk.bring(answer(anna, idea, null).saying("#fråga\nHow large should they be?"));
        desk.bring(answer(anna, idea, null).saying("He is right.\n\n#note"));
        desk.bring(answer(anna, idea, null).saying("#status planned because everybody wants it"));

        assertThat(dialogue.of(idea.id(), null))
                .extracting(Message::kind)
                .containsExactlyInAnyOrder(Kind.PROMISE, Kind.QUESTION);
        assertThat(dialogue.of(idea.id(), anna)).extracting(Message::kind).contains(Kind.NOTE);
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.PLANNED);
        assertThat(ideas.movesOf(idea.id()).getLast().reason()).isEqualTo("everybody wants it");
    }

    @Test
    void what_may_be_a_note_is_published_nowhere_and_goes_back() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");

        var became = desk.bring(answer(anna, idea, null).saying("Thanks! #notes he is difficult"));

        assertThat(became.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(became.why()).isEqualTo(Why.NOTE);
        assertThat(dialogue.of(idea.id(), anna)).isEmpty();
        assertThat(writtenTo(addressOf(anna)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("Thanks! #notes he is difficult", "#note"));
    }

    @Test
    void an_unknown_mark_is_said_and_remarked_on() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");

        var became = desk.bring(answer(anna, idea, null).saying("#kitchen is on its way"));

        assertThat(became.outcome()).isEqualTo(Outcome.POSTED);
        assertThat(dialogue.of(idea.id(), null)).extracting(Message::body).containsExactly("#kitchen is on its way");
        assertThat(writtenTo(addressOf(anna))).first().satisfies(kept -> {
            assertThat(kept.mail().text()).contains("#kitchen");
            assertThat(kept.headers()).containsEntry("Auto-Submitted", "auto-replied");
        });
    }

    @Test
    void a_customers_marks_are_words() {
        var maja = cast.customer();
        var idea = cast.idea(maja);

        desk.bring(answer(maja, idea, null).saying("#status done\nIs it?"));

        assertThat(dialogue.of(idea.id(), null)).extracting(Message::body).containsExactly("#status done\nIs it?");
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isNotEqualTo(Status.DONE);
    }

    @Test
    void what_a_colleague_drops_goes_nowhere_also_when_it_is_looked_at_again() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var anna = cast.employee("Anna Berg");
        var admin = cast.person("Ada Admin", "IT", Role.EMPLOYEE, Role.ADMIN);
        var mail = SomeMail.from("x@evil.example", tokens.address(to(maja, Purpose.ANSWER, idea, null)))
                .saying("Buy fronts.");
        var held = desk.bring(mail);

        inbox.drop(anna, held.id());

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.DROPPED);
        inbox.again(admin, held.id());
        desk.look();
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.HELD);
        assertThat(dialogue.of(idea.id(), anna)).isEmpty();
    }

    @Test
    void customers_decide_on_no_mail() {
        var maja = cast.customer();
        assertThatThrownBy(() -> inbox.held(maja)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.letThrough(maja, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.drop(maja, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.latest(cast.employee("Anna Berg"), null, null, 10))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_answer_from_a_year_ago_goes_back_with_its_words() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var long_ago = new ReplyTo(
                maja.id(),
                Purpose.ANSWER,
                idea.id().value(),
                null,
                clock.instant().minus(Duration.ofDays(400)));
        var mail = SomeMail.from(addressOf(maja), tokens.address(long_ago)).saying("At last I answer.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.EXPIRED);
        assertThat(dialogue.of(idea.id(), maja)).isEmpty();
        assertThat(writtenTo(addressOf(maja)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("At last I answer.", idea.path()));
    }

    @Test
    void words_that_can_not_go_back_to_an_address_that_takes_no_mail_wait_for_a_colleague() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        bounces.hard(new EmailAddress(addressOf(maja)), "550 No such user");
        standings.block(cast.employee("Anna Berg"), maja.id(), "Advertising");

        var became = desk.bring(answer(maja, idea, null).saying("Let me in."));

        assertThat(became.outcome()).isEqualTo(Outcome.HELD);
        assertThat(became.why()).isEqualTo(Why.HARD);
    }

    @Test
    void a_colleague_is_told_what_came_with_a_mail_that_only_moves_the_idea() {
        var idea = cast.idea();
        var anna = cast.owner("Anna Berg");

        var became = desk.bring(answer(anna, idea, null)
                .with("Content-Type", "multipart/mixed; boundary=b")
                .saying("""
                        --b
                        Content-Type: text/plain

                        #status planned because everybody wants it
                        --b
                        Content-Type: image/png; name="drawer.png"
                        Content-Disposition: attachment; filename="drawer.png"
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        --b--"""));

        assertThat(became.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(writtenTo(addressOf(anna)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("drawer.png"));
    }

    @Test
    void whoever_is_blocked_gets_their_words_back_and_why() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        standings.block(cast.employee("Anna Berg"), maja.id(), "Advertising");

        assertThat(desk.bring(answer(maja, idea, null).saying("Let me in.")).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(dialogue.of(idea.id(), maja)).isEmpty();
        assertThat(writtenTo(addressOf(maja)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("Let me in."));
    }

    @Test
    void a_newcomers_link_waits_for_a_look_as_on_the_page() {
        var maja = cast.customer();
        var idea = cast.idea();

        var became = desk.bring(answer(maja, idea, null).saying("See https://fronts.example/offer"));

        assertThat(became.outcome()).isEqualTo(Outcome.POSTED);
        assertThat(became.why()).isEqualTo(Why.WITHHELD);
        assertThat(dialogue.of(idea.id(), null)).isEmpty();
        assertThat(dialogue.of(idea.id(), maja)).extracting(Message::withheld).containsExactly(true);
    }

    @Test
    void that_a_message_waits_for_a_look_says_more_than_that_a_remark_on_it_reaches_nobody() {
        var maja = cast.customer();
        var idea = cast.idea();
        bounces.hard(new EmailAddress(addressOf(maja)), "550 No such user");

        var became = desk.bring(answer(maja, idea, null)
                .with("Content-Type", "multipart/mixed; boundary=b")
                .saying("""
                        --b
                        Content-Type: text/plain

                        See https://fronts.example/offer
                        --b
                        Content-Type: application/pdf; name="offer.pdf"
                        Content-Disposition: attachment; filename="offer.pdf"
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        --b--"""));

        assertThat(became.outcome()).isEqualTo(Outcome.POSTED);
        assertThat(became.why()).isEqualTo(Why.WITHHELD);
    }

    @Test
    void a_mail_whose_sender_our_server_doubts_waits_and_what_other_servers_say_counts_for_nothing() {
        var maja = cast.customer();
        var idea = cast.idea(maja);

        var doubted = desk.bring(answer(maja, idea, null)
                .with("Authentication-Results", "mx.nordkok.example; dmarc=fail header.from=example.com")
                .saying("It is me."));
        var trusted = desk.bring(answer(maja, idea, null)
                .with("X-Elsewhere", "there\r\nAuthentication-Results: mx.elsewhere.example; dmarc=fail")
                .saying("It is me too."));
        var unseen = desk.bring(
                answer(maja, idea, null).without("Authentication-Results").saying("Nobody looked."));

        assertThat(doubted.outcome()).isEqualTo(Outcome.HELD);
        assertThat(doubted.why()).isEqualTo(Why.AUTHENTICATION);
        assertThat(trusted.outcome()).isEqualTo(Outcome.POSTED);
        assertThat(unseen.outcome()).isEqualTo(Outcome.HELD);
        assertThat(dialogue.of(idea.id(), null)).extracting(Message::body).containsExactly("It is me too.");
    }

    @Test
    void a_report_that_a_mail_did_not_arrive_counts_for_whom_it_was_written_to_alone() {
        var maja = cast.customer();
        var erik = cast.customer("Erik Ek");
        var idea = cast.idea(maja);
        var bounce = tokens.address(to(maja, Purpose.BOUNCE, idea, null));

        desk.bring(report(addresses.mailbox().value(), addressOf(erik)));
        assertThat(bounces.of(erik.id())).as("anybody can write such a report").isEmpty();
        var became = desk.bring(report(bounce, addressOf(maja)));

        assertThat(became.outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(became.why()).isEqualTo(Why.HARD);
        assertThat(bounces.of(maja.id()))
                .hasValueSatisfying(it -> assertThat(it.stopped()).isTrue());
        assertThat(dialogue.of(idea.id(), maja)).isEmpty();
    }

    @Test
    void a_report_about_an_address_that_somebody_has_no_more_stops_nothing() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var bounce = tokens.address(to(maja, Purpose.BOUNCE, idea, null));

        var became = desk.bring(report(bounce, "maja.long.ago@example.com"));

        assertThat(became.outcome()).isEqualTo(Outcome.BOUNCED);
        assertThat(became.why()).isEqualTo(Why.ELSEWHERE);
        assertThat(bounces.of(maja.id())).isEmpty();
    }

    @Test
    void a_mail_servers_words_that_are_no_report_stop_nothing_at_once() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var bounce = tokens.address(to(maja, Purpose.BOUNCE, idea, null));
        var words = SomeMail.from("MAILER-DAEMON@mx.example.com", bounce)
                .with("Subject", "Undelivered Mail Returned to Sender")
                .saying("<" + addressOf(maja) + ">: 550 5.1.1 no such user");

        assertThat(desk.bring(words).why()).isEqualTo(Why.SOFT);
        assertThat(bounces.of(maja.id()))
                .hasValueSatisfying(it -> assertThat(it.stopped()).isFalse());
    }

    /** As mail servers write it (RFC 3464). */
    private static SomeMail report(String to, String failed) {
        return SomeMail.from("Mail Delivery System <MAILER-DAEMON@mx.example.com>", to)
                .with("Subject", "Undelivered Mail Returned to Sender")
                .with("Auto-Submitted", "auto-replied")
                .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\"")
                .saying("""
                        --b
                        Content-Type: text/plain

                        There is no such mailbox.

                        --b
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; mx.example.com

                        Final-Recipient: rfc822; %s
                        Action: failed
                        Status: 5.1.1

                        --b--
                        """.formatted(failed));
    }

    @Test
    void programs_are_written_down_and_never_answered() {
        var maja = cast.customer();
        var idea = cast.idea(maja);

        var away = desk.bring(answer(maja, idea, null)
                .with("Auto-Submitted", "auto-replied")
                .with("Subject", "Out of office: Re: An idea")
                .saying("I am away until Monday."));
        var list = desk.bring(answer(maja, idea, null)
                .with("List-Id", "<kitchens.lists.example>")
                .with("Precedence", "list")
                .saying("Hello list."));

        assertThat(away.outcome()).isIn(Outcome.OUT_OF_OFFICE, Outcome.AUTO_REPLY);
        assertThat(list.outcome()).isEqualTo(Outcome.LIST);
        assertThat(dialogue.of(idea.id(), maja)).isEmpty();
        assertThat(writtenTo(addressOf(maja))).isEmpty();
    }

    @Test
    void a_new_mail_becomes_a_draft_that_only_its_author_sees_until_they_share_it() {
        var address = "nina.ny" + System.nanoTime() + "@example.com";
        var mail = SomeMail.from(
                        "Nina Ny <" + address + ">", addresses.mailbox().value())
                .with("Subject", "Quieter drawers")
                .saying("They wake the baby xqzdraft.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.DRAFT);
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
        var secret = secretIn(writtenTo(address).getFirst());
        assertThat(drafts.find(secret)).hasValueSatisfying(draft -> {
            assertThat(draft.title()).isEqualTo("Quieter drawers");
            assertThat(draft.text()).isEqualTo("They wake the baby xqzdraft.");
            assertThat(draft.knowsAuthor()).isFalse();
            assertThat(draft.name()).isEqualTo("Nina Ny");
        });

        var idea = drafts.share(secret, "Nina Ny");
        assertThat(drafts.share(secret, "Nina Ny").id()).isEqualTo(idea.id());

        assertThat(idea.title()).isEqualTo("Quieter drawers");
        assertThat(people.withAddress(new EmailAddress(address)))
                .map(Person::id)
                .contains(idea.author());
    }

    @Test
    void whom_nobody_knows_is_answered_in_the_language_in_which_they_write() {
        assertThat(languageOfAnswerTo("Kan ni göra lådorna tystare? De väcker barnet när vi öppnar dem."))
                .isEqualTo(Language.SV);
        assertThat(languageOfAnswerTo("Hva gjør jeg? Skuffen er ødelagt, og jeg får den ikke opp."))
                .isEqualTo(Language.NB);
        assertThat(languageOfAnswerTo("Die Schublade ist zu laut, und wir hören sie in der Nacht."))
                .as("not ours")
                .isEqualTo(brand.language());
        assertThat(languageOfAnswerTo("60 x 40")).as("not clear").isEqualTo(brand.language());
    }

    private Language languageOfAnswerTo(String words) {
        var address = "nina.ny" + System.nanoTime() + "@example.com";
        desk.bring(SomeMail.from(address, addresses.mailbox().value())
                .with("Subject", "")
                .saying(words));
        return writtenTo(address).getFirst().mail().language();
    }

    private static String secretIn(KeptMail kept) {
        var text = kept.mail().text();
        var begin = text.indexOf("/drafts/") + "/drafts/".length();
        return text.substring(begin, text.indexOf('\n', begin)).strip();
    }

    @Test
    void a_forged_link_leads_to_no_draft() {
        assertThat(drafts.find("forged")).isEmpty();
        assertThatThrownBy(() -> drafts.share("forged", "Nina")).isInstanceOf(Refusal.class);
    }

    @Test
    void looking_again_says_nothing_twice() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var admin = cast.person("Ada Admin", "IT", Role.EMPLOYEE, Role.ADMIN);
        var became = desk.bring(answer(maja, idea, null).saying("Once."));

        inbox.again(admin, became.id());
        desk.look();

        assertThat(dialogue.of(idea.id(), null)).hasSize(1);
    }

    @Test
    void colleagues_can_unfold_what_was_cut() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var became = desk.bring(
                answer(maja, idea, null)
                        .saying(
                                "Yes.\n\nOn Thu, 26 Nov 2026 at 08:00, Nordkök <dialogue@nordkok.example> wrote:\n> Is it so?"));
        var message = dialogue.of(idea.id(), maja).getFirst().id();

        assertThat(became.words()).isEqualTo("Yes.");
        assertThat(byMail.among(List.of(message))).containsExactly(message);
        assertThat(byMail.cutOf(message))
                .hasValueSatisfying(cut -> assertThat(cut).contains("Is it so?"));
    }
}
