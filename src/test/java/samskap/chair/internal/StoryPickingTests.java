package samskap.chair.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.chair.Story;
import samskap.chair.Story.Kind;
import samskap.chair.Story.Ref;
import samskap.ideas.Stage;
import samskap.identity.PersonId;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryPickingTests {

    @Test
    void whoever_differs_most_from_those_who_are_there_comes_next() {
        var there = story(Kind.MOMENT, 1, 1, false, 1);
        var alike = story(Kind.MOMENT, 2, 2, false, 1);
        var otherStage = story(Kind.MOMENT, 3, 3, false, 2);
        var otherInAll = story(Kind.IDEA, 4, 4, true, 3);
        var picking = new StoryPicking(7);

        assertThat(picking.next(List.of(alike, otherStage, otherInAll), List.of(there)))
                .contains(otherInAll);
        assertThat(picking.next(List.of(alike, otherStage), List.of(there))).contains(otherStage);
        assertThat(picking.next(List.of(alike), List.of(there))).contains(alike);
    }

    @Test
    void nobody_is_there_twice_however_much_their_stories_differ() {
        var there = story(Kind.MOMENT, 1, 1, false, 1);
        var same = story(Kind.IDEA, 2, 1, true, 2);
        assertThat(new StoryPicking(7).next(List.of(same, there), List.of(there)))
                .isEmpty();
    }

    @Test
    void everybody_who_looks_draws_the_same_in_whatever_order_they_are_read() {
        var candidates = new ArrayList<>(many());
        var first = new StoryPicking(3).next(candidates, List.of());
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            assertThat(new StoryPicking(3).next(candidates, List.of())).isEqualTo(first);
        }
    }

    @Test
    void another_meeting_draws_anew_and_nobody_is_always_the_first() {
        var drawn = IntStream.range(0, 60)
                .mapToObj(number ->
                        new StoryPicking(number).next(many(), List.of()).orElseThrow())
                .distinct()
                .count();
        assertThat(drawn).isGreaterThan(6);
    }

    private static List<Story> many() {
        return IntStream.range(0, 12)
                .mapToObj(n -> story(Kind.MOMENT, n, n, n % 2 == 0, 1))
                .toList();
    }

    private static Story story(Kind kind, long id, long person, boolean well, int stage) {
        return new Story(
                new Ref(kind, id),
                new PersonId(person),
                "",
                null,
                "",
                "Words",
                well,
                new Stage(stage, "stage" + stage, Stage.Phase.DURING, Map.of(Language.EN, "Stage")),
                Instant.EPOCH,
                "/");
    }
}
