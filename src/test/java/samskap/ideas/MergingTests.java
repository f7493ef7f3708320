package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;
import samskap.testing.TestClock;

@ModuleTest
@RanksEverything
class MergingTests {

    private final Merging merging;
    private final Families families;
    private final Ideas ideas;
    private final Board board;
    private final Catalogue catalogue;
    private final Credits credits;
    private final Backing backing;
    private final Support support;
    private final Dialogue dialogue;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final TestClock clock;
    private final Person maja;
    private final Person erik;
    private final Person hilda;
    private final Person anna;
    private final Idea main;
    private final Idea duplicate;

    MergingTests(
            Merging merging,
            Families families,
            Ideas ideas,
            Board board,
            Catalogue catalogue,
            Credits credits,
            Backing backing,
            Support support,
            Dialogue dialogue,
            JdbcClient jdbc,
            Cast cast,
            TestClock clock) {
        this.merging = merging;
        this.families = families;
        this.ideas = ideas;
        this.board = board;
        this.catalogue = catalogue;
        this.credits = credits;
        this.backing = backing;
        this.support = support;
        this.dialogue = dialogue;
        this.jdbc = jdbc;
        this.cast = cast;
        this.clock = clock;
        maja = cast.customer("Maja Lind");
        erik = cast.customer("Erik Lundin");
        hilda = cast.customer("Hilda Dahl");
        anna = cast.employee("Anna Berg");
        main = cast.idea(maja);
        duplicate = cast.idea(erik);
    }

    @Nested
    class Voices {

        @Test
        void whoever_wants_both_is_one_voice() {
            support.give(hilda, main.id());
            support.give(hilda, duplicate.id());
            merge();
            assertThat(support.count(main.id())).isEqualTo(3);
            assertThat(support.latest(main.id(), 9)).containsExactlyInAnyOrder(maja.id(), erik.id(), hilda.id());
            assertThat(backing.supportedBy(erik, Set.of(main.id()))).containsExactly(main.id());
            assertThat(backing.supportedBy(erik)).contains(main.id());
        }

        @Test
        void each_is_told_once_for_the_idea_that_goes_on() {
            support.give(hilda, main.id());
            support.give(hilda, duplicate.id());
            merge();
            var heard = new ArrayList<PersonId>();
            backing.everyVoice((idea, person) -> {
                assertThat(idea).isNotEqualTo(duplicate.id());
                if (idea.equals(main.id())) {
                    heard.add(person);
                }
            });
            assertThat(heard).containsExactlyInAnyOrder(maja.id(), erik.id(), hilda.id());
        }

        @Test
        void unmerging_gives_each_its_own_back() {
            support.give(hilda, main.id());
            support.give(hilda, duplicate.id());
            merge();
            unmerge();
            assertThat(support.count(main.id())).isEqualTo(2);
            assertThat(support.count(duplicate.id())).isEqualTo(2);
            assertThat(backing.supportedBy(hilda)).contains(main.id(), duplicate.id());
            assertThat(support.recount()).isZero();
        }

        @Test
        void who_already_wants_the_duplicate_is_counted_no_second_time() {
            merge();
            assertThat(support.give(erik, main.id()).supports()).isEqualTo(2);
            assertThat(support.give(erik, duplicate.id()).supports()).isEqualTo(2);
        }

        @Test
        void what_is_given_to_the_main_idea_stays_there() {
            merge();
            support.give(hilda, main.id());
            unmerge();
            assertThat(support.by(hilda.id(), Set.of(main.id(), duplicate.id())))
                    .containsExactly(main.id());
        }

        @Test
        void a_page_that_was_left_open_gives_to_the_idea_that_goes_on() {
            merge();
            assertThat(support.give(hilda, duplicate.id()).supports()).isEqualTo(3);
            assertThat(support.count(main.id())).isEqualTo(3);
        }

        @Test
        void who_wants_it_no_more_wants_none_of_the_two() {
            merge();
            assertThat(support.withdraw(erik, main.id()).supports()).isEqualTo(1);
            unmerge();
            assertThat(support.count(duplicate.id())).isZero();
            assertThat(support.recount()).isZero();
        }

