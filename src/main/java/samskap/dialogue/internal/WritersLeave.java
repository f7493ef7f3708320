package samskap.dialogue.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.ideas.Worded;
import samskap.identity.BeforeLeaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.shared.Refusal;

/**
 * What becomes of the words of somebody who is forgotten: they stay, or are withdrawn as their author could have done
 * one by one. Nobody leaves while people rely on a promise of theirs.
 */
@Component
class WritersLeave implements BeforeLeaving, Worded {

    /**
     * What they said as a customer; what they said for the company is the company's, also when they work there no more.
     */
    private static final String OWN =
            "author_id = :writer AND NOT by_staff AND kind <> 'NOTE' AND withdrawn_at IS NULL";

    /** Replies that all colleagues have are the company's. What waits for them: {@link ReceiversLeave}. */
    private static final List<String> GONE = List.of(
            "dialogue_mention WHERE person_id",
            "dialogue_taken WHERE taken_by",
            "dialogue_writing WHERE person_id",
            "dialogue_reaction WHERE person_id",
            "dialogue_reminder WHERE told_id",
            "dialogue_saved_reply WHERE NOT shared AND owner_id");

    private final JdbcClient jdbc;
    private final People people;
    private final PromiseStore promises;
    private final Amending amending;

    WritersLeave(JdbcClient jdbc, People people, PromiseStore promises, Amending amending) {
        this.jdbc = jdbc;
        this.people = people;
        this.promises = promises;
        this.amending = amending;
    }

    @Override
    public void check(Person leaving) {
        var open = promises.openOf(leaving.id()).size();
        if (open > 0) {
            throw Refusal.because("dialogue.refused.leavesPromises", open);
        }
    }

    @EventListener
    void withdraw(PersonForgotten forgotten) {
        var person = forgotten.person().value();
        for (var gone : GONE) {
            jdbc.sql("DELETE FROM " + gone + " = :person")
                    .param("person", person)
                    .update();
        }
        if (forgotten.texts() == Texts.GO) {
            people.find(forgotten.person())
                    .ifPresent(writer -> standing(writer.id()).forEach(message -> amending.takeAlong(writer, message)));
        }
    }

    private List<MessageId> standing(PersonId writer) {
        return jdbc.sql("SELECT id FROM dialogue_message WHERE " + OWN + " ORDER BY id")
                .param("writer", writer.value())
                .query((row, n) -> new MessageId(row.getLong("id")))
                .list();
    }

    @Override
    public List<IdeaId> wordsOf(PersonId writer) {
        return jdbc.sql("SELECT DISTINCT idea_id FROM dialogue_message WHERE " + OWN)
                .param("writer", writer.value())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }
}
