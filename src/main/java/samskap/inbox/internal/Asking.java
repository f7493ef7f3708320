package samskap.inbox.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.inbox.internal.Handled.NewDraft;

/**
 * Asks somebody to say with one press that what a mail answers is to be said: whoever has the mailbox, wrote. Until
 * then it stands nowhere.
 */
@Component
class Asking {

    private final People people;
    private final Telling telling;

    Asking(People people, Telling telling) {
        this.people = people;
        this.telling = telling;
    }

    /** Somebody else may have written it: not a word of it goes along. */
    Handled whether(Why doubt, Person whom, @Nullable IdeaId idea, Incoming mail) {
        var from = mail.from() == null ? mail.fromLine() : mail.from().value();
        return ask(doubt, whom, idea, "", telling.said(whom, "isItYours"), telling.said(whom, "isItYoursHow", from))
                .quoting(false)
                .handled();
    }

    /** They have written it, and something stands in its way that they can overrule. */
    Handled allTheSame(Why why, Person whom, IdeaId idea, String reason) {
        var key = why == Why.TAKEN ? "taken" : "unchecked";
        // That it has marks is known by the reason; who was quicker is not.
        var detail = why == Why.TAKEN ? reason : "";
        return ask(why, whom, idea, detail, telling.said(whom, key), reason, telling.said(whom, key + "How"))
                .handled();
    }

    private Question ask(Why why, Person whom, @Nullable IdeaId idea, String reason, String... told) {
        var settled = Settled.as(Outcome.ASKED)
                .because(why)
                .telling(reason)
                .of(whom.id())
                .in(idea);
        var address = people.addressOf(whom.id());
        var answer = new Answer(Answer.Kind.ASK, address, whom.language(), idea, List.of(told), "", true, false);
        return new Question(settled, answer, NewDraft.of(NewDraft.Kind.ANSWER, address, whom.name(), whom.language()));
    }

    private record Question(Settled settled, Answer answer, NewDraft draft) {

        Question quoting(boolean words) {
            return new Question(settled, answer.quoting(words), draft);
        }

        Handled handled() {
            return Handled.as(settled).waiting(draft, answer);
        }
    }
}
