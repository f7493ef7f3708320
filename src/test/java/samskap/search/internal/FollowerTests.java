package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Reaction;
import samskap.dialogue.Reactions;
import samskap.ideas.Backing;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.moderation.Moderation;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Indexes as other nodes would have them. */
@ModuleTest
class FollowerTests {

    private final ChangeLog changes;
    private final FailingOnce sources;
    private final Moderation moderation;
    private final Dialogue dialogue;
    private final Reactions reactions;
    private final Backing backing;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final long lastOfOthers;

    FollowerTests(
            ChangeLog changes,
            JdbcClient jdbc,
            Families families,
            Moderation moderation,
            Dialogue dialogue,
            Reactions reactions,
            Backing backing,
            Cast cast) {
        this.dialogue = dialogue;
        this.reactions = reactions;
        this.backing = backing;
        this.jdbc = jdbc;
        this.changes = changes;
        this.sources = new FailingOnce(jdbc, families);
        this.moderation = moderation;
        this.cast = cast;
        this.lastOfOthers = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM ideas_idea")
                .query(Long.class)
                .single();
    }

    /** A database that is not there for a moment, if that is asked for. */
    private static final class FailingOnce extends Sources {

        private boolean failing;

        FailingOnce(JdbcClient jdbc, Families families) {
            super(jdbc, families);
        }

