package samskap.journey;

import java.util.List;
import java.util.Map;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Who cares for which step. Any colleague may take it on or lay it down; several may care for one. */
public interface Care {

    /** For each step that somebody cares for, those who do, longest first. */
    Map<StepId, List<PersonId>> all(Person colleague);

    /** Taking it on twice changes nothing. */
    void take(Person colleague, StepId step);

    /** Laying down what one does not care for changes nothing. */
    void layDown(Person colleague, StepId step);
}
