package samskap.administration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** What this node does by itself, now and then or each night. */
public interface Jobs {

    /**
     * @param module whose work it is: its name, such as {@code scoring}
     * @param name of the work, as its code says
     * @param lastRun null when it has not run since the start
     * @param failed whether the last run ended in an error, which the log tells
     * @param next null when it is running
     */
    record Job(
            String module,
            String name,
            @Nullable Instant lastRun,
            boolean failed,
            @Nullable Instant next) {}

    List<Job> all(Person admin);
}
