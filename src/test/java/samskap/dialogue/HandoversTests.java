package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.ideas.Status;
import samskap.identity.Directory;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.teams.Team;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class HandoversTests {

    private final Handovers handovers;
    private final AnswerQueue queue;
    private final Dialogue dialogue;
    private final Mentions mentions;
    private final Teams teams;
    private final Ideas ideas;
    private final Journey journey;
    private final Directory directory;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Cast cast;
    private final Person anna;
    private final Person olof;
    private final Idea idea;

    HandoversTests(
            Handovers handovers,
            AnswerQueue queue,
            Dialogue dialogue,
            Mentions mentions,
            Teams teams,
            Ideas ideas,
            Journey journey,
            Directory directory,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Cast cast) {
        this.handovers = handovers;
        this.queue = queue;
        this.dialogue = dialogue;
        this.mentions = mentions;
        this.teams = teams;
        this.ideas = ideas;
        this.journey = journey;
        this.directory = directory;
        this.inOneGo = inOneGo;
        this.events = events;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        idea = cast.idea();
    }

    @Test
    void what_is_handed_over_stands_with_the_receiver_and_its_word_among_colleagues() {
        queue.take(anna, idea.id());
        handovers.handOver(anna, to(olof, "You know the lift there."));
        assertThat(queue.takenBy(idea.id())).isEmpty();
        assertThat(handovers.of(idea.id())).get().satisfies(handed -> {
            assertThat(handed.by()).isEqualTo(anna.id());
            assertThat(handed.person()).isEqualTo(olof.id());
            assertThat(handed.word()).isEqualTo("You know the lift there.");
        });
        assertThat(waiting(olof, Whose.MINE)).containsExactly(idea.id());
        assertThat(waiting(anna, Whose.MINE)).isEmpty();
        var note = dialogue.of(idea.id(), anna).getLast();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(mentions.in(note.id())).containsExactly(olof.id());
        assertThat(handovers.among(List.of(note.id()))).containsExactly(note.id());
        assertThat(dialogue.of(idea.id(), cast.find(idea.author()))).isEmpty();
    }

    @Test
    void handing_over_twice_with_one_key_does_so_once() {
        var handing = to(olof, "Yours?");
        handovers.handOver(anna, handing);
        handovers.handOver(anna, handing);
        assertThat(dialogue.of(idea.id(), anna)).hasSize(1);
    }

    @Test
    void it_ends_with_the_answer_and_with_the_closing_of_the_idea() {
        handovers.handOver(anna, to(olof, "Yours?"));
        dialogue.write(olof, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will", null));
        assertThat(handovers.of(idea.id())).isEmpty();
        var other = cast.idea();
        handovers.handOver(anna, new Handing(UUID.randomUUID(), other.id(), olof.id(), null, "Yours?"));
        ideas.move(cast.owner("Petra Ek"), other.id(), Status.SHARED, Status.NOT_NOW, "Nobody wants it.");
        assertThat(handovers.of(other.id())).isEmpty();
    }

    @Test
    void what_a_colleague_is_on_is_theirs_to_hand_over_or_a_product_owners() {
        queue.take(olof, idea.id());
        var kajsa = cast.employee("Kajsa Lehto");
        refused(anna, to(kajsa, "Yours?"), "dialogue.refused.takenByAnother");
        assertThat(dialogue.of(idea.id(), anna)).isEmpty();
        handovers.handOver(cast.owner("Petra Ek"), to(kajsa, "Yours?"));
        assertThat(waiting(kajsa, Whose.MINE)).containsExactly(idea.id());
    }

    @Test
    void somebody_receives_it_with_a_word_while_it_waits() {
        refused(anna, to(anna, "Mine"), "dialogue.refused.nobodyReceives");
        refused(anna, to(cast.customer(), "Yours"), "dialogue.refused.nobodyReceives");
        refused(
                anna,
                new Handing(UUID.randomUUID(), idea.id(), null, null, "Anybody"),
                "dialogue.refused.nobodyReceives");
        refused(anna, to(olof, " \n "), "dialogue.refused.nothingSaid");
        refused(cast.customer(), to(olof, "Yours"), "shared.refused.notAllowed");
        dialogue.write(olof, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will", null));
        refused(anna, to(olof, "Yours"), "dialogue.refused.waitsNoMore");
    }

    @Test
    void a_team_sees_what_it_answers_for_and_what_is_handed_over_to_it() {
        var stage = journey.stages().get(1);
        var kajsa = cast.employee("Kajsa Lehto");
        var fitting = team(olof, Set.of(stage));
        var planning = team(kajsa, Set.of());
        var own = ideas.share(cast.customer(), at(stage));
        assertThat(waiting(olof, Whose.MY_TEAMS)).contains(own.id()).doesNotContain(idea.id());
        assertThat(waiting(anna, Whose.of(fitting.id()))).contains(own.id());
        assertThat(waiting(kajsa, Whose.MY_TEAMS)).isEmpty();

        handovers.handOver(olof, new Handing(UUID.randomUUID(), own.id(), null, planning.id(), "Yours?"));
        assertThat(waiting(olof, Whose.MY_TEAMS)).doesNotContain(own.id());
        assertThat(waiting(kajsa, Whose.MY_TEAMS)).containsExactly(own.id());
        assertThat(queue.count(kajsa, Whose.MY_TEAMS)).isEqualTo(1);
        assertThat(mentions.in(dialogue.of(own.id(), anna).getLast().id())).containsExactly(kajsa.id());

        handovers.handOver(kajsa, new Handing(UUID.randomUUID(), own.id(), olof.id(), null, "No, yours."));
        assertThat(waiting(olof, Whose.MY_TEAMS)).contains(own.id());
        assertThat(waiting(kajsa, Whose.MY_TEAMS)).isEmpty();
    }

    @Test
    void what_somebody_had_who_stops_being_a_colleague_waits_for_their_teams_again() {
        var stage = journey.stages().get(1);
        var fitting = team(olof, Set.of(stage));
        var kajsa = cast.employee("Kajsa Lehto");
        var own = ideas.share(cast.customer(), at(stage));
        handovers.handOver(anna, new Handing(UUID.randomUUID(), own.id(), kajsa.id(), null, "Yours?"));
        assertThat(waiting(anna, Whose.of(fitting.id()))).doesNotContain(own.id());

        directory.change(
                cast.person("Ada Min", "IT", Role.EMPLOYEE, Role.ADMIN),
                kajsa.id(),
                kajsa.roles(),
                Set.of(Role.CUSTOMER),
                "");

        assertThat(waiting(anna, Whose.of(fitting.id()))).contains(own.id());
        assertThat(handovers.of(own.id())).isEmpty();
    }

    @Test
    void what_somebody_had_who_leaves_waits_for_their_teams_again() {
        var stage = journey.stages().get(1);
        var fitting = team(olof, Set.of(stage));
        var kajsa = cast.employee("Kajsa Lehto");
        var own = ideas.share(cast.customer(), at(stage));
        var other = ideas.share(cast.customer(), at(stage));
        queue.take(kajsa, other.id());
        handovers.handOver(anna, new Handing(UUID.randomUUID(), own.id(), kajsa.id(), null, "Yours?"));

        inOneGo.run(() -> events.publishEvent(new PersonForgotten(kajsa.id(), kajsa.id(), Leaving.Texts.STAY)));

        assertThat(waiting(anna, Whose.of(fitting.id()))).contains(own.id(), other.id());
        assertThat(queue.takenBy(other.id())).isEmpty();
    }

    @Test
    void a_team_of_any_size_is_told() {
        var all = IntStream.range(0, 14)
                .mapToObj(n -> cast.employee("Colleague " + n).id())
                .collect(Collectors.toSet());
        var crowd = teams.found(leader(), new TeamText("Team " + UUID.randomUUID(), all, Set.of(), Set.of()));
        handovers.handOver(anna, new Handing(UUID.randomUUID(), idea.id(), null, crowd.id(), "Whoever can."));
        assertThat(mentions.in(dialogue.of(idea.id(), anna).getLast().id())).isEqualTo(all);
    }

    private Team team(Person member, Set<Stage> stages) {
        return teams.found(leader(), new TeamText("Team " + UUID.randomUUID(), Set.of(member.id()), stages, Set.of()));
    }

    private Person leader() {
        return cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
    }

    private static NewIdea at(Stage stage) {
        return new NewIdea(UUID.randomUUID(), "The box was too heavy", null, stage, null, null);
    }

    private Handing to(Person receiver, String word) {
        return new Handing(UUID.randomUUID(), idea.id(), receiver.id(), null, word);
    }

    private List<IdeaId> waiting(Person viewer, Whose whose) {
        return queue.waiting(viewer, whose, null, 1_000).items().stream()
                .map(waiting -> waiting.idea().id())
                .toList();
    }

    private void refused(Person by, Handing handing, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handovers.handOver(by, handing))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
