package samskap.mandates;

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

    /** What waits for this colleague's word, first due first. */
    List<Request> waitingFor(Person colleague);

    /** How many of those there are. */
    int countWaitingFor(Person colleague);

    /** What this colleague asked, latest first. */
    List<Request> askedBy(Person colleague, int most);

    /** How many answers to this colleague they have not had before them. */
    int countUnread(Person colleague);

    /** They have all answers before them. */
    void read(Person colleague);

    /**
     * Says yes, no, or that it is to be talked about. Whoever was asked may, and every leader.
     *
     * @throws AnsweredAlready when somebody else was faster
     * @throws samskap.shared.Refusal at {@code words} when a no says nothing
     */
    void answer(Person by, RequestId request, Verdict verdict, String words);
}
