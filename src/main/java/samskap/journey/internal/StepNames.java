package samskap.journey.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.journey.Step;

/** Tells the audit log what steps are called. */
@Component
class StepNames extends NamedThings<Step> {

    StepNames(StepStore store) {
        super(
                Thing.Kind.STEP,
                store::find,
                step -> step.id().value(),
                (step, language) ->
                        new Name(step.name(language), "/journey/" + step.id().value()));
    }
}
