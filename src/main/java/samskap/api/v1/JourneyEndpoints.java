package samskap.api.v1;

import static samskap.api.http.Endpoint.get;
import static samskap.api.http.Endpoint.post;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Reply;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.journey.Passing;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.Steps;
import samskap.shared.Language;

/** The steps of the journey, and that customers passed them, as the systems know that deliver and book. */
@Component
@Order(9)
class JourneyEndpoints implements Endpoints {

    private static final String PART = "Journey";

    private final Steps steps;
    private final Passing passing;

    JourneyEndpoints(Steps steps, Passing passing) {
        this.steps = steps;
        this.passing = passing;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/steps", "listSteps")
                        .about(PART, "Lists the steps of the customer's journey, ours and others'. For colleagues.")
                        .gives(StepList.class)
                        .by(this::all),
                post("/steps/{id}/passed", "reportPassedStep", Scope.REPORT)
                        .about(
                                PART,
                                "Reports that a customer passed a step, such as that the delivery came; they may be"
                                        + " asked how it was. The same customer, step and moment count once. The"
                                        + " answer is the same whether we know the customer or not. For colleagues.")
                        .takes(PassedStep.class)
                        .givesNothing()
                        .by(this::passed));
    }

    private Reply all(Call call) {
        return Reply.of(new StepList(steps.onTheMap(call.person()).stream()
                .map(step -> told(step, call.language()))
                .toList()));
    }

    private static JourneyStep told(Step step, Language reader) {
        return new JourneyStep(
                step.id().value(), step.name(reader), step.stage().code(), step.isOurs() ? null : step.whose(reader));
    }

    private Reply passed(Call call) {
        call.person().requireStaff();
        var step = new StepId(call.id("id"));
        var told = call.body(PassedStep.class);
        var customer = told.customer();
        var email = told.email();
        if (customer != null && email == null) {
            passing.tell(call.person(), step, new PersonId(customer), told.at());
        } else if (customer == null && email != null) {
            passing.tell(call.person(), step, EmailAddress.of(email), told.at());
        } else {
            throw ProblemException.invalid(Fault.at("/customer", "api.fault.oneWay"));
        }
        return Reply.done();
    }
}