        @Test
        void voices_of_a_member_that_is_withheld_count_on() {
            merge();
            jdbc.sql("UPDATE ideas_idea SET withheld_at = NOW(6) WHERE id = :id")
                    .param("id", duplicate.id().value())
                    .update();
            assertThat(support.recount()).isZero();
            assertThat(support.count(main.id())).isEqualTo(2);
            assertThat(support.withdraw(erik, main.id()).supports()).isEqualTo(1);
        }

        @Test
        void counting_at_night_finds_every_count_right() {
            support.recount();
            dialogue.recount();
            support.give(hilda, duplicate.id());
            merge();
            support.withdraw(erik, main.id());
            assertThat(support.recount()).isZero();
            assertThat(dialogue.recount()).isZero();
        }

        @Test
        void the_trend_is_what_it_would_be_without_a_merger() {
            var before = List.of(trend(main), trend(duplicate));
            say(hilda, main, null, "Yes!");
            var spoken = trend(main);
            merge();
            assertThat(trend(main)).isGreaterThan(spoken);
            unmerge();
            assertThat(trend(main)).isCloseTo(spoken, within(1e-9));
            assertThat(trend(duplicate)).isCloseTo(before.getLast(), within(1e-9));
        }
    }

    @Nested
    class Words {

        @Test
        void the_two_dialogues_are_one_and_apart_again() {
            var first = say(hilda, duplicate, null, "For my mother too");
            say(maja, main, null, "And on Saturdays");
            merge();
            assertThat(dialogue.of(main.id(), null))
                    .extracting(Message::body)
                    .containsExactly("For my mother too", "And on Saturdays");
            assertThat(pulse(main).messages()).isEqualTo(2);
            var reply = say(anna, duplicate, first, "We are on it");
            assertThat(pulse(main).messages()).isEqualTo(3);
            unmerge();
            assertThat(pulse(main).messages()).isEqualTo(1);
            assertThat(pulse(duplicate).messages()).isEqualTo(2);
            assertThat(dialogue.find(reply, null).orElseThrow().idea()).isEqualTo(duplicate.id());
        }

        @Test
        void a_withdrawn_word_is_counted_no_more() {
            var said = say(hilda, duplicate, null, "For my mother too");
            merge();
            dialogue.withdraw(hilda, said);
            assertThat(pulse(main).messages()).isZero();
            unmerge();
            assertThat(pulse(duplicate).messages()).isZero();
        }

        @Test
        void open_questions_of_both_ask_for_help_with_the_one() {
            say(anna, duplicate, null, Kind.QUESTION, "What would help?");
            merge();
            assertThat(pulse(main).openQuestions()).isEqualTo(1);
            assertThat(pulse(duplicate).openQuestions()).isZero();
            unmerge();
            assertThat(pulse(main).openQuestions()).isZero();
            assertThat(pulse(duplicate).openQuestions()).isEqualTo(1);
        }
    }

    @Nested
    class Waiting {

        @Test
        void who_waited_for_an_answer_waits_on() {
            say(anna, main, null, Kind.ANSWER, "Here it is");
            merge();
            assertThat(pulse(main).waitingSince()).isEqualTo(duplicate.sharedAt());
            assertThat(pulse(duplicate).waitingSince()).isNull();
            clock.pass(Duration.ofSeconds(1));
            say(anna, main, null, Kind.ANSWER, "For you as well");
            assertThat(pulse(main).waitingSince()).isNull();
            unmerge();
            assertThat(pulse(duplicate).waitingSince()).isEqualTo(duplicate.sharedAt());
        }

        @Test
        void a_word_to_those_concerned_is_an_answer() {
            say(anna, main, null, Kind.ANSWER, "Here it is");
            merging.merge(anna, duplicate.id(), main.id(), "Maja wants the same, and we have answered there.");
            assertThat(pulse(main).waitingSince()).isNull();
        }

        @Test
        void what_others_say_there_makes_nobody_wait_who_has_an_answer() {
            say(anna, main, null, Kind.ANSWER, "Here it is");
            say(anna, duplicate, null, Kind.ANSWER, "And here");
            merge();
            clock.pass(Duration.ofSeconds(1));
            say(hilda, main, null, "Nice");
            assertThat(pulse(main).waitingSince()).isNull();
        }
    }

