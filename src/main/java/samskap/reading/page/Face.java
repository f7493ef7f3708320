package samskap.reading.page;

import samskap.identity.Person;

/**
 * The round sign of a person.
 *
 * @param label name, and what a colleague works with
 */
public record Face(String initials, String label, boolean colleague) {

    static Face of(Person person) {
        var label = person.title() == null ? person.name() : person.name() + ", " + person.title();
        return new Face(person.initials(), label, person.isStaff());
    }
}
