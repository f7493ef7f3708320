package samskap.developing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.audit.Thing;
import samskap.developing.Suggestion.Decision;
import samskap.ideas.Credits;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.Person;
import samskap.moderation.Ground;
import samskap.moderation.Moderation;
import samskap.moderation.Reports;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
@RecordApplicationEvents
class SuggestionsTests {

    /** Given anew to each test; a constructor comes too early for it. */
    @Autowired
    private ApplicationEvents events;

    private final Suggestions suggestions;
    private final Ideas ideas;
    private final Versions versions;
    private final Credits credits;
    private final Moderation moderation;
    private final Reports reports;
    private final Cast cast;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;

    SuggestionsTests(
            Suggestions suggestions,
            Ideas ideas,
            Versions versions,
            Credits credits,
            Moderation moderation,
            Reports reports,
            Cast cast) {
        this.suggestions = suggestions;
        this.ideas = ideas;
        this.versions = versions;
        this.credits = credits;
        this.moderation = moderation;
        this.reports = reports;
        this.cast = cast;
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery day\nGive me one day, and a name.");
    }

    @Nested
    class Suggesting {

        @Test
        void anybody_suggests_other_words_and_the_idea_stays_as_it_is() {
            var suggestion = suggest(erik, "A day that I choose");
            assertThat(all()).containsExactly(suggestion);
            assertThat(suggestion.isOpen()).isTrue();
            assertThat(now().title()).isEqualTo("One delivery day");
            assertThat(events.stream(WordingSuggested.class))
                    .anyMatch(event -> event.suggestion().equals(suggestion.id()));
        }

        @Test
        void a_request_that_is_sent_twice_suggests_once() throws Exception {
            var once = wanted("A day that I choose");
            var ids = atOnce(6, () -> suggestions.suggest(erik, once).id());
            assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
            assertThat(all()).hasSize(1);
        }

        @Test
        void words_that_change_nothing_or_say_nothing_are_refused_at_their_field() {
            refusedAt("text", () -> suggest(erik, "One delivery day"));
            refusedAt("title", () -> suggest(erik, " "));
            refusedAt("why", () -> suggestions.suggest(erik, with(wanted("Other"), "x".repeat(301))));
            assertThat(all()).isEmpty();
        }

        @Test
        void nobody_fills_an_idea_with_suggestions() {
            for (var n = 1; n <= Suggestions.MOST_OF_ONE; n++) {
                suggest(erik, "A day that I choose " + n);
            }
            refused(() -> suggest(erik, "And one more"));
            suggestions.withdraw(
                    erik, suggestions.waiting(idea.id(), 1).getFirst().id());
            suggest(erik, "And one more");
            suggest(cast.customer("Hilda Helper"), "Another day");
            assertThat(suggestions.count(idea.id())).isEqualTo(new Suggestions.Tally(6, 1));
        }

        @Test
        void what_waits_is_read_from_its_oldest_and_what_is_settled_from_its_latest() {
            var first = suggest(erik, "A day that I choose 1");
            var second = suggest(erik, "A day that I choose 2");
            var third = suggest(erik, "A day that I choose 3");
            assertThat(suggestions.waiting(idea.id(), 2)).containsExactly(first, second);
            suggestions.withdraw(erik, third.id());
            suggestions.decline(maja, first.id(), "No.");
            assertThat(suggestions.settled(idea.id(), 5))
                    .extracting(Suggestion::id)
                    .containsExactly(first.id(), third.id());
            assertThat(suggestions.waiting(idea.id(), 2)).containsExactly(second);
        }

        @Test
        void a_closed_idea_and_one_that_is_gone_take_none() {
            ideas.move(anna, idea.id(), Status.SHARED, Status.NOT_NOW, "Too costly.");
            refused(() -> suggest(erik, "A day that I choose"));
            var nowhere = new NewSuggestion(UUID.randomUUID(), new IdeaId(999_999_999), 1, "Title", "", "");
            refused(() -> suggestions.suggest(erik, nowhere));
        }

        @Test
        void a_version_that_does_not_exist_yet_is_no_beginning() {
            refused(() -> suggestions.suggest(
                    erik, new NewSuggestion(UUID.randomUUID(), idea.id(), 7, "Title", "Story", "")));
        }
    }

    @Nested
    class TakingIn {

