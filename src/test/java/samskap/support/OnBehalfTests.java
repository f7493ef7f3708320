package samskap.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.identity.Customers;
import samskap.identity.EmailAddress;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.moderation.Standings;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.support.OnBehalf.Newcomer;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class OnBehalfTests {

    private final OnBehalf onBehalf;
    private final Support support;
    private final Customers customers;
    private final People people;
    private final Ideas ideas;
    private final Merging merging;
    private final Standings standings;
    private final Leaving leaving;
    private final SignIn signIn;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person maja;
    private final Person anna;
    private final Idea idea;

    OnBehalfTests(
            OnBehalf onBehalf,
            Support support,
            Customers customers,
            People people,
            Ideas ideas,
            Merging merging,
            Standings standings,
            Leaving leaving,
            SignIn signIn,
            JdbcClient jdbc,
            Cast cast) {
        this.onBehalf = onBehalf;
        this.support = support;
        this.customers = customers;
        this.people = people;
        this.ideas = ideas;
        this.merging = merging;
        this.standings = standings;
        this.leaving = leaving;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.cast = cast;
        maja = cast.customer("Maja Lind");
        anna = cast.employee("Anna Berg");
        idea = cast.idea();
    }

    @Test
    void it_is_one_voice_of_the_customer_and_seen_as_recorded() {
        assertThat(onBehalf.record(anna, idea.id(), maja.id(), " on the phone "))
                .isEqualTo(2);
        assertThat(support.by(maja.id(), Set.of(idea.id()))).containsExactly(idea.id());
        var recorded = onBehalf.latest(anna, idea.id(), 9).getFirst();
        assertThat(recorded.customer()).isEqualTo(maja.id());
        assertThat(recorded.by()).isEqualTo(anna.id());
        assertThat(recorded.where()).isEqualTo("on the phone");
        assertThat(onBehalf.ofOwn(maja, idea.id())).contains(recorded);
        assertThat(support.recount()).isZero();
    }

    @Test
    void the_latest_are_read_and_all_are_counted() {
        onBehalf.record(anna, idea.id(), maja.id(), "");
        onBehalf.record(anna, idea.id(), cast.customer().id(), "");
        assertThat(onBehalf.latest(anna, idea.id(), 1)).hasSize(1);
        assertThat(onBehalf.count(anna, idea.id())).isEqualTo(2);
    }

    @Test
    void who_wants_it_already_is_counted_no_second_time() {
        support.give(maja, idea.id());
        refused("support.refused.wantsAlready", () -> onBehalf.record(anna, idea.id(), maja.id(), ""));
        assertThat(support.count(idea.id())).isEqualTo(2);
        assertThat(onBehalf.latest(anna, idea.id(), 9)).isEmpty();
    }

    @Test
    void who_is_blocked_has_no_voice_that_others_record() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        refused("support.refused.blocked", () -> onBehalf.record(anna, idea.id(), maja.id(), ""));
        assertThat(support.count(idea.id())).isEqualTo(1);
        assertThat(onBehalf.latest(anna, idea.id(), 9)).isEmpty();
    }

    @Test
    void the_customers_own_voice_afterwards_doubles_nothing() {
        onBehalf.record(anna, idea.id(), maja.id(), "");
        assertThat(support.give(maja, idea.id()).supports()).isEqualTo(2);
    }

    @Test
    void the_customer_takes_it_back_and_nothing_of_it_stays() {
        onBehalf.record(anna, idea.id(), maja.id(), "");
        assertThat(support.withdraw(maja, idea.id()).supports()).isEqualTo(1);
        assertThat(onBehalf.latest(anna, idea.id(), 9)).isEmpty();
        assertThat(onBehalf.record(anna, idea.id(), maja.id(), "in the shop")).isEqualTo(2);
    }

    @Test
    void many_at_once_record_it_once() throws Exception {
        var recorded = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(n -> (Callable<Void>) () -> {
                        try {
                            onBehalf.record(anna, idea.id(), maja.id(), "");
                            recorded.incrementAndGet();
                        } catch (Refusal already) {
                            assertThat(already.key()).isEqualTo("support.refused.wantsAlready");
                        }
                        return null;
                    })
                    .toList());
            for (var one : running) {
                one.get();
            }
        }
        assertThat(recorded).hasValue(1);
        assertThat(support.count(idea.id())).isEqualTo(2);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void it_stands_in_the_log_with_whom_and_where() {
        onBehalf.record(anna, idea.id(), maja.id(), "on the phone");
        assertThat(entries()).isEqualTo(1);
    }

    private int entries() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = 'support.recorded' AND thing_id = :idea")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_was_recorded_for_a_duplicate_is_seen_with_the_main_idea() {
        var duplicate = cast.idea();
        onBehalf.record(anna, duplicate.id(), maja.id(), "");
        merging.merge(anna, duplicate.id(), idea.id(), "");
        assertThat(onBehalf.latest(anna, idea.id(), 9))
                .extracting(Recorded::customer)
                .containsExactly(maja.id());
        refused("support.refused.wantsAlready", () -> onBehalf.record(anna, idea.id(), maja.id(), ""));
        assertThat(onBehalf.record(anna, duplicate.id(), cast.customer().id(), ""))
                .isEqualTo(4);
    }

    @Test
    void a_closed_idea_takes_no_recorded_voice_either() {
        ideas.move(anna, idea.id(), Status.SHARED, Status.NOT_NOW, "Because.");
        refused("ideas.refused.closed.not-now", () -> onBehalf.record(anna, idea.id(), maja.id(), ""));
    }

    @Test
    void customers_record_nothing_and_see_nobody_elses() {
        refused("shared.refused.notAllowed", () -> onBehalf.record(maja, idea.id(), maja.id(), ""));
        refused("shared.refused.notAllowed", () -> onBehalf.latest(maja, idea.id(), 9));
        refused("shared.refused.notAllowed", () -> customers.matching(maja, "Maja", 5));
        refused("shared.refused.notAllowed", () -> customers.introduce(maja, "x@example.com", "X Y"));
    }

    @Test
    void no_colleagues_voice_is_recorded() {
        refused("support.refused.nobody", () -> onBehalf.record(anna, idea.id(), anna.id(), ""));
    }

    @Test
    void a_word_too_long_is_refused_at_its_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> onBehalf.record(anna, idea.id(), maja.id(), "x".repeat(121)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("where"));
    }

    @Test
    void customers_are_found_by_the_beginning_of_a_name_or_a_whole_address() {
        var name = "Kerstin Ztest" + maja.id().value();
        var kerstin = cast.customer(name);
        var address = people.addressOf(kerstin.id()).value();
        assertThat(customers.matching(anna, "ztest" + maja.id().value(), 5)).containsExactly(kerstin);
        assertThat(customers.matching(anna, address, 5)).containsExactly(kerstin);
        assertThat(customers.matching(anna, address.substring(0, address.length() - 4), 5))
                .isEmpty();
        assertThat(customers.matching(anna, "  ", 5)).isEmpty();
        assertThat(customers.matching(anna, "%", 5)).isEmpty();
    }

    @Test
    void somebody_new_is_added_with_their_voice_once_and_it_stands_in_the_log() {
        var newcomer = new Newcomer("New.Person" + idea.id().value() + "@example.com", "Nils Ny");
        assertThat(onBehalf.record(anna, idea.id(), newcomer, "at the counter")).isEqualTo(2);
        var nils = people.withAddress(EmailAddress.of(newcomer.address())).orElseThrow();
        assertThat(nils.name()).isEqualTo("Nils Ny");
        assertThat(nils.isIntroduced()).isTrue();
        assertThat(introductions(nils)).isOne();
        refused(
                "support.refused.wantsAlready",
                () -> onBehalf.record(anna, idea.id(), new Newcomer(newcomer.address(), "Another"), ""));
        onBehalf.record(anna, cast.idea().id(), newcomer, "");
        assertThat(introductions(nils)).isOne();
    }

    private int introductions(Person person) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = 'support.introduced' AND thing_id = :person")
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobody_is_added_when_their_voice_is_refused() {
        var address = "left.behind" + idea.id().value() + "@example.com";
        ideas.move(anna, idea.id(), Status.SHARED, Status.NOT_NOW, "Because.");
        refused(
                "ideas.refused.closed.not-now",
                () -> onBehalf.record(anna, idea.id(), new Newcomer(address, "Nils Ny"), ""));
        refused(
                "shared.refused.tooLong",
                () -> onBehalf.record(anna, idea.id(), new Newcomer(address, "Nils Ny"), "x".repeat(121)));
        assertThat(people.withAddress(EmailAddress.of(address))).isEmpty();
    }

    @Test
    void colleagues_odd_addresses_and_the_nameless_are_refused() {
        var colleague = people.addressOf(anna.id()).value();
        refused("identity.refused.emailColleague", () -> introduce(colleague, "Anna"));
        refused("identity.refused.emailOdd", () -> introduce("nobody", "Nils"));
        refused(
                "identity.refused.nameMissing",
                () -> introduce("nameless" + idea.id().value() + "@example.com", " "));
    }

    private void introduce(String address, String name) {
        onBehalf.record(anna, idea.id(), new Newcomer(address, name), "");
    }

    @Test
    void nobody_collects_addresses_with_it() {
        var olof = cast.employee("Olof Sand");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> IntStream.range(0, 100)
                        .forEach(n -> onBehalf.record(
                                olof,
                                idea.id(),
                                new Newcomer("many" + n + "@" + idea.id().value() + ".se", "Nils"),
                                "")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.tooFast"));
    }

    @Test
    void a_withheld_idea_takes_no_recorded_voice() {
        jdbc.sql("UPDATE ideas_idea SET withheld_at = NOW(6) WHERE id = :id")
                .param("id", idea.id().value())
                .update();
        refused("shared.refused.notFound", () -> onBehalf.record(anna, idea.id(), maja.id(), ""));
        assertThat(support.by(maja.id(), Set.of(idea.id()))).isEmpty();
    }

    @Test
    void whoever_came_back_has_their_voice_for_a_merged_idea_recorded_and_keeps_who_recorded_the_first() {
        var duplicate = cast.idea();
        onBehalf.record(anna, duplicate.id(), maja.id(), "in the shop");
        var address = people.addressOf(maja.id());
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        merging.merge(anna, duplicate.id(), idea.id(), "");
        var again = signIn.join(new SignIn.Newcomer(address), "Maja Returned", Language.EN);

        assertThat(onBehalf.record(anna, idea.id(), again.id(), "on the phone")).isEqualTo(3);

        assertThat(onBehalf.latest(anna, idea.id(), 9))
                .extracting(Recorded::customer, Recorded::where)
                .containsExactlyInAnyOrder(tuple(again.id(), "on the phone"), tuple(again.id(), "in the shop"));
        assertThat(support.recount()).isZero();
        merging.unmerge(anna, duplicate.id());
        assertThat(support.count(duplicate.id())).isEqualTo(2);
        assertThat(support.count(idea.id())).isEqualTo(2);
    }

    @Test
    void whoever_came_back_and_votes_themselves_keeps_who_recorded_it_first() {
        onBehalf.record(anna, idea.id(), maja.id(), "in the shop");
        var address = people.addressOf(maja.id());
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        var again = signIn.join(new SignIn.Newcomer(address), "Maja Returned", Language.EN);

        assertThat(support.give(again, idea.id()).supports()).isEqualTo(2);
        assertThat(onBehalf.ofOwn(again, idea.id())).map(Recorded::where).contains("in the shop");
    }

    @Test
    void who_picked_the_wrong_customer_undoes_it_once_and_nobody_else_does() {
        onBehalf.record(anna, idea.id(), maja.id(), "");
        var olof = cast.employee("Olof Sand");
        refused("shared.refused.notAllowed", () -> onBehalf.undo(olof, idea.id(), maja.id()));
        refused("shared.refused.notAllowed", () -> onBehalf.undo(maja, idea.id(), maja.id()));

        assertThat(onBehalf.undo(anna, idea.id(), maja.id())).isEqualTo(1);
        assertThat(onBehalf.undo(anna, idea.id(), maja.id())).isEqualTo(1);
        assertThat(support.by(maja.id(), Set.of(idea.id()))).isEmpty();
        assertThat(onBehalf.record(anna, idea.id(), maja.id(), "")).isEqualTo(2);
    }

    @Test
    void undoing_leaves_what_the_customer_said_of_a_member_themselves() {
        var duplicate = cast.idea();
        support.give(maja, duplicate.id());
        onBehalf.record(anna, idea.id(), maja.id(), "");
        merging.merge(anna, duplicate.id(), idea.id(), "");

        assertThat(onBehalf.undo(anna, idea.id(), maja.id())).isEqualTo(3);
        assertThat(support.by(maja.id(), Set.of(idea.id()))).containsExactly(idea.id());
        assertThat(support.recount()).isZero();
    }

    @Test
    void a_voice_is_taken_back_from_a_closed_idea_too() {
        onBehalf.record(anna, idea.id(), maja.id(), "");
        ideas.move(anna, idea.id(), Status.SHARED, Status.NOT_NOW, "Because.");
        assertThat(support.withdraw(maja, idea.id()).supports()).isEqualTo(1);
        assertThat(onBehalf.latest(anna, idea.id(), 9)).isEmpty();
    }

    @Test
    void whoever_left_is_not_noted_again() {
        var address = people.addressOf(maja.id()).value();
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        refused("identity.refused.emailLeft", () -> introduce(address, "Maja"));
    }

    @Test
    void a_block_outlasts_the_mark_of_leaving_and_no_voice_is_recorded_over_it() {
        standings.block(anna, maja.id(), "Advertises everywhere");
        var address = people.addressOf(maja.id()).value();
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        jdbc.sql("DELETE FROM identity_mark WHERE person_id = :maja")
                .param("maja", maja.id().value())
                .update();

        refused("support.refused.blocked", () -> introduce(address, "Maja"));
        assertThat(people.withAddress(EmailAddress.of(address))).isEmpty();
        assertThat(support.count(idea.id())).isEqualTo(1);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
