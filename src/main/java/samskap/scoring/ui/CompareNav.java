package samskap.scoring.ui;

import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.NavChoice;

/** It is customers who compare. */
@Component
class CompareNav implements NavChoice {

    private final CurrentPerson current;

    CompareNav(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public boolean shows(String path) {
        return !path.equals(CompareView.PATH)
                || current.get().filter(Person::isStaff).isEmpty();
    }
}