        @Test
        void one_click_puts_the_words_in_and_credits_whose_they_are() {
            var suggestion = suggest(erik, "A day that I choose");
            var after = suggestions.takeIn(maja, suggestion.id());
            assertThat(after.title()).isEqualTo("A day that I choose");
            assertThat(versions.of(idea.id()).getLast()).satisfies(version -> {
                assertThat(version.author()).isEqualTo(erik.id());
                assertThat(version.takenInBy()).isEqualTo(maja.id());
                assertThat(version.why()).isEqualTo("It is clearer.");
            });
            assertThat(credits.of(after)).containsExactly(erik.id());
            assertThat(decision(suggestion)).isEqualTo(Decision.TAKEN_IN);
            assertThat(events.stream(WordingTakenIn.class))
                    .anyMatch(event -> event.suggestion().equals(suggestion.id())
                            && event.by().equals(maja.id()));
        }

        @Test
        void a_colleague_may_and_another_customer_may_not() {
            var suggestion = suggest(erik, "A day that I choose");
            refused(() -> suggestions.takeIn(cast.customer("Hilda Helper"), suggestion.id()));
            refused(() -> suggestions.takeIn(erik, suggestion.id()));
            refused(() -> suggestions.takeIn(erik, suggestion.id(), 1, "Mine", ""));
            assertThat(suggestions.takeIn(anna, suggestion.id()).title()).isEqualTo("A day that I choose");
        }

        @Test
        void the_same_one_many_times_at_once_is_done_once() throws Exception {
            var suggestion = suggest(erik, "A day that I choose");
            atOnce(6, () -> suggestions.takeIn(anna, suggestion.id()).version());
            assertThat(versions.of(idea.id())).hasSize(2);
            assertThat(now().version()).isEqualTo(2);
        }

        @Test
        void of_two_at_once_one_goes_in_and_the_other_is_shown_what_it_says_now() throws Exception {
            var one = suggest(erik, "A day that I choose");
            var other = suggest(cast.customer("Hilda Helper"), "A morning that I choose");
            var tries = List.<Callable<Idea>>of(
                    () -> suggestions.takeIn(anna, one.id()), () -> suggestions.takeIn(maja, other.id()));
            var collisions = collisionsOf(tries);
            assertThat(collisions).hasSize(1);
            var title = now().title();
            assertThat(collisions.getFirst().collision().now().title()).isEqualTo(title);
            assertThat(collisions.getFirst().collision().base().title()).isEqualTo("One delivery day");
            assertThat(versions.of(idea.id())).hasSize(2);
            assertThat(all().stream().filter(Suggestion::isOpen)).hasSize(1);
        }

        @Test
        void a_change_of_stage_or_feeling_alone_is_no_collision() {
            var suggestion = suggest(erik, "A day that I choose");
            ideas.edit(anna, idea.id(), new IdeaEdit(1, idea.title(), idea.story(), null, null, Feeling.UNEASY));
            assertThat(collides(suggestion)).isFalse();
            var after = suggestions.takeIn(anna, suggestion.id());
            assertThat(after.title()).isEqualTo("A day that I choose");
            assertThat(after.feeling()).isEqualTo(Feeling.UNEASY);
        }

        @Test
        void a_person_chooses_the_words_when_the_idea_has_changed_since() {
            var suggestion = suggest(erik, "A day that I choose");
            editedByMaja("One delivery day, please");
            assertThat(collides(suggestion)).isTrue();
            assertThatExceptionOfType(WordingCollision.class)
                    .isThrownBy(() -> suggestions.takeIn(anna, suggestion.id()));
            var after = suggestions.takeIn(anna, suggestion.id(), 2, "A day that I choose, please", "Together.");
            assertThat(after.title()).isEqualTo("A day that I choose, please");
            assertThat(versions.count(idea.id())).isEqualTo(3);
        }

        @Test
        void whoever_finds_other_words_is_their_author_and_names_whose_suggestion_they_came_from() {
            var suggestion = suggest(erik, "A day that I choose");
            editedByMaja("One delivery day, please");
            var after = suggestions.takeIn(anna, suggestion.id(), 2, "A week that I choose", "Together.");
            assertThat(versions.of(idea.id()).getLast()).satisfies(version -> {
                assertThat(version.author()).isEqualTo(anna.id());
                assertThat(version.takenInBy()).isNull();
                assertThat(version.source()).isEqualTo(new Version.Source(erik.id(), suggestion.anchor()));
            });
            assertThat(credits.of(after)).containsExactlyInAnyOrder(erik.id(), anna.id());
        }

        @Test
        void both_changes_put_together_stay_the_words_of_whoever_suggested_the_second() {
            var suggestion = suggest(erik, "One delivery morning");
            ideas.edit(maja, idea.id(), new IdeaEdit(1, idea.title(), "Give me one day, please.", null, null, null));
            suggestions.takeIn(anna, suggestion.id(), 2, "One delivery morning", "Give me one day, please.");
            assertThat(versions.of(idea.id()).getLast()).satisfies(version -> {
                assertThat(version.author()).isEqualTo(erik.id());
                assertThat(version.takenInBy()).isEqualTo(anna.id());
            });
        }