        @Override
        List<Entry> read(Collection<IdeaId> ideas) {
            if (failing) {
                failing = false;
                throw new QueryTimeoutException("No connection within a moment");
            }
            return super.read(ideas);
        }
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
            new Follower(index, changes, sources, Model.none()).step();
            assertThat(found(index, meanwhile)).containsExactly(second.id());
        }
    }

    @Test
    void an_index_of_another_database_is_made_anew(@TempDir Path folder) throws IOException {
        try (var index = Index.open(folder)) {
            index.put(new Entry(-1, "Stranger " + word(), "", List.of(), Set.of(), List.of()));
            index.keep(Progress.begun("another", "", changes.last(), 0, Instant.now())
                    .words());
        }
        try (var index = Index.open(folder)) {
            followed(index);
            assertThat(found(index, "stranger")).doesNotContain(new IdeaId(-1));
        }
    }

    @Test
    void what_could_not_be_read_is_read_when_it_can_be() throws IOException {
        try (var index = Index.open(null)) {
            var word = word();
            var idea = cast.idea(cast.customer(), "Something " + word);
            var follower = followed(index);
            withhold(idea);
            sources.failing = true;
            assertThatThrownBy(follower::step).isInstanceOf(QueryTimeoutException.class);
            assertThat(found(index, word)).containsExactly(idea.id());
            follower.step();
            assertThat(found(index, word)).isEmpty();
        }
    }

    @Test
    void when_the_disk_is_there_again_it_goes_on(@TempDir Path temporary) throws IOException {
        var folder = Files.createDirectory(temporary.resolve("search"));
        var before = word();
        var meanwhile = word();
        try (var index = Index.open(folder)) {
            var first = cast.idea(cast.customer(), "Before " + before);
            var follower = followed(index);
            follower.keep();
            var second = cast.idea(cast.customer(), "Meanwhile " + meanwhile);
            withhold(first);

            var away = Files.move(folder, temporary.resolve("away"));
            assertThatThrownBy(follower::step).isInstanceOf(RuntimeException.class);
            Files.move(away, folder);

            follower.step();
            assertThat(found(index, before)).isEmpty();
            assertThat(found(index, meanwhile)).containsExactly(second.id());
            follower.keep();
        }
        try (var index = Index.open(folder)) {
            assertThat(found(index, before)).isEmpty();
            assertThat(found(index, meanwhile)).hasSize(1);
        }
    }

    @Test
    void what_the_log_never_told_of_is_found_after_a_round() throws IOException {
        var before = word();
        var after = word();
        var idea = cast.idea(cast.customer(), "Something " + before);
        try (var index = Index.open(null)) {
            followed(index);
            jdbc.sql("UPDATE ideas_idea SET title = :title WHERE id = :id")
                    .param("title", "Something " + after)
                    .param("id", idea.id().value())
                    .update();
            assertThat(found(index, after)).isEmpty();

            var rounds = new Rounds(sources, new Renewing(index, sources));
            var progress = Progress.begun("", "", 0, 0, Instant.EPOCH)
                    .readTo(idea.id().value(), 0)
                    .roundAt(idea.id().value() - 1);
            var next = rounds.step(progress);
            assertThat(next.round()).isGreaterThanOrEqualTo(idea.id().value());
            assertThat(found(index, after)).containsExactly(idea.id());
            assertThat(found(index, before)).isEmpty();
            assertThat(rounds.step(next.roundAt(Long.MAX_VALUE - 1)).round()).isZero();
        }
    }

    @Test
    void a_round_is_done_within_a_day() {
        assertThat(Rounds.share(1_000_000) * 24L * 60).isGreaterThanOrEqualTo(1_000_000);
        assertThat(Rounds.share(0)).isPositive();
    }

    @Test
    void what_nobody_said_or_wrote_is_not_read_again() {
        var idea = cast.idea(cast.customer(), "Something " + word());
        var message = dialogue.write(
                cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), null, "Yes, that would help."));
        var told = toldOf(idea);
        reactions.react(cast.customer(), message.id(), Reaction.THANKS, true);
        backing.support(cast.customer(), idea.id(), true);
        assertThat(toldOf(idea)).isEqualTo(told);
        dialogue.write(cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), null, "And I."));
        assertThat(toldOf(idea)).isGreaterThan(told);
    }

    private long toldOf(Idea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM search_change WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void it_tells_how_far_behind_it_is() throws IOException {
        try (var index = Index.open(null)) {
            var follower = new Follower(index, changes, sources, Model.none());
            assertThat(follower.standing()).isEqualTo(Standing.NOWHERE);
            followed(follower);
            assertThat(follower.standing().complete()).isTrue();
            assertThat(follower.standing().due()).isZero();

            cast.idea(cast.customer(), "Something " + word());
            assertThat(changes.beyond(follower.standing().latest()).rows()).isPositive();
            sources.failing = true;
            assertThatThrownBy(follower::step).isInstanceOf(QueryTimeoutException.class);
            assertThat(follower.standing().due()).isPositive();
            assertThat(follower.standing().since()).isNotNull();

            follower.step();
            assertThat(follower.standing().due()).isZero();
            assertThat(follower.standing().since()).isNull();
            assertThat(changes.beyond(Long.MAX_VALUE)).isEqualTo(new ChangeLog.Beyond(0, Duration.ZERO));
        }
    }

    @Test
    void the_words_of_what_is_withheld_leave_the_disk_after_a_day(@TempDir Path folder) throws Exception {
        var word = word();
        var idea = cast.idea(cast.customer(), "Something " + word);
        try (var index = Index.open(folder)) {
            followed(index).keep();
            assertThat(Words.ofFiles(folder, word)).isTrue();
            withhold(idea);
            followed(index).keep();
            index.keep(Progress.of(index.kept())
                    .sweptAt(Instant.now().minus(Duration.ofHours(25)))
                    .words());
        }
        try (var index = Index.open(folder)) {
            var follower = new Follower(index, changes, sources, Model.none());
            var begun = Instant.now().minusSeconds(1);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                follower.step();
                return Progress.of(index.kept()).swept().isAfter(begun);
            });
            assertThat(Words.ofFiles(folder, word)).isFalse();
        }
    }

    @Test
    void where_ideas_lie_follows_their_words() throws IOException {
        var word = word();
        var idea = cast.idea(cast.customer(), "Something " + word);
        var model = new Model(() -> new PointsOf(text -> new float[] {text.contains(word) ? 1 : 0, 1}));
        try (var index = Index.open(null)) {
            var follower = followed(new Follower(index, changes, sources, model));
            assertThat(index.withoutPoint(10)).isEmpty();
            assertThat(nearest(index)).isEqualTo(idea.id());

            withhold(idea);
            followed(follower);
            assertThat(nearest(index)).isNotEqualTo(idea.id());
            var another = cast.idea(cast.customer(), "Something else " + word);
            followed(follower);
            assertThat(nearest(index)).isEqualTo(another.id());
        }
    }

    private static IdeaId nearest(Index index) {
        var query = new KnnFloatVectorQuery(IdeaDocuments.POINT, new float[] {1, 0}, 1);
        return index.search(searcher -> BestOfEach.among(searcher, query, 1))
                .keySet()
                .iterator()
                .next();
    }

    @Test
    void another_model_makes_an_index_anew_and_none_leaves_it(@TempDir Path folder) throws IOException {
        cast.idea(cast.customer(), "Something " + word());
        try (var index = Index.open(folder)) {
            followed(new Follower(index, changes, sources, model("first"))).keep();
            assertThat(Progress.of(index.kept()).model()).isEqualTo("first");
        }
        try (var index = Index.open(folder)) {
            followed(index).keep();
            assertThat(index.withoutPoint(10)).isEmpty();
            assertThat(Progress.of(index.kept()).model()).isEqualTo("first");
        }
        try (var index = Index.open(folder)) {
            var follower = new Follower(index, changes, sources, model("second"));
            follower.step();
            index.show();
            assertThat(index.withoutPoint(10)).isNotEmpty();
            followed(follower).keep();
            assertThat(index.withoutPoint(10)).isEmpty();
            assertThat(Progress.of(index.kept()).model()).isEqualTo("second");
        }
    }

    private static Model model(String fingerprint) {
        return new Model(() -> new PointsOf(fingerprint, text -> new float[] {0, 1}));
    }

    private void withhold(Idea idea) {
        moderation.withhold(cast.employee("Anna Berg"), Thing.idea(idea.id().value()));
    }

    private Follower followed(Index index) {
        return followed(new Follower(index, changes, sources, Model.none()));
    }

    private static Follower followed(Follower follower) {
        var more = true;
        while (more) {
            more = follower.step();
        }
        return follower;
    }

    /** Of this test's ideas: words of others may have a part in common with its own by chance. */
    private Set<IdeaId> found(Index index, String words) {
        return index.search(searcher -> Searching.found(searcher, words, query -> query, 20)).keySet().stream()
                .filter(idea -> idea.value() > lastOfOthers)
                .collect(Collectors.toSet());
    }

    /** No two begin, or end, with the same part of a word: what has one in common may be found by it. */
    private static String word() {
        // What comes before these of its digits is not all by chance.
        var digits = UUID.randomUUID().toString().replace("-", "").substring(17);
        return digits.chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }
}
