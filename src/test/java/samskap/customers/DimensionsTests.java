package samskap.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions.Placing;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DimensionsTests {

    private final Dimensions dimensions;
    private final Organisations organisations;
    private final CustomerDesk desk;
    private final OwnRecord own;
    private final Mirror mirror;
    private final Leaving leaving;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Person petra;
    private final Person anna;
    private final Person maja;
    private final Dimension home;

    DimensionsTests(
            Dimensions dimensions,
            Organisations organisations,
            CustomerDesk desk,
            OwnRecord own,
            Mirror mirror,
            Leaving leaving,
            Cast cast,
            JdbcClient jdbc) {
        this.dimensions = dimensions;
        this.organisations = organisations;
        this.desk = desk;
        this.own = own;
        this.mirror = mirror;
        this.leaving = leaving;
        this.cast = cast;
        this.jdbc = jdbc;
        petra = cast.owner("Petra Öhman");
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
        home = dimensions.add(petra, "Home " + UUID.randomUUID(), List.of(wanted("House", 3), wanted("Flat", 1)));
    }

    /** There can be few at once, and other tests have theirs. */
    @AfterEach
    void remove() {
        dimensions.remove(petra, home.id());
    }

    private static Wanted wanted(String name, double share) {
        return new Wanted(null, name, share);
    }

    private int segment(String name) {
        return home.segments().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void the_parts_of_a_dimension_make_a_whole_and_the_largest_comes_first() {
        assertThat(home.segments()).extracting(Segment::name).containsExactly("House", "Flat");
        assertThat(home.segments().getFirst().share()).isCloseTo(.75, within(1e-12));
        assertThat(dimensions.all()).contains(home);
    }

    @Test
    void a_segment_that_is_renamed_keeps_its_people_and_one_that_goes_loses_them() {
        dimensions.say(maja, home.id(), segment("House"));
        var kept = new Wanted(segment("House"), "Own house", 1);
        var changed = dimensions.change(petra, home, home.name(), List.of(kept, wanted("Boat", 1)));

        assertThat(dimensions.own(maja)).containsEntry(home.id(), new Placing(segment("House"), true));
        assertThat(changed.segments()).extracting(Segment::name).containsExactlyInAnyOrder("Own house", "Boat");
        dimensions.change(petra, changed, home.name(), List.of(wanted("Tent", 1), wanted("Boat", 1)));
        assertThat(dimensions.own(maja)).isEmpty();
    }

    @Test
    void what_is_peoples_own_word_alone_no_colleague_says_and_none_reads_but_in_counts() {
        var erik = cast.customer();
        dimensions.place(anna, erik.id(), home.id(), segment("Flat"));
        dimensions.say(maja, home.id(), segment("House"));
        var own = dimensions.change(petra, home, home.name(), true, List.of(again("House", 3), again("Flat", 1)));

        assertThat(own.ownWord()).isTrue();
        assertThat(dimensions.own(erik)).as("what a colleague said").isEmpty();
        assertThat(dimensions.own(maja)).containsEntry(home.id(), new Placing(segment("House"), true));
        assertThat(dimensions.of(anna, maja.id())).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.place(anna, erik.id(), home.id(), segment("Flat")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("customers.refused.ownWord"));
        assertThat(mirror.reflections(anna))
                .anySatisfy(reflection -> assertThat(reflection.dimension()).isEqualTo(home.name()));

        dimensions.say(erik, home.id(), segment("Flat"));
        leaving.forget(erik, erik.id(), Leaving.Texts.STAY);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM customers_member WHERE person_id = :id")
                        .param("id", erik.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_said_while_nobody_read_it_goes_when_colleagues_may() {
        var own = dimensions.change(petra, home, home.name(), true, List.of(again("House", 3), again("Flat", 1)));
        dimensions.say(maja, home.id(), segment("House"));
        var parts = List.of(again("House", 1), again("Flat", 1));
        var otherwise = dimensions.change(petra, own, home.name(), parts);
        assertThat(dimensions.own(maja)).as("with other parts").isNotEmpty();
        dimensions.change(petra, otherwise, home.name(), false, parts);
        assertThat(dimensions.own(maja)).isEmpty();
    }

    private Wanted again(String name, double share) {
        return new Wanted(segment(name), name, share);
    }

    @Test
    void whoever_was_slower_sees_what_stands_there_and_overwrites_nothing() {
        dimensions.change(petra, home, home.name(), List.of(wanted("Boat", 1), wanted("Tent", 1)));
        assertThatExceptionOfType(StaleDimension.class)
                .isThrownBy(() -> dimensions.change(petra, home, home.name(), List.of(wanted("A", 1), wanted("B", 1))))
                .satisfies(stale -> assertThat(stale.now().segments())
                        .extracting(Segment::name)
                        .containsExactlyInAnyOrder("Boat", "Tent"));
    }

    @Test
    void what_can_not_be_is_refused_and_only_owners_define() {
        var good = List.of(wanted("A", 1), wanted("B", 1));
        refused("segments", "Some", List.of(wanted("Alone", 1)));
        refused("segments", "Some", List.of(wanted("A", 1), wanted("a", 1)));
        refused("segments", "Some", List.of(wanted("A", 1), wanted("B", 0)));
        refused("name", " ", good);
        refused("name", home.name(), good);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dimensions.add(anna, "Mine", good));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dimensions.remove(anna, home.id()));
    }

    private void refused(String field, String name, List<Wanted> segments) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.add(petra, name, segments))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void a_colleague_says_where_a_customer_belongs_until_they_say_so_themselves() {
        dimensions.place(anna, maja.id(), home.id(), segment("House"));
        assertThat(dimensions.of(anna, maja.id())).containsEntry(home.id(), new Placing(segment("House"), false));
        dimensions.say(maja, home.id(), segment("Flat"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.place(anna, maja.id(), home.id(), segment("House")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("customers.refused.saidThemselves"));
        assertThat(dimensions.of(anna, maja.id())).isEqualTo(Map.of(home.id(), new Placing(segment("Flat"), true)));
        dimensions.say(maja, home.id(), null);
        assertThat(dimensions.own(maja)).isEmpty();
    }

    @Test
    void no_customer_sees_or_says_where_another_belongs_and_no_colleague_where_a_colleague_does() {
        dimensions.say(anna, home.id(), segment("House"));
        assertThat(dimensions.of(petra, anna.id())).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.place(petra, anna.id(), home.id(), segment("Flat")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dimensions.of(maja, maja.id()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.place(maja, maja.id(), home.id(), segment("Flat")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dimensions.say(maja, home.id(), 999_999));
    }

    @Test
    void what_colleagues_said_goes_when_a_customer_withdraws_everything_and_all_of_it_when_they_leave() {
        dimensions.place(anna, maja.id(), home.id(), segment("House"));
        organisations.belongs(anna, maja.id(), "Brf Tallbacken " + maja.id().value());
        own.withdrawAll(maja);
        assertThat(dimensions.own(maja)).isEmpty();
        assertThat(organisations.own(maja)).isEmpty();
        assertThat(logged(maja)).hasSize(2).allMatch(" / "::equals);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dimensions.place(anna, maja.id(), home.id(), segment("House")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> organisations.belongs(anna, maja.id(), "Brf"));

        dimensions.say(maja, home.id(), segment("Flat"));
        leaving.forget(maja, maja.id(), Leaving.Texts.STAY);
        assertThat(dimensions.own(maja)).isEmpty();
    }

    /** What the log of colleagues' acts says of before and after, of all that was done to this person. */
    private List<String> logged(Person person) {
        return jdbc.sql("""
                        SELECT CONCAT(before_it, ' / ', after_it) FROM audit_entry
                        WHERE thing_kind = 'PERSON' AND thing_id = :person
                        """)
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void customers_are_found_by_whom_they_act_for() {
        var name = "Hus och hem " + UUID.randomUUID();
        organisations.belongs(anna, maja.id(), name);
        assertThat(organisations.people(anna, name.substring(0, 20), 5)).containsExactly(maja.id());
        assertThat(organisations.of(anna, List.of(maja.id()))).containsEntry(maja.id(), name);
        assertThat(organisations.people(anna, "%", 5)).isEmpty();
        organisations.deny(maja);
        assertThat(organisations.own(maja)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> organisations.people(maja, name, 5));
    }

    @Test
    void the_mirror_counts_whom_somebody_met_and_never_a_few() {
        var lastMonth = cast.inDays(0).withDayOfMonth(1).minusDays(1);
        for (var n = 0; n < 7; n++) {
            var customer = cast.customer();
            dimensions.say(customer, home.id(), segment(n < 5 ? "House" : "Flat"));
            desk.meet(anna, customer.id(), Meetings.on(lastMonth, "Met"));
        }
        var reflection = reflection();

        assertThat(reflection.lines()).extracting(Reflection.Line::segment).containsExactly("House", "Flat", null);
        assertThat(reflection.lines().get(1).met()).as("two people").isNull();
        assertThat(reflection.lines())
                .as("what they could be worked out from")
                .filteredOn(line -> line.met() == null)
                .hasSizeGreaterThanOrEqualTo(2);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> mirror.reflections(maja));
    }

    @Test
    void where_all_who_said_it_said_the_same_the_mirror_tells_it_of_none_of_them() {
        var lastMonth = cast.inDays(0).withDayOfMonth(1).minusDays(1);
        for (var n = 0; n < 8; n++) {
            var customer = cast.customer();
            dimensions.say(customer, home.id(), segment("House"));
            desk.meet(anna, customer.id(), Meetings.on(lastMonth, "Met"));
            desk.meet(anna, cast.customer().id(), Meetings.on(lastMonth, "Met"));
        }
        assertThat(reflection().lines())
                .allSatisfy(line -> assertThat(line.met()).isNull());
    }

    private Reflection reflection() {
        return mirror.reflections(anna).stream()
                .filter(each -> each.dimension().equals(home.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_mirror_goes_on_once_a_month_and_counts_colleagues_in_fives() {
        var lastMonth = cast.inDays(0).withDayOfMonth(1).minusDays(1);
        for (var n = 0; n < 13; n++) {
            var colleague = cast.employee("Colleague " + (char) ('A' + n));
            dimensions.say(colleague, home.id(), segment(n < 6 ? "House" : "Flat"));
            desk.meet(cast.employee("Says Nothing"), maja.id(), Meetings.on(lastMonth, "Met"));
            desk.meet(colleague, maja.id(), Meetings.on(lastMonth, "Met"));
        }
        var before = reflection();
        assertThat(before.lines().subList(0, 2))
                .extracting(Reflection.Line::colleagues)
                .containsExactly(5, 5);
        for (var n = 0; n < 6; n++) {
            var customer = cast.customer();
            dimensions.say(customer, home.id(), segment("Flat"));
            desk.meet(anna, customer.id(), Meetings.on(cast.inDays(0), "Met"));
        }
        assertThat(reflection()).isEqualTo(before);
    }
}
