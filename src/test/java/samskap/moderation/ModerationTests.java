package samskap.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ModerationTests {

    private static final String LINKS = "Cheap kitchens\nhttps://spam.example.com has them";

    private final Moderation moderation;
    private final Reports reports;
    private final Standings standings;
    private final Cases cases;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Support support;
    private final Cast cast;
    private final JdbcClient jdbc;

    ModerationTests(
            Moderation moderation,
            Reports reports,
            Standings standings,
            Cases cases,
            Ideas ideas,
            Dialogue dialogue,
            Support support,
            Cast cast,
            JdbcClient jdbc) {
        this.moderation = moderation;
        this.reports = reports;
        this.standings = standings;
        this.cases = cases;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.support = support;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Nested
    class Deciding {

        @Test
        void a_newcomers_link_waits_and_begins_its_life_when_it_is_approved() {
            var idea = cast.idea(cast.customer(), LINKS);
            assertThat(ideas.find(idea.id())).isEmpty();
            assertThat(waits(thing(idea))).isTrue();

            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));

            var shown = ideas.find(idea.id()).orElseThrow();
            assertThat(shown.pulse().supports()).isOne();
            assertThat(shown.pulse().waitingSince()).isNotNull();
            assertThat(shown.sharedAt()).isAfter(idea.sharedAt());
            assertThat(waits(thing(idea))).isFalse();
        }

        @Test
        void nobody_lets_out_what_was_written_over_what_they_read() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);
            var anna = anna();
            var seen = moderation.piece(anna, thing(idea));
            ideas.edit(maja, idea.id(), new IdeaEdit(1, "Another title", "Bad words " + LINKS, null, null, null));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> moderation.approveAndTrust(anna, seen))
                    .returns("moderation.refused.changed", Refusal::key);
            assertThat(waits(thing(idea))).isTrue();
            moderation.approve(anna, moderation.piece(anna, thing(idea)));
            assertThat(waits(thing(idea))).isFalse();
        }

        @Test
        void whoever_is_approved_and_trusted_is_never_withheld_for_being_new_again() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);
            var anna = anna();

            moderation.approveAndTrust(anna, moderation.piece(anna(), thing(idea)));
            moderation.approveAndTrust(anna, moderation.piece(anna(), thing(idea)));

            assertThat(ideas.find(cast.idea(maja, LINKS).id())).isPresent();
            assertThat(standings.of(maja.id()).trusted())
                    .extracting(Standing.Trust::by)
                    .isEqualTo(anna.id());
            assertThat(acts(thing(idea))).containsExactly("moderation.approved");
            assertThat(acts(Thing.person(maja.id()))).containsExactly("moderation.trusted");
        }

        @Test
        void declining_and_blocking_is_one_step_and_its_author_reads_why() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);

            moderation.declineAndBlock(anna(), thing(idea), "This is advertising.");

            assertThat(ideas.find(idea.id())).isEmpty();
            assertThat(ideas.find(idea.id(), maja)).isPresent();
            var declined = cases.withheld(thing(idea)).orElseThrow().declined();
            assertThat(declined).extracting(Withheld.Declined::reason).isEqualTo("This is advertising.");
            assertThat(standings.of(maja.id()).isBlocked()).isTrue();
            assertThat(acts(thing(idea))).containsExactly("moderation.declined");
            assertThat(acts(Thing.person(maja.id()))).containsExactly("moderation.blocked");
        }

        @Test
        void declining_wants_a_reason_and_nothing_happens_without_one() {
            var idea = cast.idea(cast.customer(), LINKS);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> moderation.declineAndBlock(anna(), thing(idea), " \n "))
                    .matches(refusal -> "reason".equals(refusal.field()));
            assertThat(waits(thing(idea))).isTrue();
        }

        @Test
        void declining_what_everybody_saw_takes_it_from_them_and_approving_it_after_all_gives_it_back() {
            var idea = cast.idea();
            support.give(cast.customer(), idea.id());
            reports.report(cast.customer(), thing(idea), Ground.WRONG, "");

            moderation.decline(anna(), thing(idea), "It is about another company.");
            assertThat(ideas.find(idea.id())).isEmpty();

            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().supports()).isEqualTo(2);
            assertThat(ideas.find(idea.id()).orElseThrow().sharedAt()).isEqualTo(idea.sharedAt());
        }

        @Test
        void what_was_declined_waits_again_when_its_author_changes_it() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);
            moderation.decline(anna(), thing(idea), "Please without the link.");
            assertThat(waits(thing(idea))).isFalse();

            ideas.edit(maja, idea.id(), new IdeaEdit(1, "Cheap kitchens", "From a shop nearby", null, null, null));

            assertThat(waits(thing(idea))).isTrue();
            assertThat(ideas.find(idea.id())).isEmpty();
        }

        @Test
        void a_link_that_a_newcomer_adds_later_withholds_what_everybody_saw() {
            var maja = cast.customer();
            var idea = cast.idea(maja);
            ideas.edit(maja, idea.id(), new IdeaEdit(1, "Cheap kitchens", LINKS, null, null, null));
            assertThat(ideas.find(idea.id())).isEmpty();

            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
            ideas.edit(maja, idea.id(), new IdeaEdit(2, "Cheap kitchens", LINKS + "!", null, null, null));
            assertThat(ideas.find(idea.id())).isPresent();
        }

        @Test
        void an_approved_link_is_no_leave_for_another_one() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);
            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
            ideas.edit(
                    maja,
                    idea.id(),
                    new IdeaEdit(1, "Cheap kitchens", "https://worse.example.com has them", null, null, null));
            assertThat(ideas.find(idea.id())).isEmpty();
        }

        @Test
        void customers_decide_nothing() {
            var idea = cast.idea(cast.customer(), LINKS);
            var maja = cast.customer();
            Stream.<Runnable>of(
                            () -> moderation.approve(maja, moderation.piece(anna(), thing(idea))),
                            () -> moderation.approveAndTrust(maja, moderation.piece(anna(), thing(idea))),
                            () -> moderation.decline(maja, thing(idea), "why"),
                            () -> moderation.declineAndBlock(maja, thing(idea), "why"),
                            () -> moderation.withhold(maja, thing(idea)),
                            () -> moderation.waiting(maja, null, 1),
                            () -> standings.trust(maja, maja.id()),
                            () -> standings.block(maja, maja.id(), "why"),
                            () -> standings.unblock(maja, maja.id(), "why"))
                    .forEach(act -> assertThatExceptionOfType(Refusal.class).isThrownBy(act::run));
        }

        @Test
        void what_waits_is_read_page_by_page_longest_first() {
            var first = cast.idea(cast.customer(), LINKS);
            var second = cast.idea(cast.customer(), LINKS);
            var all = everythingWaiting();
            assertThat(all.indexOf(thing(first))).isNotNegative().isLessThan(all.indexOf(thing(second)));
            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @Nested
    class Messages {

        @Test
        void a_withheld_message_counts_nowhere_until_it_is_approved() {
            var idea = cast.idea();
            var maja = cast.customer();
            var message = write(maja, idea, "See https://example.com");
            assertThat(message.withheld()).isTrue();
            assertThat(dialogue.of(idea.id(), null)).isEmpty();
            assertThat(dialogue.of(idea.id(), cast.customer())).isEmpty();
            assertThat(dialogue.of(idea.id(), maja)).hasSize(1);
            assertThat(dialogue.of(idea.id(), anna())).hasSize(1);
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isZero();

            moderation.approve(anna(), moderation.piece(anna(), thing(message)));

            assertThat(dialogue.of(idea.id(), null)).hasSize(1);
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isOne();
        }

        @Test
        void a_message_that_is_withheld_later_is_taken_out_of_the_count_and_put_back() {
            var idea = cast.idea();
            var message = write(cast.customer(), idea, "A quarrel");

            moderation.withhold(anna(), thing(message));
            assertThat(dialogue.of(idea.id(), null)).isEmpty();
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isZero();

            moderation.approve(anna(), moderation.piece(anna(), thing(message)));
            assertThat(dialogue.of(idea.id(), null))
                    .singleElement()
                    .extracting(Message::writtenAt)
                    .isEqualTo(message.writtenAt());
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isOne();
        }

        @Test
        void its_author_can_take_it_back_and_nobody_has_to_decide_any_more() {
            var idea = cast.idea();
            var maja = cast.customer();
            var message = write(maja, idea, "See https://example.com");

            dialogue.withdraw(maja, message.id());

            assertThat(waits(thing(message))).isFalse();
            assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages()).isZero();
        }

        @Test
        void taken_back_while_a_colleague_decides_it_is_counted_out_once() throws Exception {
            var idea = cast.idea();
            write(cast.customer(), idea, "This one stays");
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (var round = 0; round < 8; round++) {
                    var kim = cast.customer();
                    var message = write(kim, idea, "This one goes");
                    var anna = anna();
                    var both = threads.invokeAll(List.of(
                            () -> unlessRefused(() -> dialogue.withdraw(kim, message.id())),
                            () -> unlessRefused(() -> moderation.withhold(anna, thing(message)))));
                    for (var done : both) {
                        done.get();
                    }
                    assertThat(ideas.find(idea.id()).orElseThrow().pulse().messages())
                            .isOne();
                }
            }
        }

        /** Whoever comes second may find that there is nothing left to do. */
        private static Void unlessRefused(Runnable act) {
            try {
                act.run();
            } catch (Refusal gone) {
                assertThat(gone.key()).isEqualTo(Refusal.notFound().key());
            }
            return null;
        }

        @Test
        void nobody_replies_to_it_while_it_is_withheld() {
            var idea = cast.idea();
            var maja = cast.customer();
            var message = write(maja, idea, "See https://example.com");
            var reply = NewMessage.message(UUID.randomUUID(), idea.id(), message.id(), "And another thing");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.write(maja, reply));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dialogue.write(cast.customer(), reply));
        }
    }

    @Nested
    class Reporting {

        @Test
        void a_report_counts_once_per_person_and_waits_for_a_colleague_while_everybody_still_reads() {
            var idea = cast.idea();
            var leif = cast.customer("Leif Holm");
            reports.report(leif, thing(idea), Ground.UNKIND, "Not nice");
            reports.report(leif, thing(idea), Ground.SPAM, "Again");

            assertThat(reports.hasReported(leif, thing(idea))).isTrue();
            assertThat(ideas.find(idea.id())).isPresent();
            var open = found(thing(idea));
            assertThat(open.isWithheld()).isFalse();
            assertThat(open.reports()).singleElement().extracting(Report::word).isEqualTo("Not nice");
        }

        @Test
        void the_third_persons_report_withholds_it_also_when_all_come_at_once() throws Exception {
            var idea = cast.idea();
            var people = known().limit(3).toList();
            try (var threads = Executors.newFixedThreadPool(3)) {
                var all = people.stream()
                        .map(person -> (Callable<Void>) () -> {
                            reports.report(person, thing(idea), Ground.SPAM, "");
                            return null;
                        })
                        .toList();
                for (Future<Void> done : threads.invokeAll(all)) {
                    done.get();
                }
            }
            assertThat(ideas.find(idea.id())).isEmpty();
            assertThat(found(thing(idea)).cause()).isEqualTo(Cause.REPORTED);
            assertThat(acts(thing(idea))).containsExactly("moderation.withheld");
        }

        @Test
        void what_a_colleague_wrote_is_never_withheld_by_reports_alone() {
            var idea = cast.idea();
            var answer = dialogue.write(
                    anna(),
                    new NewMessage(
                            UUID.randomUUID(), idea.id(), null, samskap.dialogue.Kind.ANSWER, "No, sorry", null));
            known().limit(4).forEach(person -> reports.report(person, thing(answer), Ground.WRONG, ""));
            assertThat(dialogue.of(idea.id(), null)).hasSize(1);
        }

        @Test
        void newcomers_however_many_hide_nothing_but_a_colleague_hears_them() {
            var idea = cast.idea();
            report(idea, Stream.generate(cast::customer).limit(4));
            assertThat(ideas.find(idea.id())).isPresent();
            assertThat(found(thing(idea)).reports()).hasSize(4);
            report(idea, known().limit(3));
            assertThat(ideas.find(idea.id())).isEmpty();
        }

        @Test
        void what_somebody_trusted_wrote_is_never_withheld_by_reports_alone() {
            var idea = cast.idea(known().findFirst().orElseThrow());
            report(idea, known().limit(3));
            assertThat(ideas.find(idea.id())).isPresent();
            assertThat(found(thing(idea)).reports()).hasSize(3);
        }

        @Test
        void what_a_colleague_let_stay_stays_until_it_says_something_else() {
            var maja = cast.customer();
            var idea = cast.idea(maja, LINKS);
            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
            report(idea, known().limit(3));
            assertThat(ideas.find(idea.id())).isPresent();

            ideas.edit(maja, idea.id(), new IdeaEdit(1, "Cheap kitchens", "For fools", null, null, null));
            report(idea, known().limit(1));
            assertThat(ideas.find(idea.id())).isEmpty();
        }

        private void report(Idea idea, Stream<Person> people) {
            people.forEach(person -> reports.report(person, thing(idea), Ground.SPAM, ""));
        }

        @Test
        void what_a_colleague_lets_stay_begins_anew_and_the_same_people_do_not_bring_it_back() {
            var idea = cast.idea();
            var people = Stream.generate(cast::customer).limit(2).toList();
            people.forEach(person -> reports.report(person, thing(idea), Ground.SPAM, ""));
            moderation.approve(anna(), moderation.piece(anna(), thing(idea)));
            people.forEach(person -> reports.report(person, thing(idea), Ground.SPAM, ""));
            assertThat(waits(thing(idea))).isFalse();

            reports.report(cast.customer(), thing(idea), Ground.SPAM, "");
            assertThat(found(thing(idea)).reports()).hasSize(1);
            assertThat(ideas.find(idea.id())).isPresent();
        }

        @Test
        void nobody_reports_their_own_nor_what_they_can_not_see() {
            var maja = cast.customer();
            var own = cast.idea(maja);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> reports.report(maja, thing(own), Ground.SPAM, ""));
            var withheld = cast.idea(cast.customer(), LINKS);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> reports.report(maja, thing(withheld), Ground.SPAM, ""));
            var note = dialogue.write(
                    anna(),
                    new NewMessage(UUID.randomUUID(), own.id(), null, samskap.dialogue.Kind.NOTE, "Among us", null));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> reports.report(maja, thing(note), Ground.SPAM, ""));
        }
    }

    @Nested
    class Blocking {

        @Test
        void whoever_is_blocked_reads_on_but_takes_part_no_more_until_they_are_unblocked() {
            var maja = cast.customer();
            var own = cast.idea(maja);
            var others = cast.idea();
            standings.block(anna(), maja.id(), "Advertises everywhere");

            assertThat(ideas.find(others.id(), maja)).isPresent();
            Stream.<Runnable>of(
                            () -> cast.idea(maja),
                            () -> ideas.edit(maja, own.id(), new IdeaEdit(1, "New", "", null, null, null)),
                            () -> write(maja, others, "Hello"),
                            () -> support.give(maja, others.id()),
                            () -> reports.report(maja, thing(others), Ground.SPAM, ""))
                    .forEach(act -> assertThatExceptionOfType(Refusal.class)
                            .isThrownBy(act::run)
                            .matches(refusal -> refusal.key().equals("moderation.refused.blocked")));

            standings.unblock(anna(), maja.id(), "It was a misunderstanding");
            assertThatNoException().isThrownBy(() -> support.give(maja, others.id()));
            assertThat(acts(Thing.person(maja.id()))).containsExactly("moderation.blocked", "moderation.unblocked");
        }

        @Test
        void a_colleague_can_not_be_blocked() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            standings.block(anna(), cast.employee("Per Dahl").id(), "Why not"));
        }

        @Test
        void doing_it_twice_changes_nothing_and_stands_in_the_log_once() {
            var maja = cast.customer();
            var anna = anna();
            standings.block(anna, maja.id(), "First");
            standings.block(anna(), maja.id(), "Second");
            assertThat(standings.of(maja.id()).blocked())
                    .extracting(Standing.Block::reason)
                    .isEqualTo("First");
            assertThat(acts(Thing.person(maja.id()))).containsExactly("moderation.blocked");
        }
    }

    private Message write(Person author, Idea idea, String body) {
        return dialogue.write(author, NewMessage.message(UUID.randomUUID(), idea.id(), null, body));
    }

    /** People whom nobody takes for newcomers. */
    private Stream<Person> known() {
        return Stream.generate(cast::customer).peek(person -> standings.trust(anna(), person.id()));
    }

    private Person anna() {
        return cast.employee("Anna Berg");
    }

    private static Thing thing(Idea idea) {
        return Thing.idea(idea.id().value());
    }

    private static Thing thing(Message message) {
        return Thing.message(message.id().value());
    }

    private boolean waits(Thing thing) {
        return everythingWaiting().contains(thing);
    }

    private Case found(Thing thing) {
        return everyCase().stream()
                .filter(each -> each.piece().thing().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private List<Thing> everythingWaiting() {
        return everyCase().stream().map(each -> each.piece().thing()).toList();
    }

    private List<Case> everyCase() {
        var all = new java.util.ArrayList<Case>();
        var anna = anna();
        var page = moderation.waiting(anna, null, 2);
        all.addAll(page.items());
        while (page.next() != null) {
            page = moderation.waiting(anna, page.next(), 2);
            all.addAll(page.items());
        }
        return all;
    }

    private List<String> acts(Thing thing) {
        return jdbc.sql("SELECT act FROM audit_entry WHERE thing_kind = ? AND thing_id = ? ORDER BY id")
                .param(thing.kind().name())
                .param(thing.id())
                .query(String.class)
                .list();
    }
}
