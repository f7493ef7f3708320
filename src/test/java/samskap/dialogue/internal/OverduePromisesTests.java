package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class OverduePromisesTests {

    private final PromiseStore promises;
    private final Dialogue dialogue;
    private final Cast cast;
    private final LocalDate today;

    OverduePromisesTests(PromiseStore promises, Dialogue dialogue, Cast cast, TimeAgo calendar) {
        this.promises = promises;
        this.dialogue = dialogue;
        this.cast = cast;
        today = calendar.today();
    }

    @Test
    void the_longest_overdue_come_first_and_no_more_than_asked_for() {
        var anna = cast.employee("Anna Berg");
        var olof = cast.employee("Olof Sand");
        var third = promise(anna, 3);
        var first = promise(anna, 1);
        var second = promise(olof, 2);
        var later = today.plusDays(30);
        var both = Set.of(anna.id(), olof.id());
        assertThat(promises.overdueOn(later, both, 2)).extracting(Message::id).containsExactly(first.id(), second.id());
        assertThat(promises.overdueOn(later, Set.of(anna.id()), 9))
                .extracting(Message::id)
                .containsExactly(first.id(), third.id());
        assertThat(promises.overdueOn(later, Set.of(), 9)).isEmpty();
        assertThat(promises.overdueOn(later, 1)).hasSize(1);
    }

    private Message promise(Person by, int days) {
        return dialogue.write(
                by,
                new NewMessage(
                        UUID.randomUUID(), cast.idea().id(), null, Kind.PROMISE, "I will", today.plusDays(days)));
    }
}
