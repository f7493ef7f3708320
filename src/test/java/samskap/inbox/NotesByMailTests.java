package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What colleagues mean for colleagues never comes out among customers, wherever in a mail they say so. */
@ModuleTest
class NotesByMailTests {

    private final Desk desk;
    private final Tokens tokens;
    private final ReplyAddresses addresses;
    private final Inbox inbox;
    private final Dialogue dialogue;
    private final Mailbox mailbox;
    private final People people;
    private final Cast cast;
    private final TestClock clock;

    NotesByMailTests(
            Desk desk,
            Tokens tokens,
            ReplyAddresses addresses,
            Inbox inbox,
            Dialogue dialogue,
            Mailbox mailbox,
            People people,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.tokens = tokens;
        this.addresses = addresses;
        this.inbox = inbox;
        this.dialogue = dialogue;
        this.mailbox = mailbox;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
    }

    private SomeMail answer(Person by, Idea idea) {
        var to = new ReplyTo(by.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        return SomeMail.from(addressOf(by), tokens.address(to)).with("Subject", "Re: " + idea.title());
    }

    private String addressOf(Person person) {
        return people.addressOf(person.id()).value();
    }

    private void goesBackUnseen(SomeMail mail, Person by, Idea idea) {
        var became = desk.bring(mail);

        assertThat(became.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(became.why()).isEqualTo(Why.NOTE);
        assertThat(dialogue.of(idea.id(), by)).isEmpty();
        desk.answer();
        assertThat(mailbox.latest())
                .filteredOn(kept -> kept.mail().to().value().equals(addressOf(by)))
                .first()
                .satisfies(kept -> assertThat(kept.mail().text()).contains("He is difficult."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He is difficult.\n\nMvh Anna\n#note",
                "He is difficult.\n\n-- \nAnna Berg\n#note",
                "He is difficult.\n\nFrom: Nordkök <dialogue@nordkok.example>\nSent: Thursday, 26 November 2026 09:00\n"
                        + "To: Anna Berg\nSubject: Boxes\n\n#note not for him\nThe boxes are too small."
            })
    void a_note_that_is_cut_from_the_words_goes_back(String words) {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        goesBackUnseen(answer(anna, idea).saying(words), anna, idea);
    }

    @Test
    void a_note_in_the_subject_goes_back() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        goesBackUnseen(
                answer(anna, idea)
                        .with("Subject", "Re: " + idea.title() + " #note")
                        .saying("He is difficult."),
                anna,
                idea);
    }

    @Test
    void a_colleagues_note_about_nothing_becomes_no_draft() {
        var anna = cast.employee("Anna Berg");
        var mail = SomeMail.from(addressOf(anna), addresses.mailbox().value())
                .with("Subject", "A customer")
                .saying("#note\nHe is difficult.");

        assertThat(desk.bring(mail).outcome()).isEqualTo(Outcome.REFUSED);
    }

    private SomeMail personal(Person by, Idea idea) {
        var to = new ReplyTo(by.id(), Purpose.PRIVATE, idea.id().value(), null, clock.instant());
        return SomeMail.from(addressOf(by), tokens.address(to)).with("Subject", "Re: " + idea.title());
    }

    @Test
    void what_a_customer_answers_to_what_was_told_to_them_alone_is_read_by_colleagues_and_nobody_else() {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        var mail = personal(maja, idea).saying("My number is xqznumber.");

        var became = desk.bring(mail);

        assertThat(became.outcome()).isEqualTo(Outcome.HELD);
        assertThat(became.why()).isEqualTo(Why.PERSONAL);
        assertThat(desk.held(anna))
                .filteredOn(each -> each.id() == became.id())
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("xqznumber"));
        inbox.letThrough(anna, became.id());
        desk.look();
        assertThat(dialogue.of(idea.id(), anna)).isEmpty();

        inbox.read(anna, became.id());

        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.READ);
        assertThat(dialogue.of(idea.id(), anna)).isEmpty();
    }

    @Test
    void what_a_colleague_answers_to_a_reminder_is_a_note() {
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea();

        desk.bring(personal(anna, idea).saying("Not done, Erik forgot."));

        assertThat(dialogue.of(idea.id(), null)).isEmpty();
        assertThat(dialogue.of(idea.id(), anna)).extracting(Message::kind).containsExactly(Kind.NOTE);
    }
}
