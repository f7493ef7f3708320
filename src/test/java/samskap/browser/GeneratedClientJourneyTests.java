package samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.api.Tokens;
import samskap.client.ApiClient;
import samskap.client.ApiException;
import samskap.client.api.DialogueApi;
import samskap.client.api.IdeasApi;
import samskap.client.api.JourneyApi;
import samskap.client.api.SupportApi;
import samskap.client.model.IdeaWords;
import samskap.client.model.ListedIdea;
import samskap.client.model.MessageWords;
import samskap.client.model.NewStatus;
import samskap.client.model.OneIdea;
import samskap.client.model.PassedStep;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.journey.Sketches;
import samskap.journey.Steps;
import samskap.testing.Fixtures.Cast;

/** A client that a public generator made of the API's document, against the running product. */
@BrowserTest
class GeneratedClientJourneyTests {

    private final Tokens tokens;
    private final Steps steps;
    private final Journey journey;
    private final Clock clock;
    private final Cast cast;
    private final Environment environment;

    GeneratedClientJourneyTests(
            Tokens tokens, Steps steps, Journey journey, Clock clock, Cast cast, Environment environment) {
        this.tokens = tokens;
        this.steps = steps;
        this.journey = journey;
        this.clock = clock;
        this.cast = cast;
        this.environment = environment;
    }

    private ApiClient clientOf(Person person) {
        var secret = tokens.issue(
                        person, new NewToken("A generated client", Set.of(Scope.values()), Duration.ofDays(1)))
                .secret();
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + environment.getProperty("local.server.port") + "/api/v1");
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + secret));
        return client;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void an_idea_is_shared_supported_answered_and_done() throws ApiException {
        var majas = clientOf(cast.customer("Maja Lind"));
        var eriks = clientOf(cast.customer("Erik Lundin"));
        var annas = clientOf(cast.employee("Anna Berg"));
        var petras = clientOf(cast.owner("Petra Öhman"));

        var words = new IdeaWords().title("A hinge that closes softly").story("It bangs *at night*.");
        var key = key();
        var idea = new IdeasApi(majas).shareIdea(words, key);
        assertThat(new IdeasApi(majas).shareIdea(words, key)).isEqualTo(idea);

        assertThat(new SupportApi(eriks).supportIdea(idea.getId()).getSupports())
                .isEqualTo(2);
        var answer = new MessageWords().kind(MessageWords.KindEnum.ANSWER).body("We fit another hinge from May on.");
        new DialogueApi(annas).writeMessage(idea.getId(), answer, key());
        var done = new NewStatus()
                .from(NewStatus.FromEnum.SHARED)
                .to(NewStatus.ToEnum.DONE)
                .reason("All kitchens have it.");
        new IdeasApi(petras).moveIdea(idea.getId(), done, key());

        var now = new IdeasApi(majas).getIdea(idea.getId());
        assertThat(now.getStatus()).isEqualTo(OneIdea.StatusEnum.DONE);
        assertThat(now.getAnsweredBy().getName()).isEqualTo("Anna Berg");
        assertThat(new DialogueApi(majas).listMessages(idea.getId(), null, null).getItems())
                .singleElement()
                .satisfies(said -> assertThat(said.getBody()).startsWith("We fit another hinge"));
        assertThat(new IdeasApi(majas)
                        .listIdeas(null, null, null, null, true, null, null, null, 5)
                        .getItems())
                .extracting(ListedIdea::getId)
                .contains(idea.getId());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new SupportApi(annas).supportIdea(idea.getId()))
                .satisfies(refused -> assertThat(refused.getCode()).isEqualTo(409));
    }

    @Test
    void an_order_system_finds_the_step_and_reports_who_passed_it() throws ApiException {
        var drawn = steps.add(
                cast.owner("Petra Öhman"), Sketches.ours(journey.stages().getFirst()));
        var shop = new JourneyApi(clientOf(cast.employee("Anna Berg")));
        var step = shop.listSteps().getItems().stream()
                .filter(each -> each.getId() == drawn.id().value())
                .findFirst()
                .orElseThrow();
        assertThat(step.getWhose()).isNull();
        var at = clock.instant().atOffset(ZoneOffset.ofHours(1)).minusHours(2);
        var told = new PassedStep().email("nobody.we.know@example.com").at(at);
        shop.reportPassedStep(step.getId(), told, key());
        var longAgo = told.at(at.minusDays(30));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> shop.reportPassedStep(step.getId(), longAgo, key()))
                .satisfies(refused -> assertThat(refused.getCode()).isEqualTo(422));
    }
}
