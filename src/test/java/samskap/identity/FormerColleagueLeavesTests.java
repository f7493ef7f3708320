package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Leaving.Texts;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Somebody who worked here, and is a customer now, leaves with their words: those that they said as a customer. */
@ModuleTest
class FormerColleagueLeavesTests {

    private final Directory directory;
    private final Leaving leaving;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Suggestions suggestions;
    private final Cast cast;
    private final Person ada;
    private final Person petra;
    private final Idea idea;

    private Person rut;
    private Idea companys;
    private MessageId note;
    private MessageId promise;
    private MessageId asColleague;
    private MessageId asCustomer;

    FormerColleagueLeavesTests(
            Directory directory, Leaving leaving, Ideas ideas, Dialogue dialogue, Suggestions suggestions, Cast cast) {
        this.directory = directory;
        this.leaving = leaving;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.suggestions = suggestions;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        petra = cast.owner("Petra Öberg");
        idea = cast.idea();
    }

    @BeforeEach
    void worksHereAndIsACustomerNow() {
        rut = cast.owner("Rut Sandell");
        companys = cast.idea(rut, "What we think of doing\nSomething with hinges.");
        note = write(Kind.NOTE, "He called twice.", null);
        promise = write(Kind.PROMISE, "We try a hinge.", cast.inDays(200));
        dialogue.settle(rut, promise, Promise.Outcome.KEPT, "There it is.");
        asColleague = write(Kind.MESSAGE, "It comes in autumn.", null);
        suggestions.suggest(rut, suggestion("As the company would say it."));
        rut = directory.change(ada, rut.id(), rut.roles(), Set.of(), "");
        asCustomer = write(Kind.MESSAGE, "Mine still squeaks.", null);
    }

    private MessageId write(Kind kind, String body, LocalDate due) {
        return dialogue.write(rut, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, body, due))
                .id();
    }

    private NewSuggestion suggestion(String story) {
        return new NewSuggestion(UUID.randomUUID(), idea.id(), idea.version(), idea.title(), story, "Clearer");
    }

    @Test
    void what_they_said_for_the_company_stays_and_what_they_said_as_a_customer_goes() {
        leaving.forget(rut, rut.id(), Texts.GO);

        assertThat(said(note).body()).isEqualTo("He called twice.");
        assertThat(said(promise).body()).isEqualTo("We try a hinge.");
        assertThat(said(asColleague).body()).isEqualTo("It comes in autumn.");
        assertThat(said(asCustomer).isWithdrawn()).isTrue();
        assertThat(ideas.find(companys.id())).map(Idea::title).contains("What we think of doing");
        assertThat(suggestions.waiting(idea.id(), 5))
                .singleElement()
                .satisfies(open -> assertThat(open.words().story()).isEqualTo("As the company would say it."));
    }

    private Message said(MessageId id) {
        return dialogue.of(idea.id(), petra).stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
