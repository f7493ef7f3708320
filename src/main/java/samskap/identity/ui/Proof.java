package samskap.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import samskap.identity.Person;

/**
 * Whether somebody has shown a moment ago that they are who this browser says: it is remembered for months, and others
 * may sit before it. What can't be undone, and what tells everything about a person, asks for it.
 */
@Component
public class Proof {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final String KEY = Proof.class.getName();

    private record Given(long person, Instant at) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private final Clock clock;

    Proof(Clock clock) {
        this.clock = clock;
    }

    /** They have given a code. */
    void given(HttpServletRequest request, Person person) {
        request.getSession().setAttribute(KEY, new Given(person.id().value(), clock.instant()));
    }

    public boolean isFresh(HttpServletRequest request, Person person) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(KEY) instanceof Given given
                && given.person() == person.id().value()
                && given.at().plus(GOOD_FOR).isAfter(clock.instant());
    }
}
