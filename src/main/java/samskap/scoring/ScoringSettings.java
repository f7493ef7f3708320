package samskap.scoring;

import java.util.Map;
import samskap.identity.Person;

/** What owners decide about scoring. */
public interface ScoringSettings {

    /** Whether visitors may compare without signing in; their answers are told apart and never mixed in. */
    boolean visitorsCompare();

    /** Whether an idea's page shows its value to everybody. */
    boolean valueIsPublic();

    /** What each criterion weighs, of 100. */
    Map<Criterion, Integer> weights();

    void letVisitorsCompare(Person owner, boolean allowed);

    void showValue(Person owner, boolean shown);

    /** @throws samskap.shared.Refusal when all are zero or one is negative */
    void weigh(Person owner, Map<Criterion, Integer> weights);
}
