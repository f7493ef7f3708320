package samskap.customers.internal;

import org.springframework.stereotype.Component;
import samskap.customers.Consent;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;

/** Whom something may be written about: customers who are here and have not said no. */
@Component
class Willing {

    private final People people;
    private final ConsentStore consents;

    Willing(People people, ConsentStore consents) {
        this.people = people;
        this.consents = consents;
    }

    /** @throws Refusal at {@code customer} when there is none */
    Person require(PersonId customer) {
        return people.find(customer)
                .filter(person -> !person.isStaff())
                .orElseThrow(() -> Refusal.of("customer", "customers.refused.nobody"));
    }

    /**
     * Keeps their consent as it is to the running transaction: what somebody does not want is not written, however it
     * comes together with their saying so.
     *
     * @throws Refusal at {@code customer} when they do not want it
     */
    Consent hold(Person customer) {
        var consent = consents.hold(customer.id());
        if (consent.isWithdrawn()) {
            throw Refusal.of("customer", "customers.refused.unwilling", customer.firstName());
        }
        return consent;
    }

    /**
     * Whoever is named in a row of the running transaction stays until its end.
     *
     * @throws Refusal at {@code customer} when they have left
     */
    void stay(Person customer) {
        if (!people.isHere(customer.id())) {
            throw Refusal.of("customer", "customers.refused.nobody");
        }
    }
}
