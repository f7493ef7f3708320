package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class IdeasTests {

    private final Ideas ideas;
    private final Board board;
    private final Journey journey;
    private final Cast cast;
    private final Person maja;
    private final Person petra;

    IdeasTests(Ideas ideas, Board board, Journey journey, Cast cast) {
        this.ideas = ideas;
        this.board = board;
        this.journey = journey;
        this.cast = cast;
        maja = cast.customer();
        petra = cast.owner("Petra Öberg");
    }

    @Nested
    class Sharing {

        @Test
        void the_author_supports_it_from_the_start_and_it_waits_for_an_answer() {
            var idea = cast.idea(maja);
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().supports()).isEqualTo(1);
            assertThat(idea.pulse().waitingSince()).isNotNull();
            assertThat(idea.status()).isEqualTo(Status.SHARED);
        }

        @Test
        void what_was_chosen_is_kept() {
            var stage = journey.stages().getFirst();
            var topic = journey.topics().getFirst();
            var idea =
                    ideas.share(maja, new NewIdea(UUID.randomUUID(), "Choose me", null, stage, topic, Feeling.UNEASY));
            assertThat(idea.stage()).isEqualTo(stage);
            assertThat(idea.topic()).isEqualTo(topic);
            assertThat(idea.feeling()).isEqualTo(Feeling.UNEASY);
        }

        @Test
        void sixteen_requests_at_once_with_one_key_share_once() throws Exception {
            var once = newIdea("Sent sixteen times");
            var shared = atOnce(16, () -> ideas.share(maja, once).id());
            assertThat(shared.stream().distinct()).hasSize(1);
            var mine = board.page(BoardQuery.DEFAULT.onlyMine(true), maja.id(), null, 20);
            assertThat(mine.items()).hasSize(1);
            assertThat(mine.items().getFirst().pulse().supports()).isEqualTo(1);
        }

        @Test
        void the_same_key_from_somebody_else_is_another_idea() {
            var once = newIdea("Ours");
            var erik = cast.customer("Erik Lundin");
            assertThat(ideas.share(maja, once).id())
                    .isNotEqualTo(ideas.share(erik, once).id());
        }

        @Test
        void whoever_shares_in_a_great_hurry_is_asked_to_wait() {
            IntStream.range(0, 10).forEach(n -> ideas.share(maja, newIdea("Number " + n)));
            refused(null, "shared.refused.tooFast", () -> ideas.share(maja, newIdea("One more")));
        }
    }

    @Nested
    class Editing {

        @Test
        void the_author_and_colleagues_may_and_nobody_else() {
            var idea = cast.idea(maja);
            assertThat(ideas.edit(maja, idea.id(), edit(1, "New words")).title())
                    .isEqualTo("New words");
            assertThat(ideas.edit(petra, idea.id(), edit(2, "Newer words")).version())
                    .isEqualTo(3);
            refused(
                    null,
                    "shared.refused.notAllowed",
                    () -> ideas.edit(cast.customer("Erik Lundin"), idea.id(), edit(3, "Mine now")));
        }

        @Test
        void the_second_of_two_is_shown_what_the_first_wrote_and_nothing_is_saved() {
            var idea = cast.idea(maja);
            ideas.edit(petra, idea.id(), edit(1, "Petra was first"));
            assertThatExceptionOfType(StaleEdit.class)
                    .isThrownBy(() -> ideas.edit(maja, idea.id(), edit(1, "Maja was second")))
                    .satisfies(stale -> assertThat(stale.current().title()).isEqualTo("Petra was first"));
            assertThat(ideas.find(idea.id()).orElseThrow().title()).isEqualTo("Petra was first");
        }

        @Test
        void new_words_are_found_and_old_ones_are_not() {
            var word = "qz" + UUID.randomUUID().toString().substring(0, 8);
            var idea = cast.idea(maja, "Something " + word);
            ideas.edit(maja, idea.id(), edit(1, "Something else"));
            assertThat(board.page(BoardQuery.DEFAULT.searching(word), null, null, 5)
                            .items())
                    .isEmpty();
        }

        @Test
        void an_idea_that_nobody_has_is_not_found() {
            refused(
                    null,
                    "shared.refused.notFound",
                    () -> ideas.edit(petra, new IdeaId(999_999_999), edit(1, "Title")));
        }
    }

    @Nested
    class Moving {

        @Test
        void a_move_is_kept_with_its_reason_and_name() {
            var idea = cast.idea(maja);
            ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "In spring.");
            assertThat(ideas.movesOf(idea.id())).singleElement().satisfies(move -> {
                assertThat(move.from()).isEqualTo(Status.SHARED);
                assertThat(move.to()).isEqualTo(Status.PLANNED);
                assertThat(move.reason()).isEqualTo("In spring.");
                assertThat(move.by()).isEqualTo(petra.id());
            });
        }

        @Test
        void declining_demands_a_reason_that_can_be_seen() {
            var idea = cast.idea(maja);
            refused("reason", "ideas.refused.reasonMissing", () -> move(petra, idea, Status.NOT_NOW, ""));
            refused("reason", "ideas.refused.reasonMissing", () -> move(petra, idea, Status.NOT_NOW, " \u200B\u2800 "));
            assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.SHARED);
            assertThat(move(petra, idea, Status.NOT_NOW, "Too costly.").status())
                    .isEqualTo(Status.NOT_NOW);
        }

        @Test
        void owners_and_employees_may_and_customers_leaders_and_administrators_may_not() {
            var idea = cast.idea(maja);
            move(cast.employee("Anna Berg"), idea, Status.IN_DIALOGUE, "");
            for (var role : List.of(Role.CUSTOMER, Role.LEADER, Role.ADMIN)) {
                var person = cast.person("Somebody", null, role);
                refused(null, "shared.refused.notAllowed", () -> move(person, idea, Status.DONE, ""));
            }
        }

        @Test
        void two_who_move_at_once_do_not_overwrite_each_other() {
            var idea = cast.idea(maja);
            move(petra, idea, Status.PLANNED, "");
            refused("status", "ideas.refused.movedAlready", () -> move(petra, idea, Status.DONE, ""));
            assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.PLANNED);
        }

        @Test
        void a_closed_idea_waits_for_nobody() {
            var idea = cast.idea(maja);
            assertThat(move(petra, idea, Status.DONE, "").pulse().waitingSince())
                    .isNull();
        }

        @Test
        void a_status_that_it_has_already_is_no_move() {
            refused("status", "ideas.refused.sameStatus", () -> move(petra, cast.idea(maja), Status.SHARED, ""));
        }

        @Test
        void an_idea_that_nobody_has_is_not_found() {
            refused(
                    null,
                    "shared.refused.notFound",
                    () -> ideas.move(petra, new IdeaId(999_999_999), Status.SHARED, Status.DONE, ""));
        }

        private Idea move(Person by, Idea idea, Status to, String reason) {
            return ideas.move(by, idea.id(), Status.SHARED, to, reason);
        }
    }

    private static NewIdea newIdea(String text) {
        return new NewIdea(UUID.randomUUID(), text, null, null, null, null);
    }

    private static IdeaEdit edit(int version, String title) {
        return new IdeaEdit(version, title, "", null, null, null);
    }

    private static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(n -> act).toList());
            return running.stream().map(done -> done.resultNow()).collect(Collectors.toList());
        }
    }

    private static void refused(String field, String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
