package samskap.customers.ui;

import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.ui.PickOne;

/** Asks for a customer by name and offers those who are called so. */
class WhomPicker extends PickOne<PersonId> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;

    WhomPicker(CustomerKit kit) {
        super(
                "customer",
                new Said(
                        kit.text("meet.whom"),
                        kit.text("meet.whomHint"),
                        kit.text("meet.nobody"),
                        found -> kit.text("found", found)),
                words -> kit.customers().matching(kit.current().require(), words, OFFERED).stream()
                        .map(person -> offer(kit, person))
                        .toList());
    }

    private static Offer<PersonId> offer(CustomerKit kit, Person person) {
        var year = Integer.toString(person.since().getYear());
        return new Offer<>(person.id(), person.name(), kit.words().text("ideas.idea.customerSince", year));
    }

    /** @throws Refusal at {@code customer} when nobody is chosen */
    PersonId chosen() {
        return picked().orElseThrow(() -> Refusal.of("customer", "customers.refused.nobodyChosen"));
    }
}
