package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.ideas.IdeaId;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Indexes as other nodes would have them. */
@ModuleTest
class FollowerTests {

    private final ChangeLog changes;
    private final Sources sources;
    private final Cast cast;

    FollowerTests(ChangeLog changes, Sources sources, Cast cast) {
        this.changes = changes;
        this.sources = sources;
        this.cast = cast;
    }

    @Test
    void another_node_finds_what_this_one_wrote() throws IOException {
        try (var index = Index.open(null)) {
            var follower = followed(index);
            var word = word();
            var idea = cast.idea(cast.customer(), "Something " + word);
            follower.step();
            assertThat(found(index, word)).containsExactly(idea.id());
        }
    }

    @Test
    void after_a_restart_it_goes_on_where_it_was(@TempDir Path folder) throws IOException {
        var before = word();
        var meanwhile = word();
        var first = cast.idea(cast.customer(), "Before " + before);
        try (var index = Index.open(folder)) {
            followed(index).keep();
        }
        var second = cast.idea(cast.customer(), "Meanwhile " + meanwhile);
        try (var index = Index.open(folder)) {
            assertThat(found(index, before)).containsExactly(first.id());
            new Follower(index, changes, sources).step();
            assertThat(found(index, meanwhile)).containsExactly(second.id());
        }
    }

    @Test
    void an_index_of_another_database_is_made_anew(@TempDir Path folder) throws IOException {
        try (var index = Index.open(folder)) {
            index.put(new Entry(-1, "Stranger " + word(), "", List.of(), Set.of(), List.of()));
            index.keep(new Progress("another", changes.last(), 0, 0).words());
        }
        try (var index = Index.open(folder)) {
            followed(index);
            assertThat(found(index, "stranger")).doesNotContain(new IdeaId(-1));
        }
    }

    private Follower followed(Index index) {
        var follower = new Follower(index, changes, sources);
        var more = true;
        while (more) {
            more = follower.step();
        }
        return follower;
    }

    private static Set<IdeaId> found(Index index, String words) {
        return index.search(searcher -> Searching.found(searcher, words, query -> query, 20))
                .keySet();
    }

    private static String word() {
        return "qf" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").repeat(2) + "zq";
    }
}