    @Nested
    class Places {

        @Test
        void the_duplicate_is_on_no_board_and_leads_on() {
            merge();
            assertThat(board.shows(BoardQuery.DEFAULT, null, duplicate.id())).isFalse();
            assertThat(board.shows(BoardQuery.DEFAULT, null, main.id())).isTrue();
            assertThat(families.mainOf(duplicate.id())).isEqualTo(main.id());
            assertThat(board.shows(BoardQuery.DEFAULT.onlyMine(true), erik.id(), duplicate.id()))
                    .isTrue();
            unmerge();
            assertThat(board.shows(BoardQuery.DEFAULT, null, duplicate.id())).isTrue();
        }

        @Test
        void its_words_find_the_idea_that_goes_on() {
            var word = "kvantum" + duplicate.id().value();
            var told = cast.idea(erik, "Something about " + word + "\nAnd what happened.");
            merging.merge(anna, told.id(), main.id(), "");
            var query = BoardQuery.DEFAULT.searching(word);
            assertThat(board.page(query, null, null, 5).items())
                    .extracting(Idea::id)
                    .containsExactly(main.id());
            merging.unmerge(anna, told.id());
            assertThat(board.page(query, null, null, 5).items())
                    .extracting(Idea::id)
                    .containsExactly(told.id());
        }

        @Test
        void it_is_closed_to_whoever_weighs_ideas() {
            merge();
            assertThat(statusInCatalogue()).isEqualTo(Status.MERGED);
            unmerge();
            assertThat(statusInCatalogue()).isEqualTo(Status.SHARED);
        }

        private Status statusInCatalogue() {
            return catalogue.everyEntry().stream()
                    .filter(entry -> entry.id().equals(duplicate.id()))
                    .findFirst()
                    .orElseThrow()
                    .status();
        }

