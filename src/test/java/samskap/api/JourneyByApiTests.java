package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.api.Programs.Answer;
import samskap.api.Programs.Program;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.StepPassed;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** A shop's order system tells that a customer passed a step, and learns nothing by it of who is a customer. */
@ModuleTest
@RecordApplicationEvents
class JourneyByApiTests {

    /** Given anew to each test; a constructor comes too early for it. */
    @Autowired
    private ApplicationEvents events;

    private final Programs programs;
    private final People people;
    private final Steps steps;
    private final Journey journey;
    private final Person maja;
    private final Person petra;
    private final Step step;
    private final String passed;
    private final Program orders;
    private final Instant now;
    private final Cast cast;

    JourneyByApiTests(Programs programs, People people, Steps steps, Journey journey, TestClock clock, Cast cast) {
        this.programs = programs;
        this.people = people;
        this.steps = steps;
        this.journey = journey;
        this.cast = cast;
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        maja = cast.customer("Maja Lind");
        petra = cast.owner("Petra Öhman");
        step = steps.add(petra, Sketches.ours(journey.stages().getFirst()));
        passed = "/steps/" + step.id().value() + "/passed";
        orders = programs.of(cast.employee("Anna Berg"), Set.of(Scope.REPORT));
    }

    private String by(String who) {
        return "{" + who + ", \"at\": \"" + now + "\"}";
    }

    private String byNumber(long number) {
        return by("\"customer\": " + number);
    }

    private String byAddress(String address) {
        return by("\"email\": \"" + address + "\"");
    }

    private List<StepPassed> published() {
        return events.stream(StepPassed.class)
                .filter(each -> each.step().equals(step.id()))
                .toList();
    }

    @Test
    void a_step_is_passed_once_however_it_is_told() {
        var address = people.addressOf(maja.id()).value();
        var key = UUID.randomUUID().toString();
        orders.postOnce(key, passed, byAddress(address)).went(204);
        var again = orders.postOnce(key, passed, byAddress(address)).went(204);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        orders.post(passed, byAddress(address)).went(204);
        orders.post(passed, byNumber(maja.id().value())).went(204);
        assertThat(published()).containsExactly(new StepPassed(step.id(), maja.id(), now));
        orders.postOnce(key, passed, byNumber(maja.id().value())).went(422).is("key-reused");
    }

    @Test
    void the_answer_is_the_same_whether_we_know_the_customer_or_not() {
        var known = List.of(
                byAddress(people.addressOf(maja.id()).value()),
                byNumber(maja.id().value()));
        var unknown = List.of(
                byAddress("nobody" + maja.id().value() + "@example.com"),
                byNumber(Long.MAX_VALUE / 10),
                byAddress(people.addressOf(petra.id()).value()));
        var answers = known.stream().map(this::answer).toList();
        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(unknown.stream().map(this::answer)).containsOnly(answers.getFirst());
        assertThat(published()).hasSize(1);
    }

    private List<String> answer(String body) {
        Answer answer = orders.post(passed, body).went(204);
        return List.of(
                answer.text(),
                String.valueOf(answer.header("ETag")),
                String.valueOf(answer.header("Content-Language")));
    }

    @Test
    void only_a_colleagues_program_that_was_let_report_does() {
        var body = byNumber(maja.id().value());
        var others = Set.of(Scope.READ, Scope.SHARE, Scope.SUPPORT, Scope.TALK, Scope.STEER);
        programs.of(petra, others).post(passed, body).went(403).is("out-of-scope");
        var majas = programs.of(maja);
        majas.post(passed, body).went(403).is("not-allowed");
        majas.post(passed, byAddress("nobody@example.com")).went(403).is("not-allowed");
        majas.post("/steps/0/passed", body).went(403).is("not-allowed");
        majas.get("/steps").went(403).is("not-allowed");
        programs.visitor().post(passed, body).went(401);
        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_where_it_is() {
        orders.post(passed, "{\"customer\": 1}").went(400).is("invalid");
        orders.post(passed, "{\"customer\": 1, \"at\": \"yesterday\"}")
                .went(400)
                .is("invalid");
        assertThat(orders.post(passed, by("\"customer\": null")).went(400).wrongAt())
                .isEqualTo("/customer");
        assertThat(orders.post(passed, by("\"customer\": 1, \"email\": \"a@example.com\""))
                        .went(400)
                        .wrongAt())
                .isEqualTo("/customer");
        assertThat(orders.post(passed, byAddress("nonsense")).went(422).wrongAt())
                .isEqualTo("/email");
        var late = "{\"customer\": 1, \"at\": \"" + now.minus(Duration.ofDays(9)) + "\"}";
        assertThat(orders.post(passed, late).went(422).wrongAt()).isEqualTo("/at");
        assertThat(orders.post(passed, "{\"customer\": 1, \"at\": \"+1000000000-12-31T23:59:59Z\"}")
                        .went(422)
                        .wrongAt())
                .isEqualTo("/at");
        orders.post("/steps/0/passed", byNumber(1)).went(404).is("not-found");
        steps.retire(petra, step.id(), true);
        orders.post(passed, byNumber(maja.id().value())).went(404).is("not-found");
    }

    @Test
    void steps_are_listed_in_the_readers_language_with_whose_they_are() {
        var stage = journey.stages().getFirst();
        var fitter = steps.add(
                petra,
                new StepText(
                        stage.id(),
                        Sketches.called("The fitter comes"),
                        Sketches.called("The fitter’s"),
                        "",
                        "",
                        "",
                        Set.of()));
        var list = programs.of(cast.employee("Anna Berg"))
                .get("/steps", Map.of("Accept-Language", "sv"))
                .went(200);
        assertThat(list.at("/items"))
                .anySatisfy(item -> {
                    assertThat(item.at("/id").longValue()).isEqualTo(fitter.id().value());
                    assertThat(item.at("/name").stringValue()).isEqualTo(fitter.name(Language.SV));
                    assertThat(item.at("/whose").stringValue()).isEqualTo(fitter.whose(Language.SV));
                    assertThat(item.at("/stage").stringValue()).isEqualTo(stage.code());
                })
                .anySatisfy(item -> {
                    assertThat(item.at("/id").longValue()).isEqualTo(step.id().value());
                    assertThat(item.at("/whose").isNull() || item.at("/whose").isMissingNode())
                            .isTrue();
                });
    }
}
