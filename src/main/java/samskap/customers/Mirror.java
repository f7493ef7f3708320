package samskap.customers;

import java.util.List;
import samskap.identity.Person;

/**
 * Who is studied beside who does the studying: understanding needs closeness. In counts that tell of no group under
 * {@link #FEWEST}, neither by themselves nor by taking some from a sum.
 */
public interface Mirror {

    int FEWEST = 5;

    /** Over how many days before this month encounters are counted: what is counted goes on once a month. */
    int DAYS = 365;

    /** One for each dimension. */
    List<Reflection> reflections(Person colleague);
}
