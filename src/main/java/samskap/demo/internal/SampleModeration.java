package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Ground;
import samskap.moderation.Reports;
import samskap.shared.Language;

/** Somebody new in the sample, whose first words a colleague looks at. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleModeration {

    private final People people;
    private final Ideas ideas;
    private final Board board;
    private final Dialogue dialogue;
    private final Reports reports;
    private final TravellingClock clock;

    SampleModeration(
            People people, Ideas ideas, Board board, Dialogue dialogue, Reports reports, TravellingClock clock) {
        this.people = people;
        this.ideas = ideas;
        this.board = board;
        this.dialogue = dialogue;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param readers who find something wrong */
    void tell(Iterable<Person> readers, Instant now) {
        var kim = people.add(new NewPerson(
                SampleLoader.addressOf("kim"),
                "Kim Falk",
                Language.EN,
                Set.of(Role.CUSTOMER),
                null,
                LocalDate.of(2026, 1, 15)));
        var about = board.page(BoardQuery.DEFAULT, null, null, 1).items().getFirst();
        clock.at(now.minus(Duration.ofHours(5)), () -> complain(kim, about, readers));
        clock.at(
                now.minus(Duration.ofHours(3)),
                () -> ideas.share(
                        kim,
                        new NewIdea(
                                key("fronts"),
                                "Fronts from somebody who makes them for less\n"
                                        + "They look the same and cost half: https://fronts.example/offer",
                                null,
                                null,
                                null,
                                null)));
    }

    private void complain(Person kim, Idea about, Iterable<Person> readers) {
        var said = dialogue.write(
                kim,
                NewMessage.message(
                        key("complaint"),
                        about.id(),
                        null,
                        "Nobody at the warehouse knows what they are doing. Fire them all."));
        for (var reader : readers) {
            reports.report(reader, Thing.message(said.id().value()), Ground.UNKIND, "");
        }
    }

    private static UUID key(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
