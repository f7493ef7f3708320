package samskap.asking;

import java.time.YearMonth;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** What was asked, and the proof that no rule was broken. */
public interface AskLog {

    /** A rule that was broken; there should be none. */
    record Breach(long entry, PersonId person, Spared rule) {}

    /**
     * @param asks how many were let through
     * @param people how many people they went to
     * @param breaches empty as long as all is well
     * @param months in which some were asked more together than they had a budget for, or not as many as was counted;
     *     empty as long as all is well
     */
    record Proof(long asks, long people, List<Breach> breaches, List<YearMonth> months) {

        public Proof {
            breaches = List.copyOf(breaches);
            months = List.copyOf(months);
        }

        /** How often a rule was broken. */
        public int broken() {
            return breaches.size() + months.size();
        }
    }

    /**
     * Replays the whole log by the rules alone, not by the code that let asks through. To whose budget an ask of
     * somebody counted is not kept; that no budget was overdrawn is proved as a balance is: what the log has of a month
     * is what all budgets together say was spent, and none of them more than it might.
     *
     * @throws samskap.shared.Refusal when the person is no administrator, as with all that follows
     */
    Proof prove(Person admin);

    /** How many asks the people of one such crowd get in a calendar month at most. */
    int budget(Person admin, Crowd crowd);

    /** @throws samskap.shared.Refusal at the crowd's {@linkplain Crowd#code code} unless it is from 0 to 1 000 000 */
    void setBudget(Person admin, Crowd crowd, int budget);
}
