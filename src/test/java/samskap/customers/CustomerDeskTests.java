package samskap.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class CustomerDeskTests {

    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Leaving leaving;
    private final Cast cast;
    private final Person anna;
    private final Person maja;
    private final LocalDate today;

    CustomerDeskTests(CustomerDesk desk, OwnRecord own, Leaving leaving, Cast cast) {
        this.desk = desk;
        this.own = own;
        this.leaving = leaving;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
        today = cast.inDays(0);
    }

    @Test
    void an_encounter_stands_with_the_customer_by_name_and_counts_once_however_often_it_is_sent() {
        var met = Meetings.on(today.minusDays(2), " She cooks with one hand. ");
        var first = desk.meet(anna, maja.id(), met);
        var again = desk.meet(anna, maja.id(), met);

        assertThat(again).isEqualTo(first);
        assertThat(desk.encounters(anna, maja.id(), null, 10).items()).containsExactly(first);
        assertThat(first.words()).isEqualTo("She cooks with one hand.");
        assertThat(first.by()).isEqualTo(anna.id());
        assertThat(desk.acquaintances(anna, 10)).containsExactly(new Acquaintance(maja.id(), today.minusDays(2), 1));
        assertThat(desk.consent(anna, maja.id())).isEqualTo(new Consent(Consent.State.GIVEN, today.minusDays(2)));
    }

    @Test
    void a_key_of_somebody_elses_note_shows_nothing_of_it() {
        var met = Meetings.on(today, "Said among friends");
        desk.meet(anna, maja.id(), met);
        var olof = cast.employee("Olof Sand");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> desk.meet(olof, maja.id(), met));
        assertThat(desk.encounters(olof, maja.id(), null, 10).items())
                .extracting(Note::by)
                .containsExactly(anna.id());
    }

    @Test
    void any_role_that_works_here_notes_and_no_customer_does_or_reads() {
        desk.meet(cast.person("Lena Holm", "Leads", Role.LEADER), maja.id(), Meetings.on(today, "She laughed"));
        var note = desk.encounters(anna, maja.id(), null, 1).items().getFirst();
        var erik = cast.customer("Erik Lundin");
        List<Runnable> tries = List.of(
                () -> desk.meet(erik, maja.id(), Meetings.on(today, "Me too")),
                () -> desk.know(erik, maja.id(), UUID.randomUUID(), "She snores"),
                () -> desk.find(erik, maja.id()),
                () -> desk.consent(erik, maja.id()),
                () -> desk.haveMet(erik, maja.id()),
                () -> desk.takeBack(erik, note.id()),
                () -> desk.encounters(erik, maja.id(), null, 1),
                () -> desk.knowledge(erik, maja.id(), null, 1),
                () -> desk.latest(erik, null, 1),
                () -> desk.acquaintances(erik, 1),
                () -> own.correct(erik, note.id(), "Mine"),
                () -> own.withdraw(erik, note.id()));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(desk.encounters(anna, maja.id(), null, 10).items()).containsExactly(note);
        assertThat(own.notes(erik, null, 10).items()).isEmpty();
    }

    @Test
    void what_is_missing_or_can_not_be_is_refused_at_its_field() {
        assertRefused("words", Meetings.on(today, " "));
        assertRefused("words", Meetings.on(today, "x".repeat(CustomerDesk.LONGEST + 1)));
        assertRefused("day", Meetings.on(today.plusDays(1), "Soon"));
        assertRefused("day", Meetings.on(today.minusDays(CustomerDesk.OLDEST + 1), "Long ago"));
        assertRefused("consent", new NewEncounter(UUID.randomUUID(), Way.MET, today, "Secretly", false));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.meet(anna, cast.employee("Olof Sand").id(), Meetings.on(today, "Colleague")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("customer"));
        assertThat(desk.encounters(anna, maja.id(), null, 1).items()).isEmpty();
        assertThat(desk.consent(anna, maja.id())).isEqualTo(Consent.NOT_ASKED);
    }

    private void assertRefused(String field, NewEncounter encounter) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.meet(anna, maja.id(), encounter))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void only_whoever_met_a_customer_writes_down_what_they_know() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.know(anna, maja.id(), UUID.randomUUID(), "Hearsay"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("customers.refused.notMet"));
        desk.meet(anna, maja.id(), Meetings.on(today, "We met"));
        var key = UUID.randomUUID();
        var known = desk.know(anna, maja.id(), key, "Ring after four.");

        assertThat(desk.know(anna, maja.id(), key, "Ring after four.")).isEqualTo(known);
        assertThat(desk.knowledge(anna, maja.id(), null, 10).items()).containsExactly(known);
        assertThat(known.isEncounter()).isFalse();
    }

    @Test
    void what_somebody_wrote_they_take_back_and_nobody_else_does() {
        var note = desk.meet(anna, maja.id(), Meetings.on(today, "The wrong Maja"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.takeBack(cast.employee("Olof Sand"), note.id()));
        desk.takeBack(anna, note.id());
        desk.takeBack(anna, note.id());

        assertThat(desk.encounters(anna, maja.id(), null, 1).items()).isEmpty();
        assertThat(own.notes(maja, null, 1).items()).isEmpty();
    }

    @Test
    void encounters_are_read_page_by_page_while_others_come() {
        for (var n = 0; n < 5; n++) {
            desk.meet(anna, maja.id(), Meetings.on(today, "Met " + n));
        }
        var read = new ArrayList<String>();
        Cursor next = null;
        do {
            var page = desk.encounters(anna, maja.id(), next, 2);
            page.items().forEach(note -> read.add(note.words()));
            next = page.next();
            desk.meet(anna, maja.id(), Meetings.on(today, "Later"));
        } while (next != null);
        assertThat(read).containsExactly("Met 4", "Met 3", "Met 2", "Met 1", "Met 0");
        assertThat(desk.latest(anna, null, 50).items())
                .extracting(Note::customer)
                .contains(maja.id());
    }

    @Test
    void a_customer_says_it_in_their_own_words_beside_the_colleagues() {
        var note = desk.meet(anna, maja.id(), Meetings.on(today, "She is in a hurry"));
        own.correct(maja, note.id(), "I am not. The bus is.");
        assertThat(desk.encounters(anna, maja.id(), null, 1).items())
                .extracting(Note::words, Note::correction)
                .containsExactly(tuple("She is in a hurry", "I am not. The bus is."));
        own.correct(maja, note.id(), "  ");
        assertThat(own.notes(maja, null, 1).items())
                .extracting(Note::correction)
                .containsExactly("");
    }

    @Test
    void what_a_customer_withdraws_is_gone_for_everybody_and_that_they_met_stays() {
        var note = desk.meet(anna, maja.id(), Meetings.on(today, "Told in tears"));
        own.withdraw(maja, note.id());
        own.withdraw(maja, note.id());

        assertThat(desk.encounters(anna, maja.id(), null, 1).items()).isEmpty();
        assertThat(own.notes(maja, null, 1).items()).isEmpty();
        assertThat(desk.latest(anna, null, 50).items()).extracting(Note::words).doesNotContain("Told in tears", "");
        assertThat(desk.haveMet(anna, maja.id())).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> own.correct(maja, note.id(), "Back"));
    }

    @Test
    void whoever_withdraws_everything_is_written_about_only_once_they_allow_it_again() {
        desk.meet(anna, maja.id(), Meetings.on(today, "One"));
        desk.know(anna, maja.id(), UUID.randomUUID(), "Two");
        own.withdrawAll(maja);

        assertThat(own.notes(maja, null, 10).items()).isEmpty();
        assertThat(desk.consent(anna, maja.id())).isEqualTo(new Consent(Consent.State.WITHDRAWN, today));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.meet(anna, maja.id(), Meetings.on(today, "Three")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("customers.refused.unwilling"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.know(anna, maja.id(), UUID.randomUUID(), "Four"));
        own.allow(maja);
        desk.meet(anna, maja.id(), Meetings.on(today, "Five"));
        assertThat(own.notes(maja, null, 10).items()).extracting(Note::words).containsExactly("Five");
    }

    @Test
    void nothing_is_left_of_what_is_written_while_somebody_withdraws_everything() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var round = 0; round < 8; round++) {
                var somebody = cast.customer();
                List<Callable<Object>> acts = List.of(
                        () -> tried(() -> desk.meet(anna, somebody.id(), Meetings.on(today, "One"))),
                        () -> tried(() -> desk.meet(anna, somebody.id(), Meetings.on(today, "Two"))),
                        () -> tried(() -> own.withdrawAll(somebody)),
                        () -> tried(() -> desk.meet(anna, somebody.id(), Meetings.on(today, "Three"))));
                for (Future<Object> act : threads.invokeAll(acts)) {
                    act.get();
                }
                assertThat(desk.consent(anna, somebody.id()).isWithdrawn()).isTrue();
                assertThat(own.notes(somebody, null, 10).items()).isEmpty();
            }
        }
    }

    private static Object tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal unwilling) {
            return false;
        }
    }

    @Test
    void what_was_written_goes_with_a_customer_and_stays_when_its_author_leaves() {
        var erik = cast.customer("Erik Lundin");
        desk.meet(anna, maja.id(), Meetings.on(today, "Of Maja"));
        desk.meet(anna, erik.id(), Meetings.on(today, "Of Erik"));
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        var ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        leaving.forget(ada, anna.id(), Leaving.Texts.STAY);

        assertThat(desk.encounters(ada, maja.id(), null, 1).items()).isEmpty();
        assertThat(desk.find(ada, maja.id())).isEmpty();
        assertThat(desk.encounters(ada, erik.id(), null, 1).items())
                .extracting(Note::words)
                .containsExactly("Of Erik");
    }
}
