package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.mail.Mail;
import samskap.mail.ReplyTo.Purpose;
import samskap.moderation.Moderation;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What is answered to a mail is read by those whom the mail names, and by nobody else. */
@ModuleTest
class WhoReadsAnswersTests {

    private final Tell tell;
    private final MailsOf mails;
    private final Dialogue dialogue;
    private final Moderation moderation;
    private final Cast cast;

    private Person maja;
    private Person anna;
    private Person erik;
    private Idea idea;

    WhoReadsAnswersTests(Tell tell, MailsOf mails, Dialogue dialogue, Moderation moderation, Cast cast) {
        this.tell = tell;
        this.mails = mails;
        this.dialogue = dialogue;
        this.moderation = moderation;
        this.cast = cast;
    }

    @BeforeEach
    void an_idea() {
        tell.all();
        maja = cast.customer("Maja Lind");
        anna = cast.employee("Anna Berg");
        erik = cast.employee("Erik Ek");
        idea = cast.idea(maja);
    }

    private Mail first(Person person) {
        tell.all();
        return mails.to(person).getFirst();
    }

    private static Purpose purpose(Mail mail) {
        return Objects.requireNonNull(mail.conversation()).reply().purpose();
    }

    @Test
    void an_answer_to_what_was_said_to_everybody_is_for_everybody() {
        dialogue.write(anna, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Which shop?"));

        assertThat(purpose(first(maja))).isEqualTo(Purpose.ANSWER);
    }

    @Test
    void an_answer_to_why_something_is_not_shown_is_for_colleagues_alone() {
        var link = dialogue.write(maja, NewMessage.message(UUID.randomUUID(), idea.id(), null, "https://example.com"));
        moderation.decline(anna, Thing.message(link.id().value()), "Please without the link.");

        assertThat(purpose(first(maja))).isEqualTo(Purpose.PRIVATE);
    }

    @Test
    void an_answer_to_a_note_stays_among_colleagues_and_a_digest_repeats_no_word_of_one() {
        dialogue.write(anna, NewMessage.message(UUID.randomUUID(), idea.id(), null, "We look into it."));
        dialogue.write(erik, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, "Him again xqznote.", null));

        tell.all();
        var annas = mails.to(anna);

        assertThat(annas.getFirst().text()).contains("xqznote");
        assertThat(purpose(annas.getFirst())).isEqualTo(Purpose.NOTE);
        assertThat(annas.getLast().text() + annas.getLast().html())
                .contains("Erik")
                .doesNotContain("xqznote");
    }
}