        @Test
        void words_in_which_nothing_of_the_suggestion_is_left_take_nothing_in() {
            var suggestion = suggest(erik, "A day that I choose");
            editedByMaja("One delivery day, please");
            refusedAt(
                    "text",
                    () -> suggestions.takeIn(anna, suggestion.id(), 2, "One delivery day, please", idea.story()));
            refusedAt("text", () -> suggestions.takeIn(anna, suggestion.id(), 2, "One delivery day, now", "Mine."));
            assertThat(suggestions.find(suggestion.id()).orElseThrow().isOpen()).isTrue();
            assertThat(credits.of(now())).isEmpty();
            assertThat(versions.count(idea.id())).isEqualTo(2);
        }

        @Test
        void another_stage_or_feeling_while_somebody_chooses_is_no_collision() {
            var suggestion = suggest(erik, "A day that I choose");
            editedByMaja("One delivery day, please");
            ideas.edit(anna, idea.id(), new IdeaEdit(2, now().title(), now().story(), null, null, Feeling.UNEASY));
            var after = suggestions.takeIn(anna, suggestion.id(), 2, "A day that I choose", idea.story());
            assertThat(after.title()).isEqualTo("A day that I choose");
            assertThat(after.feeling()).isEqualTo(Feeling.UNEASY);
        }

        @Test
        void what_was_chosen_for_an_older_version_is_not_written_over_a_newer_one() {
            var suggestion = suggest(erik, "A day that I choose");
            editedByMaja("Maja was faster");
            assertThatExceptionOfType(WordingCollision.class)
                    .isThrownBy(() -> suggestions.takeIn(anna, suggestion.id(), 1, "Chosen too early", ""));
            assertThat(now().title()).isEqualTo("Maja was faster");
            assertThat(suggestions.find(suggestion.id()).orElseThrow().isOpen()).isTrue();
        }

        @Test
        void words_that_the_idea_has_found_by_itself_credit_whoever_suggested_them() {
            var suggestion = suggest(erik, "A day that I choose");
            ideas.edit(maja, idea.id(), new IdeaEdit(1, "A day that I choose", idea.story(), null, null, null));
            var after = suggestions.takeIn(maja, suggestion.id());
            assertThat(after.version()).isEqualTo(2);
            assertThat(credits.of(after)).containsExactly(erik.id());
        }
    }

    @Nested
    class SayingNo {

        @Test
        void carries_a_word_that_everybody_can_read() {
            var suggestion = suggest(erik, "A day that I choose");
            refusedAt("word", () -> suggestions.decline(maja, suggestion.id(), "  "));
            suggestions.decline(maja, suggestion.id(), "It is about the fitter.");
            suggestions.decline(maja, suggestion.id(), "Said again.");
            var outcome = suggestions.find(suggestion.id()).orElseThrow().outcome();
            assertThat(outcome.decision()).isEqualTo(Decision.DECLINED);
            assertThat(outcome.word()).isEqualTo("It is about the fitter.");
            refused(() -> suggestions.takeIn(anna, suggestion.id()));
            assertThat(events.stream(WordingDeclined.class)).hasSize(1);
        }

        @Test
        void is_not_for_everybody() {
            var suggestion = suggest(erik, "A day that I choose");
            refused(() -> suggestions.decline(cast.customer("Hilda Helper"), suggestion.id(), "No."));
            assertThat(suggestions.find(suggestion.id()).orElseThrow().isOpen()).isTrue();
        }
    }

    @Nested
    class TakingBack {

        @Test
        void leaves_the_place_and_takes_the_words() {
            var suggestion = suggest(erik, "A day that I choose");
            refused(() -> suggestions.withdraw(maja, suggestion.id()));
            suggestions.withdraw(erik, suggestion.id());
            suggestions.withdraw(erik, suggestion.id());
            assertThat(decision(suggestion)).isEqualTo(Decision.WITHDRAWN);
            assertThat(suggestions.find(suggestion.id()).orElseThrow().words().title())
                    .isEmpty();
            refused(() -> suggestions.takeIn(maja, suggestion.id()));
        }

        @Test
        void is_too_late_when_it_is_in() {
            var suggestion = suggest(erik, "A day that I choose");
            suggestions.takeIn(maja, suggestion.id());
            refused(() -> suggestions.withdraw(erik, suggestion.id()));
            assertThat(suggestions.find(suggestion.id()).orElseThrow().words().title())
                    .isEqualTo("A day that I choose");
        }
    }

