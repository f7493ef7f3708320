package samskap.api.v1;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.Topic;

/** Finds stages and topics by their codes, and says which there are when there is no such one. */
@Component
class Places {

    private final Journey journey;

    Places(Journey journey) {
        this.journey = journey;
    }

    @Nullable
    Stage stage(@Nullable String code) {
        return code == null
                ? null
                : journey.stage(code).orElseThrow(() -> unknown(Fault.at("/stage", ONE_OF, stages())));
    }

    @Nullable
    Topic topic(@Nullable String code) {
        return code == null
                ? null
                : journey.topic(code).orElseThrow(() -> unknown(Fault.at("/topic", ONE_OF, topics())));
    }

    /** The code of a stage as a parameter names it. */
    @Nullable
    String stageNamed(Optional<String> code) {
        return named(code, journey::stage, () -> Fault.in("stage", ONE_OF, stages()));
    }

    /** The code of a topic as a parameter names it. */
    @Nullable
    String topicNamed(Optional<String> code) {
        return named(code, journey::topic, () -> Fault.in("topic", ONE_OF, topics()));
    }

    private static final String ONE_OF = "api.fault.oneOf";

    private static @Nullable String named(
            Optional<String> code, Function<String, Optional<?>> find, java.util.function.Supplier<Fault> fault) {
        if (code.isPresent() && find.apply(code.get()).isEmpty()) {
            throw unknown(fault.get());
        }
        return code.orElse(null);
    }

    private String stages() {
        return journey.stages().stream().map(Stage::code).collect(Collectors.joining(", "));
    }

    private String topics() {
        return journey.topics().stream().map(Topic::code).collect(Collectors.joining(", "));
    }

    private static ProblemException unknown(Fault fault) {
        return ProblemException.invalid(fault);
    }
}
