package samskap.dialogue.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.dialogue.MessageId;
import samskap.dialogue.PromiseReminded;
import samskap.dialogue.Reminder;
import samskap.dialogue.Reminders;
import samskap.dialogue.internal.ReminderStore.Owed;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.text.TimeAgo;
import samskap.teams.Teams;

/** Looks every hour of a working day for promises to remind of: a morning that was missed is made up for. */
@Component
class PromiseReminders implements Reminders {

    private static final Logger log = LoggerFactory.getLogger(PromiseReminders.class);

    private final ReminderStore store;
    private final People people;
    private final Teams teams;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final TimeAgo calendar;
    private final Clock clock;

    PromiseReminders(
            ReminderStore store,
            People people,
            Teams teams,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            TimeAgo calendar,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.teams = teams;
        this.inOneGo = inOneGo;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 7-17 * * MON-FRI", zone = TimeAgo.HOME_ID)
    void everyHour() {
        var reminded = remind();
        if (reminded > 0) {
            log.info("Reminded {} colleagues of promises", reminded);
        }
    }

    @Override
    public int remind() {
        var today = calendar.today();
        return store.owed(today).stream()
                .filter(owed -> calledFor(owed, today))
                .mapToInt(owed -> remind(owed, today))
                .sum();
    }

    /** One that fails is tried again in an hour, and keeps no other waiting. */
    private int remind(Owed owed, LocalDate today) {
        try {
            return inOneGo.run(() -> remind(owed.promise(), today));
        } catch (RuntimeException failed) {
            log.warn("Nobody was reminded of promise {}", owed.promise().value(), failed);
            return 0;
        }
    }

    private boolean calledFor(Owed owed, LocalDate today) {
        return on(today, owed)
                .filter(reminder -> !store.isDone(owed.promise(), reminder))
                .isPresent();
    }

    private static Optional<Reminder> on(LocalDate today, Owed owed) {
        return Reminder.on(today, LocalDate.ofInstant(owed.given(), TimeAgo.HOME), owed.due());
    }

    /** Another machine that reminds of the same promise waits here, and then finds that it is done. */
    private int remind(MessageId promise, LocalDate today) {
        return store.hold(promise)
                .flatMap(owed -> on(today, owed).map(reminder -> remind(owed, reminder)))
                .orElse(0);
    }

    private int remind(Owed owed, Reminder reminder) {
        var now = clock.instant();
        var told = listeners(owed, reminder).stream()
                .filter(person -> store.add(owed.promise(), reminder, person, now))
                .toList();
        told.forEach(person -> events.publishEvent(
                new PromiseReminded(owed.promise(), owed.idea(), owed.owner(), person, reminder, now)));
        return told.size();
    }

    private List<PersonId> listeners(Owed owed, Reminder reminder) {
        if (reminder != Reminder.OVERDUE) {
            return people.find(owed.owner()).filter(Person::isStaff).map(Person::id).stream()
                    .toList();
        }
        var nearest = teams.of(owed.owner()).stream()
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toSet());
        return hearThatItIsLate(owed.owner(), people.staff(), nearest);
    }

    /**
     * Those who lead a team that the promiser is in, or where there is none, everybody who leads; and where nobody does
     * but the promiser, they themselves.
     */
    static List<PersonId> hearThatItIsLate(PersonId owner, List<Person> staff, Set<PersonId> nearest) {
        var leading = staff.stream()
                .filter(person -> person.has(Role.LEADER) || person.has(Role.OWNER))
                .map(Person::id)
                .filter(person -> !person.equals(owner))
                .toList();
        if (leading.isEmpty()) {
            return staff.stream().map(Person::id).filter(owner::equals).toList();
        }
        var near = leading.stream().filter(nearest::contains).toList();
        return near.isEmpty() ? leading : near;
    }
}
