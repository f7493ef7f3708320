package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.audit.Thing;
import samskap.ideas.IdeaId;
import samskap.ideas.Merging;
import samskap.moderation.Moderation;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** The last door before ideas are called alike. */
@ModuleTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadableNowTests {

    private final ReadableNow readable;
    private final Moderation moderation;
    private final Merging merging;
    private final Cast cast;

    ReadableNowTests(ReadableNow readable, Moderation moderation, Merging merging, Cast cast) {
        this.readable = readable;
        this.moderation = moderation;
        this.merging = merging;
        this.cast = cast;
    }

    @Test
    void only_what_is_neither_withheld_nor_merged_passes() {
        var main = cast.idea();
        var merged = cast.idea();
        var withheld = cast.idea();
        merging.merge(cast.owner("Anna"), merged.id(), main.id(), "");
        moderation.withhold(cast.owner("Anna"), Thing.idea(withheld.id().value()));
        assertThat(readable.of(List.of(main.id(), merged.id(), withheld.id(), new IdeaId(Long.MAX_VALUE))))
                .containsExactly(main.id());
    }

    @Test
    void of_none_there_are_none() {
        assertThat(readable.of(List.of())).isEmpty();
    }
}
