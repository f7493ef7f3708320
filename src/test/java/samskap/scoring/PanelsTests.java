package samskap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
class PanelsTests {

    private final Panels panels;
    private final Cast cast;
    private final Person owner;
    private final List<Person> judges;
    private final List<Idea> ideas;
    private final Panel panel;

    PanelsTests(Panels panels, Cast cast) {
        this.panels = panels;
        this.cast = cast;
        owner = cast.owner("Petra Owner");
        judges = List.of(cast.employee("Anna Berg"), cast.employee("Olof Sand"), cast.employee("Kajsa Lehto"));
        ideas = IntStream.range(0, 5).mapToObj(n -> cast.idea()).toList();
        panel = panels.invite(owner, new NewPanel("This spring", ids(judges), ideaIds(ideas)));
    }

    @Test
    void a_judge_sees_the_words_and_nothing_else_in_an_order_of_their_own() {
        var orders = judges.stream().map(this::order).collect(Collectors.toSet());
        assertThat(orders).hasSizeGreaterThan(1);
        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(ideaIds(ideas)));
        assertThat(BlindIdea.class.getRecordComponents())
                .extracting(part -> part.getName())
                .containsExactly("id", "title", "story");
    }

    private List<IdeaId> order(Person judge) {
        var order = new ArrayList<IdeaId>();
        for (var next = panels.next(judge, panel.id()); next.isPresent(); next = panels.next(judge, panel.id())) {
            order.add(next.get().id());
            panels.judge(judge, panel.id(), next.get().id(), new Judgement(4, 5, 3));
        }
        return order;
    }

    private void finish(Person judge) {
        order(judge);
        panels.close(judge, panel.id());
    }

    @Test
    void nobody_judges_an_idea_of_their_own() {
        var judge = judges.getFirst();
        var own = cast.idea(judge);
        var both = panels.invite(
                owner,
                new NewPanel(
                        "Own",
                        Set.of(judge.id()),
                        Set.of(own.id(), ideas.getFirst().id())));
        assertThat(panels.progress(judge, both.id()).all()).isEqualTo(1);
        assertRefused(
                "shared.refused.notFound", () -> panels.judge(judge, both.id(), own.id(), new Judgement(7, 7, 7)));
    }

    @Test
    void nobody_peeks_before_they_are_done() {
        finish(judges.get(0));
        assertThat(panels.outcome(judges.get(0), panel.id())).isPresent();
        assertThat(panels.outcome(judges.get(1), panel.id())).isEmpty();
        assertThat(panels.talk(judges.get(1), panel.id(), ideas.getFirst().id()))
                .isEmpty();
        assertRefused(
                "shared.refused.notAllowed",
                () -> panels.say(
                        judges.get(1), panel.id(), ideas.getFirst().id(), UUID.randomUUID(), "I heard that …"));
        assertThat(panels.outcome(owner, panel.id())).isPresent();
    }

    @Test
    void whoever_has_seen_what_the_others_said_changes_nothing_any_more() {
        var judge = judges.getFirst();
        var last = order(judge).getLast();
        assertThat(panels.outcome(judge, panel.id())).isEmpty();
        assertThat(panels.unjudgedBy(judge)).containsExactlyInAnyOrderElementsOf(ideaIds(ideas));
        assertThat(panels.undo(judge, panel.id()))
                .isPresent()
                .get()
                .extracting(BlindIdea::id)
                .isEqualTo(last);
        assertRefused("scoring.refused.notAllJudged", () -> panels.close(judge, panel.id()));

        finish(judge);
        panels.close(judge, panel.id());

        assertThat(panels.outcome(judge, panel.id())).isPresent();
        assertThat(panels.unjudgedBy(judge)).isEmpty();
        assertRefused("scoring.refused.roundClosed", () -> panels.undo(judge, panel.id()));
        assertRefused(
                "scoring.refused.roundClosed", () -> panels.judge(judge, panel.id(), last, new Judgement(7, 7, 7)));
        assertThat(panels.unjudgedBy(cast.customer())).isEmpty();
    }

    @Test
    void only_its_judges_and_owners_know_of_a_panel() {
        var colleague = cast.employee("Yusuf Demir");
        assertThat(panels.find(colleague, panel.id())).isEmpty();
        assertThat(panels.of(colleague)).doesNotContain(panel);
        assertThat(panels.of(owner)).contains(panel);
        assertRefused("shared.refused.notAllowed", () -> panels.next(colleague, panel.id()));
        assertRefused("shared.refused.notAllowed", () -> panels.outcome(colleague, panel.id()));
        assertRefused("shared.refused.notAllowed", () -> panels.next(owner, panel.id()));
        assertThat(panels.of(cast.customer())).isEmpty();
    }

    @Test
    void a_rating_off_the_scale_or_of_another_idea_is_refused() {
        var judge = judges.getFirst();
        var idea = ideas.getFirst().id();
        assertRefused("scoring.refused.offScale", () -> panels.judge(judge, panel.id(), idea, new Judgement(0, 4, 4)));
        assertRefused("scoring.refused.offScale", () -> panels.judge(judge, panel.id(), idea, new Judgement(4, 8, 4)));
        assertRefused(
                "shared.refused.notFound",
                () -> panels.judge(judge, panel.id(), cast.idea().id(), new Judgement(4, 4, 4)));
    }

    @Test
    void what_a_judge_takes_back_is_asked_again() {
        var judge = judges.getFirst();
        var first = panels.next(judge, panel.id()).orElseThrow();
        panels.judge(judge, panel.id(), first.id(), new Judgement(2, 2, 2));
        assertThat(panels.undo(judge, panel.id())).contains(first);
        assertThat(panels.progress(judge, panel.id())).isEqualTo(new Progress(0, 5, false));
        assertThat(panels.next(judge, panel.id())).contains(first);
    }

    @Test
    void an_idea_that_is_not_understood_is_done_and_does_not_count() {
        var judge = judges.getFirst();
        var first = panels.next(judge, panel.id()).orElseThrow();
        panels.judge(judge, panel.id(), first.id(), null);
        assertThat(panels.progress(judge, panel.id()).done()).isEqualTo(1);
        assertThat(panels.next(judge, panel.id())).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void judges_who_are_far_apart_talk_and_judge_that_again_and_both_rounds_are_kept() {
        for (var n = 0; n < judges.size(); n++) {
            for (var idea : ideas) {
                var far = idea.equals(ideas.getFirst());
                panels.judge(judges.get(n), panel.id(), idea.id(), new Judgement(far ? 1 + 3 * n : 4 + n % 2, 5, 4));
            }
            panels.close(judges.get(n), panel.id());
        }
        var outcome = panels.outcome(judges.getFirst(), panel.id()).orElseThrow();
        assertThat(outcome.disagreements())
                .singleElement()
                .isEqualTo(
                        new Disagreement(ideas.getFirst().id(), ideas.getFirst().title(), Criterion.FRESH, 1, 7));
        assertThat(outcome.agreement().get(Criterion.USEFUL).reason()).isEqualTo("scoring.panel.same");

        assertRefused("scoring.refused.noTalk", () -> panels.secondRound(owner, panel.id(), Set.of()));
        var key = UUID.randomUUID();
        panels.say(judges.get(0), panel.id(), ideas.getFirst().id(), key, "They have it in Norway.");
        panels.say(judges.get(0), panel.id(), ideas.getFirst().id(), key, "They have it in Norway.");
        assertThat(panels.talk(judges.get(1), panel.id(), ideas.getFirst().id()))
                .hasSize(1);

        panels.secondRound(owner, panel.id(), Set.of());
        assertRefused(
                "scoring.refused.talkIsOver",
                () -> panels.say(judges.get(0), panel.id(), ideas.getFirst().id(), UUID.randomUUID(), "Late."));
        assertRefused("scoring.refused.talkIsOver", () -> panels.secondRound(owner, panel.id(), Set.of()));
        assertThat(panels.progress(judges.get(2), panel.id())).isEqualTo(new Progress(0, 1, false));
        for (var judge : judges.subList(1, 3)) {
            panels.judge(judge, panel.id(), ideas.getFirst().id(), new Judgement(3, 5, 4));
            panels.close(judge, panel.id());
        }
        assertThat(panels.outcome(judges.getFirst(), panel.id()).orElseThrow())
                .as("the first round is known, the second not yet")
                .isEqualTo(outcome);
        panels.judge(judges.getFirst(), panel.id(), ideas.getFirst().id(), new Judgement(3, 5, 4));
        assertThat(panels.outcome(owner, panel.id()).orElseThrow().disagreements())
                .isEmpty();
    }

    @Test
    void a_judge_who_is_never_done_or_has_left_keeps_nobody_from_the_second_round() {
        for (var judge : judges.subList(0, 2)) {
            ideas.forEach(idea -> panels.judge(judge, panel.id(), idea.id(), new Judgement(1, 1, 1)));
            panels.close(judge, panel.id());
        }
        panels.say(judges.getFirst(), panel.id(), ideas.getFirst().id(), UUID.randomUUID(), "Why?");
        var slow = judges.get(2).id();
        assertThat(panels.notDone(owner, panel.id())).containsExactly(slow);
        assertRefused("scoring.refused.notAllDone", () -> panels.secondRound(owner, panel.id(), Set.of()));
        panels.secondRound(owner, panel.id(), Set.of(slow));
        assertThat(panels.progress(judges.get(2), panel.id())).isEqualTo(new Progress(0, 1, false));
    }

    @Test
    void a_judge_who_leaves_is_waited_for_no_longer_and_judges_no_more() {
        var judge = judges.getFirst();
        panels.judge(judge, panel.id(), ideas.getFirst().id(), new Judgement(2, 3, 4));
        panels.leave(judge, panel.id());
        panels.leave(judge, panel.id());
        assertThat(panels.waitingFor(judge)).isZero();
        assertThat(panels.unjudgedBy(judge)).isEmpty();
        assertThat(panels.notDone(owner, panel.id())).doesNotContain(judge.id());
        assertRefused(
                "scoring.refused.roundClosed",
                () -> panels.judge(judge, panel.id(), ideas.getLast().id(), new Judgement(1, 1, 1)));
        assertRefused("shared.refused.notAllowed", () -> panels.leave(cast.employee("Somebody Else"), panel.id()));
    }

    @Test
    void a_judge_of_two_panels_learns_of_an_idea_in_one_only_when_they_are_done_in_both() {
        var judge = judges.getFirst();
        for (var one : judges) {
            ideas.forEach(idea -> panels.judge(one, panel.id(), idea.id(), new Judgement(4, 4, 4)));
            panels.close(one, panel.id());
        }
        assertThat(panels.outcome(judge, panel.id())).isPresent();
        var again = panels.invite(
                owner,
                new NewPanel(
                        "Again", Set.of(judge.id()), Set.of(ideas.getFirst().id())));
        assertThat(panels.outcome(judge, panel.id())).isEmpty();
        assertThat(panels.talk(judge, panel.id(), ideas.getFirst().id())).isEmpty();
        panels.judge(judge, again.id(), ideas.getFirst().id(), new Judgement(5, 5, 5));
        panels.close(judge, again.id());
        assertThat(panels.outcome(judge, panel.id())).isPresent();
    }

    @Test
    void each_judge_meets_the_ideas_in_another_order_and_none_is_always_last() {
        var many = IntStream.range(0, 8).mapToObj(n -> cast.idea()).toList();
        var crew = IntStream.range(0, 12)
                .mapToObj(n -> cast.employee("Judge " + n))
                .toList();
        var wide = panels.invite(owner, new NewPanel("Wide", ids(crew), ideaIds(many)));
        var last = new HashSet<IdeaId>();
        var first = new HashSet<IdeaId>();
        for (var judge : crew) {
            first.add(panels.next(judge, wide.id()).orElseThrow().id());
            for (var n = 1; n < many.size(); n++) {
                panels.judge(
                        judge,
                        wide.id(),
                        panels.next(judge, wide.id()).orElseThrow().id(),
                        null);
            }
            last.add(panels.next(judge, wide.id()).orElseThrow().id());
        }
        // Twelve judges at random: fewer than three different ones would come once in ten million panels.
        assertThat(first).hasSizeGreaterThan(2);
        assertThat(last).hasSizeGreaterThan(2);
    }

    @Test
    void a_panel_needs_a_name_judges_who_work_here_and_open_ideas() {
        assertRefused(
                "scoring.refused.panelName",
                () -> panels.invite(owner, new NewPanel("  ", ids(judges), ideaIds(ideas))));
        assertRefused(
                "scoring.refused.judges",
                () -> panels.invite(
                        owner, new NewPanel("A", Set.of(cast.customer().id()), ideaIds(ideas))));
        assertRefused(
                "scoring.refused.judges", () -> panels.invite(owner, new NewPanel("A", Set.of(), ideaIds(ideas))));
        assertRefused(
                "scoring.refused.panelIdeas",
                () -> panels.invite(owner, new NewPanel("A", ids(judges), Set.of(new IdeaId(999_999_999)))));
        assertRefused(
                "shared.refused.notAllowed",
                () -> panels.invite(judges.getFirst(), new NewPanel("A", ids(judges), ideaIds(ideas))));
    }

    @Test
    void a_panel_waits_for_its_judges_until_they_are_done() {
        var judge = judges.getFirst();
        assertThat(panels.waitingFor(judge)).isEqualTo(1);
        finish(judge);
        assertThat(panels.waitingFor(judge)).isZero();
        assertThat(panels.progressOfAll(owner, panel.id())).containsEntry(judge.id(), new Progress(5, 5, true));
    }

    private static Set<samskap.identity.PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private static Set<IdeaId> ideaIds(List<Idea> ideas) {
        return ideas.stream().map(Idea::id).collect(Collectors.toSet());
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
