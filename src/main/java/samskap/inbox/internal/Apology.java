package samskap.inbox.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.mail.Addressed;

/**
 * What becomes of a mail that can't be taken through no fault of its writer's: they are told, if they surely wrote it.
 * Nobody else is, since anybody can write a mail in anybody's name.
 */
@Component
class Apology {

    private final People people;
    private final Telling telling;

    Apology(People people, Telling telling) {
        this.people = people;
        this.telling = telling;
    }

    Handled tooLarge(Incoming mail) {
        return told(mail, Settled.as(Outcome.TOO_LARGE), "tooLarge");
    }

    Handled failed(Incoming mail, String why) {
        return told(mail, Settled.as(Outcome.FAILED).telling(why), "failed");
    }

    private Handled told(Incoming mail, Settled settled, String key) {
        return writer(mail)
                .map(writer -> Handled.as(settled.of(writer.id()))
                        .answered(telling.giveBack(
                                writer, null, telling.said(writer, key), telling.said(writer, key + "Advice"))))
                .orElseGet(() -> Handled.as(settled));
    }

    private Optional<Person> writer(Incoming mail) {
        return mail.isByPerson() && mail.addressed() instanceof Addressed.Valid valid
                ? people.find(valid.to().person())
                        .filter(person -> mail.isProvedToBeFrom(people.addressOf(person.id())))
                : Optional.empty();
    }
}
