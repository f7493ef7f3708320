package samskap.mandates;

import java.util.Collection;
import java.util.List;
import samskap.identity.Person;

/** Asking whoever may, when a mandate is not enough. */
public interface Requests {

    int LONGEST = 1_000;

    /**
     * Whom {@link #ask} would ask for more than this mandate, by name; leaders, where the mandate names nobody else.
     */
    List<Person> whoMay(Person by, Mandate over);

    /**
     * Asks everybody who may; the first answer counts. Sent again with the same key it changes nothing.
     *
     * @throws samskap.shared.Refusal at {@code words} or {@code amount}; when there is nobody to ask; when what it is
     *     about is gone
     */
    Request ask(Person by, NewRequest wanted);

    /**
     * What waits for this colleague's word, first due first: what they were asked and still may; for leaders also what
     * is late, and what was asked over a mandate that holds no more.
     */
    List<Request> waitingFor(Person colleague);

    /** How many of those there are. */
    int countWaitingFor(Person colleague);

    /**
     * What this colleague asked, latest first.
     *
     * @param most of those that are there anyhow; whatever has an answer that they have not read is there too
     */
    List<Request> askedBy(Person colleague, int most);

    /** How many answers to this colleague they have not had before them. */
    int countUnread(Person colleague);

    /**
     * They have the answers to these before them.
     *
     * @param shown with their answers; others stay unread
     */
    void read(Person colleague, Collection<RequestId> shown);

    /**
     * Says yes, no, or that it is to be talked about. Whoever was asked may while the mandate holds and still names
     * them for more, and every leader.
     *
     * @throws AnsweredAlready when somebody else was faster
     * @throws samskap.shared.Refusal at {@code words} when a no says nothing
     */
    void answer(Person by, RequestId request, Verdict verdict, String words);
}
