package samskap.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Stages and topics that are added here are taken out of use again: others count what is offered. */
@ModuleTest
class MovingTogetherTests {

    private final ShapingJourney desk;
    private final Journey journey;
    private final Ideas ideas;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final Person ada;

    MovingTogetherTests(ShapingJourney desk, Journey journey, Ideas ideas, JdbcClient jdbc, Cast cast) {
        this.desk = desk;
        this.journey = journey;
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    @Test
    void ideas_that_move_to_another_topic_are_to_be_read_again_by_search_and_no_others() {
        var from = added(Kind.TOPIC, "Drawers");
        var into = added(Kind.TOPIC, "Cupboards");
        var moved = shared(null, topic(from));
        var stays = shared(null, topic(into));
        var before = lastChange();

        desk.merge(ada, Kind.TOPIC, from.id(), into.id());

        assertThat(changesOf(moved, before)).isOne();
        assertThat(changesOf(stays, before)).isZero();
        desk.retire(ada, Kind.TOPIC, into.id(), true);
    }

    @Test
    void the_same_holds_for_stages() {
        var from = added(Kind.STAGE, "Unpacking");
        var into = added(Kind.STAGE, "Building");
        var moved = shared(stage(from), null);
        var before = lastChange();

        desk.merge(ada, Kind.STAGE, from.id(), into.id());

        assertThat(changesOf(moved, before)).isOne();
        desk.retire(ada, Kind.STAGE, into.id(), true);
    }

    @Test
    void what_is_shared_from_a_page_that_was_open_follows_and_is_to_be_read_again() {
        var from = added(Kind.TOPIC, "Knobs");
        var into = added(Kind.TOPIC, "Handles");
        var offered = topic(from);
        desk.merge(ada, Kind.TOPIC, from.id(), into.id());
        var late = shared(null, offered);
        var before = lastChange();

        desk.bringStragglers();

        assertThat(Objects.requireNonNull(ideas.find(late.id()).orElseThrow().topic())
                        .id())
                .isEqualTo(into.id());
        assertThat(changesOf(late, before)).isOne();
        desk.bringStragglers();
        assertThat(changesOf(late, before)).isOne();
        desk.retire(ada, Kind.TOPIC, into.id(), true);
    }

    private Part added(Kind kind, String name) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            names.put(language, name + " " + ada.id().value() + " " + language.code());
        }
        desk.add(ada, kind, kind == Kind.STAGE ? Stage.Phase.AFTER : null, names);
        return desk.parts(ada, kind).stream()
                .filter(part -> part.name(Language.EN).equals(names.get(Language.EN)))
                .findFirst()
                .orElseThrow();
    }

    private Topic topic(Part part) {
        return journey.topics().stream()
                .filter(topic -> topic.id() == part.id())
                .findFirst()
                .orElseThrow();
    }

    private Stage stage(Part part) {
        return journey.stages().stream()
                .filter(stage -> stage.id() == part.id())
                .findFirst()
                .orElseThrow();
    }

    private Idea shared(@Nullable Stage stage, @Nullable Topic topic) {
        return ideas.share(
                cast.customer(),
                new NewIdea(UUID.randomUUID(), "About something\nAnd more.", null, stage, topic, null));
    }

    private long lastChange() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM search_change")
                .query(Long.class)
                .single();
    }

    private int changesOf(Idea idea, long since) {
        return jdbc.sql("SELECT COUNT(*) FROM search_change WHERE idea_id = :idea AND id > :since")
                .param("idea", idea.id().value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }
}
