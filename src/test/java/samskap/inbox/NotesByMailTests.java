package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.dialogue.Dialogue;
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
    private final Dialogue dialogue;
    private final Mailbox mailbox;
    private final People people;
    private final Cast cast;
    private final TestClock clock;

    NotesByMailTests(
            Desk desk,
            Tokens tokens,
            ReplyAddresses addresses,
            Dialogue dialogue,
            Mailbox mailbox,
            People people,
            Cast cast,
            TestClock clock) {
        this.desk = desk;
        this.tokens = tokens;
        this.addresses = addresses;
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
}
