package samskap.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.api.Tokens;
import samskap.identity.Person;

/** The programs that the sample's people let in; what would open the door, nobody has. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SamplePrograms {

    private final Tokens tokens;
    private final TravellingClock clock;

    SamplePrograms(Tokens tokens, TravellingClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var admin = Objects.requireNonNull(cast.get("admin"));
        var petra = Objects.requireNonNull(cast.get("petra"));
        clock.at(
                now.minus(Duration.ofDays(70)),
                () -> tokens.issueMachine(
                        admin,
                        new NewToken(
                                "Ordersystemet", Set.of(Scope.READ, Scope.SHARE, Scope.TALK, Scope.REPORT), null)));
        clock.at(
                now.minus(Duration.ofDays(40)),
                () -> tokens.issue(petra, new NewToken("Veckorapporten", Set.of(Scope.READ), Tokens.LONGEST_LIFE)));
    }
}
