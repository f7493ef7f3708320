package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Topics that are added here are taken out of use again: others count what is offered. */
@ModuleTest
class JourneyDeskTests {

    private final JourneyDesk desk;
    private final Journey journey;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person ada;
    private final String mark;

    JourneyDeskTests(JourneyDesk desk, Journey journey, Ideas ideas, JdbcClient jdbc, Cast cast) {
        this.desk = desk;
        this.journey = journey;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        mark = "J" + ada.id().value();
    }

    private Map<Language, String> names(String name) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, mark + " " + name + " " + language.code());
        }
        return names;
    }

    private Part added(Kind kind, String name) {
        desk.add(ada, kind, kind == Kind.STAGE ? Stage.Phase.AFTER : null, names(name));
        return part(kind, mark + " " + name + " en");
    }

    private Part part(Kind kind, String english) {
        return desk.parts(ada, kind).stream()
                .filter(part -> part.name(Language.EN).equals(english))
                .findFirst()
                .orElseThrow();
    }

    private Topic topic(Part part) {
        return journey.topics().stream()
                .filter(topic -> topic.id() == part.id())
                .findFirst()
                .orElseThrow();
    }

    private int topicOf(Idea idea) {
        return Objects.requireNonNull(ideas.find(idea.id()).orElseThrow().topic())
                .id();
    }

    private Idea ideaAbout(Part part) {
        return ideas.share(
                cast.customer(),
                new NewIdea(UUID.randomUUID(), "About something\nAnd more.", null, null, topic(part), null));
    }

    @Test
    void what_is_added_is_offered_at_once_at_the_end_under_a_word_of_its_own() {
        var part = added(Kind.TOPIC, "Light");
        assertThat(journey.topics().getLast().id()).isEqualTo(part.id());
        assertThat(topic(part).code()).isEqualTo(mark.toLowerCase() + "-light-en");
        assertThat(topic(part).name(Language.SV)).isEqualTo(mark + " Light sv");
        desk.retire(ada, Kind.TOPIC, part.id(), true);
    }

    @Test
    void another_name_holds_at_once_and_the_word_in_addresses_stays() {
        var part = added(Kind.TOPIC, "Sound");
        var code = topic(part).code();
        desk.rename(ada, Kind.TOPIC, part, null, names("Noise"));
        assertThat(journey.topic(code).orElseThrow().name(Language.DA)).isEqualTo(mark + " Noise da");
        desk.retire(ada, Kind.TOPIC, part.id(), true);
    }

    @Test
    void whoever_began_before_somebody_else_changed_a_name_overwrites_nothing() {
        var seen = added(Kind.TOPIC, "Smell");
        desk.rename(ada, Kind.TOPIC, seen, null, names("Scent"));
        assertThatExceptionOfType(StalePart.class)
                .isThrownBy(() -> desk.rename(ada, Kind.TOPIC, seen, null, names("Odour")))
                .satisfies(stale -> assertThat(stale.now().name(Language.EN)).isEqualTo(mark + " Scent en"));
        assertThat(part(Kind.TOPIC, mark + " Scent en").id()).isEqualTo(seen.id());
        // Sent twice by a bad line: the second time nothing is to be changed.
        desk.rename(ada, Kind.TOPIC, seen, null, names("Scent"));
        desk.retire(ada, Kind.TOPIC, seen.id(), true);
    }

    @Test
    void ideas_move_along_exactly_when_one_takes_in_another_and_old_links_lead_there() {
        var from = added(Kind.TOPIC, "Small");
        var into = added(Kind.TOPIC, "Large");
        var code = topic(from).code();
        var moved = List.of(ideaAbout(from), ideaAbout(from));
        var stays = ideaAbout(into);
        assertThat(part(Kind.TOPIC, from.name(Language.EN)).ideas()).isEqualTo(2);

        assertThat(desk.merge(ada, Kind.TOPIC, from.id(), into.id())).isEqualTo(2);

        assertThat(part(Kind.TOPIC, into.name(Language.EN)).ideas()).isEqualTo(3);
        for (var idea : List.of(moved.get(0), moved.get(1), stays)) {
            assertThat(topicOf(idea)).isEqualTo(into.id());
        }
        assertThat(journey.topic(code)).map(Topic::id).contains(into.id());
        assertThat(journey.topics()).extracting(Topic::id).doesNotContain(from.id());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.merge(ada, Kind.TOPIC, from.id(), into.id()));
        desk.retire(ada, Kind.TOPIC, into.id(), true);
    }

    @Test
    void what_is_retired_is_offered_no_more_but_its_ideas_keep_it_and_it_can_come_back() {
        var part = added(Kind.TOPIC, "Old");
        var idea = ideaAbout(part);
        desk.retire(ada, Kind.TOPIC, part.id(), true);
        assertThat(journey.topics()).extracting(Topic::id).doesNotContain(part.id());
        assertThat(topicOf(idea)).isEqualTo(part.id());
        desk.retire(ada, Kind.TOPIC, part.id(), false);
        assertThat(journey.topics()).extracting(Topic::id).contains(part.id());
        desk.retire(ada, Kind.TOPIC, part.id(), true);
    }

    @Test
    void the_order_is_the_one_that_was_given_and_whoever_is_not_named_comes_after() {
        var before = journey.stages().stream().map(Stage::id).toList();
        var turned = new ArrayList<>(before.reversed());
        turned.removeLast();
        desk.order(ada, Kind.STAGE, turned);
        assertThat(journey.stages()).extracting(Stage::id).containsExactlyElementsOf(before.reversed());
        desk.order(ada, Kind.STAGE, before);
        assertThat(journey.stages()).extracting(Stage::id).containsExactlyElementsOf(before);
    }

    @Test
    void a_name_is_wanted_in_every_language_and_once() {
        var missing = names("Warm");
        missing.put(Language.NB, "  ");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.add(ada, Kind.TOPIC, null, missing))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name.nb"));
        var there = new EnumMap<>(names("Cold"));
        there.put(Language.SV, journey.topics().getFirst().name(Language.SV).toUpperCase());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.add(ada, Kind.TOPIC, null, there))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name.sv"));
    }

    @Test
    void only_administrators_shape_the_journey_and_it_is_written_down() {
        for (var other : List.of(cast.customer(), cast.owner("Petra Öhman"))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.parts(other, Kind.STAGE));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.add(other, Kind.TOPIC, null, names("X")));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.order(other, Kind.STAGE, List.of()));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.merge(other, Kind.TOPIC, 1, 2));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.retire(other, Kind.TOPIC, 1, true));
        }
        var part = added(Kind.TOPIC, "Written");
        desk.retire(ada, Kind.TOPIC, part.id(), true);
        desk.retire(ada, Kind.TOPIC, part.id(), true);
        assertThat(jdbc.sql("SELECT act FROM audit_entry WHERE done_by = :ada AND thing_id = :id ORDER BY id")
                        .param("ada", ada.id().value())
                        .param("id", part.id())
                        .query(String.class)
                        .list())
                .containsExactly("journey.added", "journey.retired");
    }
}
