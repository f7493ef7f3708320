package samskap.shared.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.shared.live.Change.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeTests {

    @Test
    void lists_of_how_ideas_stand_follow_what_is_called_otherwise_withheld_or_moved() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> new Change(kind, 1).isOfHowIdeasStand()))
                .containsExactlyInAnyOrder(
                        Kind.IDEA_EDITED, Kind.IDEA_MOVED, Kind.IDEA_WITHHELD, Kind.PERSON_CHANGED, Kind.PLACE_CHANGED);
    }
}
