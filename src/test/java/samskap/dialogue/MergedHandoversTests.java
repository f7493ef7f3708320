package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Merging;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Whoever was asked to answer what was merged, or was on it, is so for the idea that goes on, and afterwards again. */
@ModuleTest
class MergedHandoversTests {

    private final Handovers handovers;
    private final AnswerQueue queue;
    private final Dialogue dialogue;
    private final Merging merging;
    private final Person anna;
    private final Person olof;
    private final Person kajsa;
    private final Idea main;
    private final Idea duplicate;
    private final Idea third;

    MergedHandoversTests(Handovers handovers, AnswerQueue queue, Dialogue dialogue, Merging merging, Cast cast) {
        this.handovers = handovers;
        this.queue = queue;
        this.dialogue = dialogue;
        this.merging = merging;
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        kajsa = cast.employee("Kajsa Lehto");
        main = cast.idea();
        duplicate = cast.idea();
        third = cast.idea();
    }

    @BeforeEach
    void handedOver() {
        handOver(duplicate, olof);
    }

    @Test
    void the_receiver_answers_the_idea_that_goes_on() {
        merge();
        assertThat(mine(olof)).containsExactly(main.id());
        unmerge();
        assertThat(mine(olof)).containsExactly(duplicate.id());
        assertThat(handovers.of(main.id())).isEmpty();
    }

    @Test
    void what_was_answered_while_they_were_one_waits_with_its_receiver_again() {
        merge();
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), main.id(), null, Kind.ANSWER, "We will", null));
        assertThat(mine(olof)).isEmpty();
        unmerge();
        assertThat(mine(olof)).containsExactly(duplicate.id());
    }

    @Test
    void the_idea_that_goes_on_keeps_a_receiver_of_its_own() {
        handOver(main, kajsa);
        merge();
        assertThat(mine(kajsa)).containsExactly(main.id());
        assertThat(mine(olof)).isEmpty();
        unmerge();
        assertThat(mine(kajsa)).containsExactly(main.id());
        assertThat(mine(olof)).containsExactly(duplicate.id());
    }

    @Test
    void nobody_inherits_what_waits_for_nobody() {
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), main.id(), null, Kind.ANSWER, "We will", null));
        merging.merge(anna, duplicate.id(), main.id(), "The answer is there.");
        assertThat(handovers.of(main.id())).isEmpty();
        unmerge();
        assertThat(mine(olof)).containsExactly(duplicate.id());
    }

    @Test
    void taken_apart_one_by_one_each_is_with_whom_it_was_with() {
        merge();
        merging.merge(anna, main.id(), third.id(), "");
        assertThat(mine(olof)).containsExactly(third.id());
        unmerge();
        assertThat(handovers.of(third.id())).isEmpty();
        assertThat(handovers.of(main.id())).isEmpty();
        merging.unmerge(anna, main.id());
        assertThat(mine(olof)).containsExactly(duplicate.id());
    }

    @Test
    void whoever_is_on_it_is_on_the_idea_that_goes_on() {
        queue.take(olof, duplicate.id());
        merge();
        assertThat(queue.takenBy(main.id()))
                .get()
                .extracting(AnswerQueue.Taken::by)
                .isEqualTo(olof.id());
        unmerge();
        assertThat(queue.takenBy(main.id())).isEmpty();
        assertThat(queue.takenBy(duplicate.id()))
                .get()
                .extracting(AnswerQueue.Taken::by)
                .isEqualTo(olof.id());
    }

    private void merge() {
        merging.merge(anna, duplicate.id(), main.id(), "");
    }

    private void unmerge() {
        merging.unmerge(anna, duplicate.id());
    }

    private void handOver(Idea idea, Person to) {
        handovers.handOver(anna, new Handing(UUID.randomUUID(), idea.id(), to.id(), null, "Yours?"));
    }

    private List<IdeaId> mine(Person colleague) {
        return queue.waiting(colleague, Whose.MINE, null, 9).items().stream()
                .map(waiting -> waiting.idea().id())
                .toList();
    }
}
