package samskap.identity;

import java.util.List;

/** Many were noted at once whom nobody here knew; heard within the same transaction. */
public record PeopleIntroduced(List<PersonId> people) {

    public PeopleIntroduced {
        people = List.copyOf(people);
    }
}
