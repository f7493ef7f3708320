package samskap.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.AlsoRings;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.teams.Team;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class RequestsTests {

    private final Requests requests;
    private final Mandates mandates;
    private final Teams teams;
    private final Live live;
    private final List<AlsoRings> bells;
    private final TestClock clock;
    private final Cast cast;
    private final Person lena;
    private final Person anna;
    private final Person petra;
    private final Person kajsa;
    private final Idea idea;
    private final Team team;
    private final Mandate mandate;

    RequestsTests(
            Requests requests,
            List<AlsoRings> bells,
            Mandates mandates,
            Teams teams,
            Live live,
            TestClock clock,
            Cast cast) {
        this.requests = requests;
        this.mandates = mandates;
        this.teams = teams;
        this.live = live;
        this.bells = bells;
        this.clock = clock;
        this.cast = cast;
        lena = Given.leader(cast);
        anna = cast.employee("Anna Berg");
        petra = cast.owner("Petra Öhman");
        kajsa = cast.employee("Kajsa Lehto");
        idea = cast.idea();
        team = teams.found(
                lena,
                new TeamText(
                        "Deciders " + UUID.randomUUID(),
                        Set.of(petra.id(), kajsa.id(), anna.id()),
                        Set.of(),
                        Set.of()));
        mandate = mandates.add(lena, Given.text(Given.one(anna), new Holder.InTeam(team.id())));
    }

    @Test
    void everybody_who_may_is_asked_but_whoever_asks_and_hears_it_by_the_bell() {
        assertThat(requests.whoMay(anna, mandate))
                .extracting(Person::name)
                .containsExactly("Kajsa Lehto", "Petra Öhman");
        var wanted = wanted(idea.id());
        var asked = requests.ask(anna, wanted);
        assertThat(requests.ask(anna, wanted)).isEqualTo(asked);

        assertThat(requests.waitingFor(petra)).containsExactly(asked);
        assertThat(requests.waitingFor(kajsa)).containsExactly(asked);
        assertThat(requests.waitingFor(anna)).isEmpty();
        assertThat(rings(petra)).isEqualTo(1);
        assertThat(rings(anna)).isZero();
    }

    @Test
    void the_first_answer_counts_and_the_other_one_is_told_whose_it_was() {
        var asked = requests.ask(anna, wanted(idea.id()));
        requests.answer(kajsa, asked.id(), Verdict.YES, "");
        requests.answer(kajsa, asked.id(), Verdict.YES, "");
        assertThatExceptionOfType(AnsweredAlready.class)
                .isThrownBy(() -> requests.answer(petra, asked.id(), Verdict.NO, "Too much"))
                .satisfies(late -> {
                    assertThat(late.arguments()).containsExactly("Kajsa");
                    assertThat(late.now().answer()).isNotNull().satisfies(answer -> {
                        assertThat(answer.verdict()).isEqualTo(Verdict.YES);
                        assertThat(answer.by()).isEqualTo(kajsa.id());
                    });
                });
        assertThat(requests.waitingFor(petra)).isEmpty();

        assertThat(rings(anna)).isEqualTo(1);
        assertThat(requests.askedBy(anna, 5))
                .singleElement()
                .satisfies(own -> assertThat(own.unread()).isTrue());
        requests.read(anna, List.of(asked.id()));
        assertThat(rings(anna)).isZero();
    }

    @Test
    void an_answer_is_unread_until_it_was_shown_however_many_questions_came_after() {
        var first = requests.ask(anna, wanted(idea.id()));
        for (var n = 0; n < 4; n++) {
            requests.ask(anna, wanted(null));
        }
        assertThat(requests.askedBy(anna, 3)).extracting(Request::id).doesNotContain(first.id());
        requests.answer(kajsa, first.id(), Verdict.YES, "And take the handle too.");
        clock.pass(Duration.ofDays(30));

        var shown = requests.askedBy(anna, 3);
        assertThat(shown).hasSize(4);
        assertThat(shown.getLast().id()).isEqualTo(first.id());
        requests.read(anna, List.of(shown.getFirst().id()));
        requests.read(anna, List.of());
        requests.read(petra, List.of(first.id()));
        assertThat(rings(anna)).isEqualTo(1);
        requests.read(anna, shown.stream().map(Request::id).toList());
        assertThat(rings(anna)).isZero();
        assertThat(requests.askedBy(anna, 3)).hasSize(3);
    }

    @Test
    void whoever_may_no_more_does_not_answer_and_where_the_mandate_has_ended_leaders_do() {
        var asked = requests.ask(anna, wanted(idea.id()));
        var others = new TeamText(team.name(), Set.of(kajsa.id(), anna.id()), Set.of(), Set.of());
        teams.change(lena, team.id(), team.version(), others);
        assertThat(requests.waitingFor(petra)).isEmpty();
        assertThat(rings(petra)).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> requests.answer(petra, asked.id(), Verdict.YES, "Sure"));
        assertThat(requests.waitingFor(kajsa)).containsExactly(asked);
        assertThat(requests.waitingFor(lena)).doesNotContain(asked);

        mandates.end(lena, mandate.id());
        assertThat(requests.waitingFor(kajsa)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> requests.answer(kajsa, asked.id(), Verdict.YES, "Sure"));
        assertThat(requests.waitingFor(lena)).contains(asked);
        requests.answer(lena, asked.id(), Verdict.YES, "");
        assertThat(requests.waitingFor(lena)).doesNotContain(asked);
    }

    @Test
    void the_bells_of_those_whom_it_concerns_count_anew_and_no_others() {
        var heard = new ConcurrentLinkedQueue<Change>();
        live.heed(heard::add);
        var asked = requests.ask(anna, wanted(idea.id()));
        assertThat(rung(heard)).containsExactlyInAnyOrder(petra.id(), kajsa.id());
        requests.answer(kajsa, asked.id(), Verdict.YES, "");
        assertThat(rung(heard)).containsExactlyInAnyOrder(petra.id(), kajsa.id(), anna.id());
        requests.read(anna, List.of(asked.id()));
        assertThat(rung(heard)).containsExactly(anna.id());
    }

    /** Whose bells were to count anew since the last time that this was asked. */
    private List<PersonId> rung(Queue<Change> heard) {
        var ours = Stream.of(anna, petra, kajsa, lena).map(Person::id).toList();
        var rung = heard.stream()
                .filter(change -> change.kind() == Change.Kind.NOTIFICATIONS_CHANGED)
                .map(change -> new PersonId(change.subject()))
                .filter(ours::contains)
                .toList();
        heard.clear();
        return rung;
    }

    @Test
    void of_two_who_answer_at_the_same_time_one_counts_however_often_it_is_tried() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 25; round++) {
                var asked = requests.ask(anna, wanted(null));
                var both = new CyclicBarrier(2);
                List<Callable<Boolean>> answers = List.of(
                        () -> isTaken(both, petra, asked, Verdict.NO), () -> isTaken(both, kajsa, asked, Verdict.YES));
                var taken = 0;
                for (var answer : threads.invokeAll(answers)) {
                    taken += answer.get() ? 1 : 0;
                }
                assertThat(taken).isEqualTo(1);
            }
        }
        assertThat(requests.waitingFor(petra)).isEmpty();
    }

    private boolean isTaken(CyclicBarrier both, Person by, Request request, Verdict verdict) throws Exception {
        both.await();
        try {
            requests.answer(by, request.id(), verdict, "Because");
            return true;
        } catch (AnsweredAlready other) {
            return false;
        }
    }

    @Test
    void what_nobody_answers_in_time_is_late_and_leaders_see_it_too() {
        var asked = requests.ask(anna, wanted(idea.id()));
        assertThat(requests.waitingFor(lena)).doesNotContain(asked);
        clock.pass(Duration.ofHours(2));

        assertThat(requests.waitingFor(lena)).contains(asked);
        assertThat(asked.isLate(clock.instant())).isTrue();
        requests.answer(lena, asked.id(), Verdict.TALK, "Come by at ten.");
        assertThat(requests.waitingFor(lena)).doesNotContain(asked);
    }

    @Test
    void nobody_else_answers_or_reads_it_and_a_no_says_why() {
        var asked = requests.ask(anna, wanted(idea.id()));
        var other = cast.employee("Yusuf Demir");
        var maja = cast.customer();
        List<Runnable> tries = List.of(
                () -> requests.answer(other, asked.id(), Verdict.YES, "Sure"),
                () -> requests.answer(anna, asked.id(), Verdict.YES, "I may"),
                () -> requests.answer(maja, asked.id(), Verdict.YES, "Yes"),
                () -> requests.answer(petra, asked.id(), Verdict.NO, " "),
                () -> requests.answer(petra, new RequestId(Long.MAX_VALUE), Verdict.YES, ""),
                () -> requests.ask(maja, wanted(idea.id())),
                () -> requests.ask(anna, wanted(new IdeaId(Long.MAX_VALUE))),
                () -> requests.waitingFor(maja));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
        assertThat(requests.waitingFor(petra)).containsExactly(asked);
        assertThat(requests.waitingFor(other)).isEmpty();
    }

    private NewRequest wanted(@Nullable IdeaId about) {
        return new NewRequest(
                UUID.randomUUID(), mandate.id(), about, null, "A new door", new BigDecimal("1200"), Deadline.SOON);
    }

    private int rings(Person person) {
        return bells.stream().mapToInt(bell -> bell.count(person)).sum();
    }
}