        @Test
        void nobody_changes_it_while_it_is_merged() {
            merge();
            var merged = find(duplicate);
            assertThat(ideas.mayEdit(erik, merged)).isFalse();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ideas.move(anna, merged.id(), Status.MERGED, Status.PLANNED, ""));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ideas.move(anna, main.id(), Status.SHARED, Status.MERGED, ""));
        }

        @Test
        void who_wrote_it_is_credited_for_as_long() {
            merge();
            assertThat(credits.of(find(main))).contains(erik.id());
            unmerge();
            assertThat(credits.of(find(main))).isEmpty();
        }

        @Test
        void unmerging_restores_how_it_stood() {
            ideas.move(anna, duplicate.id(), Status.SHARED, Status.PLANNED, "In May.");
            var before = find(duplicate);
            merge();
            unmerge();
            assertThat(find(duplicate)).isEqualTo(before);
        }
    }

    @Nested
    class Chains {

        private final Idea third = cast.idea(hilda);

        @Test
        void the_last_one_has_everybody() {
            merge();
            merging.merge(anna, main.id(), third.id(), "");
            assertThat(families.mainOf(duplicate.id())).isEqualTo(third.id());
            assertThat(support.count(third.id())).isEqualTo(3);
            assertThat(families.mergersInto(third.id()))
                    .extracting(Merger::duplicate)
                    .containsExactlyInAnyOrder(main.id(), duplicate.id());
        }

        @Test
        void unmerging_the_middle_takes_its_own_along() {
            merge();
            merging.merge(anna, main.id(), third.id(), "");
            merging.unmerge(anna, main.id());
            assertThat(support.count(third.id())).isEqualTo(1);
            assertThat(support.count(main.id())).isEqualTo(2);
            assertThat(families.mainOf(duplicate.id())).isEqualTo(main.id());
        }

        @Test
        void unmerging_the_first_leaves_the_others_together() {
            merge();
            merging.merge(anna, main.id(), third.id(), "");
            unmerge();
            assertThat(support.count(third.id())).isEqualTo(2);
            assertThat(support.count(duplicate.id())).isEqualTo(1);
            assertThat(support.recount()).isZero();
        }

        @Test
        void taken_apart_one_by_one_each_is_found_by_its_own_words() {
            var word = "kvantum" + duplicate.id().value();
            var first = cast.idea(erik, "Something about " + word + "\nAnd what happened.");
            merging.merge(anna, first.id(), main.id(), "");
            merging.merge(anna, main.id(), third.id(), "");
            merging.unmerge(anna, first.id());
            merging.unmerge(anna, main.id());
            assertThat(board.page(BoardQuery.DEFAULT.searching(word), null, null, 5)
                            .items())
                    .extracting(Idea::id)
                    .containsExactly(first.id());
        }

        @Test
        void merging_into_a_merged_one_leads_to_where_it_leads() {
            merge();
            merging.merge(anna, third.id(), duplicate.id(), "");
            assertThat(families.mergerOf(third.id()).orElseThrow().into()).isEqualTo(main.id());
        }

        @Test
        void none_leads_in_a_circle() {
            merge();
            refused("ideas.refused.mergedIntoItself", main.id(), duplicate.id());
            refused("ideas.refused.mergedIntoItself", main.id(), main.id());
        }
    }

    @Nested
    class Asking {

        @Test
        void customers_do_not_merge() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> merging.merge(maja, duplicate.id(), main.id(), ""));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> merging.unmerge(maja, duplicate.id()));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> merging.preview(maja, duplicate.id(), main.id()));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> merging.candidates(maja, duplicate.id(), "", 3));
        }

        @Test
        void done_twice_it_is_done_once() {
            merge();
            merge();
            unmerge();
            unmerge();
            assertThat(jdbc.sql("SELECT COUNT(*) FROM ideas_merger WHERE idea_id = :id")
                            .param("id", duplicate.id().value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            var third = cast.idea();
            merge();
            refused("ideas.refused.mergedAlready", duplicate.id(), third.id());
        }

        @Test
        void the_preview_says_what_it_will_be() {
            support.give(hilda, main.id());
            support.give(hilda, duplicate.id());
            say(hilda, duplicate, null, "For my mother too");
            var preview = merging.preview(anna, duplicate.id(), main.id());
            assertThat(preview.supports()).isEqualTo(3);
            assertThat(preview.both()).isEqualTo(1);
            assertThat(preview.messages()).isEqualTo(1);
            assertThat(preview.reach().told()).isEqualTo(2);
            merge();
            assertThat(pulse(main).supports()).isEqualTo(preview.supports());
            assertThat(pulse(main).messages()).isEqualTo(preview.messages());
        }

        @Test
        void what_is_alike_is_offered_first_and_others_are_found_by_their_words() {
            var word = "obetald" + duplicate.id().value();
            var one = cast.idea(erik, "Invoice reminder " + word + " arrives\nBefore the invoice");
            var other = cast.idea(maja, "The reminder " + word + " came first\nInvoice after");
            assertThat(merging.candidates(anna, one.id(), "", 3))
                    .extracting(Idea::id)
                    .first()
                    .isEqualTo(other.id());
            assertThat(merging.candidates(anna, duplicate.id(), word, 9))
                    .extracting(Idea::id)
                    .containsExactlyInAnyOrder(one.id(), other.id());
            assertThat(merging.candidates(anna, one.id(), word, 9))
                    .extracting(Idea::id)
                    .containsExactly(other.id());
        }
    }

    private void merge() {
        merging.merge(anna, duplicate.id(), main.id(), "");
    }

    private void unmerge() {
        merging.unmerge(anna, duplicate.id());
    }

    private void refused(String key, IdeaId one, IdeaId into) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> merging.merge(anna, one, into, ""))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private Idea find(Idea idea) {
        return ideas.find(idea.id()).orElseThrow();
    }

    private Pulse pulse(Idea idea) {
        return find(idea).pulse();
    }

    private double trend(Idea idea) {
        return jdbc.sql("SELECT trend FROM ideas_idea WHERE id = :id")
                .param("id", idea.id().value())
                .query(Double.class)
                .single();
    }

    private MessageId say(Person who, Idea idea, @Nullable MessageId parent, String words) {
        return say(who, idea, parent, Kind.MESSAGE, words);
    }

    private MessageId say(Person who, Idea idea, @Nullable MessageId parent, Kind kind, String words) {
        return dialogue.write(
                        who, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, words, null).saidKnowingly())
                .id();
    }
}
