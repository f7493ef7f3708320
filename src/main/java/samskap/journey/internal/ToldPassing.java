package samskap.journey.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Passing;
import samskap.journey.StepId;
import samskap.journey.StepPassed;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;

@Service
class ToldPassing implements Passing {

    private final PassedStore passed;
    private final StepStore steps;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Clock clock;

    ToldPassing(
            PassedStore passed,
            StepStore steps,
            People people,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Clock clock) {
        this.passed = passed;
        this.steps = steps;
        this.people = people;
        this.events = events;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public void tell(Person colleague, StepId step, EmailAddress customer, Instant at) {
        colleague.requireStaff();
        tell(step, () -> people.withAddress(customer), at);
    }

    @Override
    public void tell(Person colleague, StepId step, PersonId customer, Instant at) {
        colleague.requireStaff();
        tell(step, () -> people.find(customer), at);
    }

    private void tell(StepId step, Supplier<Optional<Person>> who, Instant at) {
        requireLately(at);
        inOneGo.run(() -> {
            steps.find(step).filter(there -> !there.retired()).orElseThrow(Refusal::notFound);
            who.get().filter(ToldPassing::isCustomerHere).ifPresent(customer -> note(step, customer.id(), at));
        });
    }

    private void requireLately(Instant at) {
        var now = clock.instant();
        if (at.isAfter(now.plus(AHEAD)) || at.isBefore(now.minus(KEPT))) {
            throw Refusal.of("at", "journey.refused.passedAt", KEPT.toDays());
        }
    }

    private static boolean isCustomerHere(Person person) {
        return !person.isStaff() && !person.isIntroduced();
    }

    private void note(StepId step, PersonId customer, Instant at) {
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        if (!passed.add(customer, step, moment)) {
            return;
        }
        if (people.isHere(customer)) {
            events.publishEvent(new StepPassed(step, customer, moment));
        } else {
            passed.forget(customer);
        }
    }

    @Override
    public Optional<String> named(StepId step, Language reader) {
        return steps.find(step).map(there -> there.name(reader));
    }
}
