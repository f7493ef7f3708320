package samskap.asking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Questions that colleagues ask by name. */
public interface Asks {

    int LONGEST_WORDS = 2_000;

    /** Latest first. */
    Slice<Ask> page(Person colleague, @Nullable Cursor after, int size);

    Optional<Ask> find(Person colleague, AskId id);

    /** Whom a question to the people of these ideas would reach now, and why not the others. */
    Reach reach(Person colleague, Collection<IdeaId> about);

    /**
     * Asks it, in the colleague's name, of those who may be asked; of more than are wanted, of some by lot.
     *
     * @throws samskap.shared.Refusal at {@code question}, {@code choices}, {@code step}, {@code because}, {@code about}
     *     or {@code most}; when it reaches nobody
     */
    Ask ask(Person colleague, NewAsk ask);

    /** Answers with words first, then those that only tapped; each the latest first. */
    Slice<Asked> answers(Person colleague, AskId id, @Nullable Cursor after, int size);

    /** How often each choice was tapped; empty where there are none or nobody did. */
    List<Tally> tallies(Person colleague, AskId id);

    /**
     * Says something to whoever answered; they are told by mail. The same key says it once.
     *
     * @throws samskap.shared.Refusal at {@code words}; when they have not answered
     */
    void answerBack(Person colleague, AskId id, PersonId person, UUID key, String words);

    /**
     * From now on nobody is asked it and nobody answers it. Whoever asked it may, and so may a product owner.
     *
     * @throws samskap.shared.Refusal for anybody else
     */
    void end(Person colleague, AskId id);

    /** How many answers to questions of this colleague wait for a word back. */
    int waiting(Person colleague);
}