    @Nested
    class Withholding {

        @Test
        void leaves_it_to_its_author_and_colleagues_alone() {
            var suggestion = suggest(erik, "Words that hurt");
            moderation.withhold(anna, Thing.suggestion(suggestion.id().value()));
            assertThat(all()).isEmpty();
            assertThat(suggestions.count(idea.id())).isEqualTo(new Suggestions.Tally(0, 0));
            assertThat(suggestions.find(suggestion.id(), maja)).isEmpty();
            for (var reader : List.of(erik, anna)) {
                assertThat(suggestions.waiting(idea.id(), reader, 5))
                        .singleElement()
                        .matches(Suggestion::withheld);
                assertThat(suggestions.count(idea.id(), reader)).isEqualTo(new Suggestions.Tally(1, 0));
            }
            refused(() -> suggestions.takeIn(maja, suggestion.id()));
            refused(() -> suggestions.takeIn(anna, suggestion.id()));
            refused(() -> suggestions.decline(maja, suggestion.id(), "No."));
        }

        @Test
        void ends_where_it_began_when_a_colleague_lets_it_stand() {
            var suggestion = suggest(erik, "Harmless after all");
            var thing = Thing.suggestion(suggestion.id().value());
            moderation.withhold(anna, thing);
            moderation.approve(anna, moderation.piece(anna, thing));
            assertThat(all()).containsExactly(suggestion);
        }

        @Test
        void goes_with_taking_the_words_down_that_were_taken_in_once() {
            var suggestion = suggest(erik, "A day that I choose");
            suggestions.takeIn(maja, suggestion.id());
            editedAgainByMaja("All anew");
            versions.takeDown(anna, idea.id(), 2, "It is abuse.");
            moderation.withhold(anna, Thing.suggestion(suggestion.id().value()));
            assertThat(suggestions.settled(idea.id(), 5)).isEmpty();
            assertThat(suggestions.settled(idea.id(), anna, 5)).hasSize(1);
        }

        @Test
        void is_asked_for_by_whoever_reports_it_and_is_over_when_its_author_takes_it_back() {
            var suggestion = suggest(erik, "Buy at our place");
            var thing = Thing.suggestion(suggestion.id().value());
            reports.report(maja, thing, Ground.SPAM, "");
            var waiting = moderation.count();
            suggestions.withdraw(erik, suggestion.id());
            assertThat(moderation.count()).isEqualTo(waiting - 1);
            refused(() -> moderation.piece(anna, thing));
        }
    }

    private void editedAgainByMaja(String title) {
        ideas.edit(maja, idea.id(), new IdeaEdit(2, title, idea.story(), null, null, null));
    }

    private List<Suggestion> all() {
        return Stream.concat(suggestions.waiting(idea.id(), 100).stream(), suggestions.settled(idea.id(), 100).stream())
                .toList();
    }

    private boolean collides(Suggestion suggestion) {
        return suggestions
                .standing(List.of(suggestion), now())
                .get(suggestion.id())
                .collides();
    }

    private NewSuggestion wanted(String title) {
        return new NewSuggestion(UUID.randomUUID(), idea.id(), 1, title, idea.story(), "It is clearer.");
    }

    private static NewSuggestion with(NewSuggestion wanted, String why) {
        return new NewSuggestion(wanted.key(), wanted.idea(), wanted.base(), wanted.title(), wanted.story(), why);
    }

    private Suggestion suggest(Person author, String title) {
        return suggestions.suggest(author, wanted(title));
    }

    private void editedByMaja(String title) {
        ideas.edit(maja, idea.id(), new IdeaEdit(1, title, idea.story(), null, null, null));
    }

    private Idea now() {
        return ideas.find(idea.id()).orElseThrow();
    }

    private Decision decision(Suggestion suggestion) {
        return suggestions.find(suggestion.id()).orElseThrow().outcome().decision();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act);
    }

    private static void refusedAt(String field, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .matches(refusal -> field.equals(refusal.field()), "at " + field);
    }

    private static List<WordingCollision> collisionsOf(List<Callable<Idea>> tries) throws InterruptedException {
        var collisions = new ArrayList<WordingCollision>();
        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            for (var each : threads.invokeAll(tries)) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    collisions.add((WordingCollision) failed.getCause());
                }
            }
        }
        return collisions;
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var start = new CyclicBarrier(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var tries = new ArrayList<Callable<T>>();
            for (var n = 0; n < times; n++) {
                tries.add(() -> {
                    start.await();
                    return act.call();
                });
            }
            var results = new ArrayList<T>();
            for (var each : threads.invokeAll(tries)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
