package samskap.administration.internal;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome.Status;
import org.springframework.stereotype.Service;
import samskap.administration.Jobs;
import samskap.identity.Person;
import samskap.identity.Role;

/** The jobs that run on this node, as Spring remembers their last runs, and those that one node does for all. */
@Service
class ScheduledJobs implements Jobs {

    private static final Pattern OURS = Pattern.compile("samskap\\.(\\w+)\\.internal\\.([\\w.$]+)");

    private final List<ScheduledTaskHolder> holders;
    private final ObjectProvider<Scheduler> scheduler;

    ScheduledJobs(List<ScheduledTaskHolder> holders, ObjectProvider<Scheduler> scheduler) {
        this.holders = holders;
        this.scheduler = scheduler;
    }

    @Override
    public List<Job> all(Person admin) {
        admin.require(Role.ADMIN);
        return Stream.concat(ofThisNode(), ofOneForAll())
                .sorted(Comparator.comparing(Job::failed)
                        .reversed()
                        .thenComparing(Job::module)
                        .thenComparing(Job::name))
                .toList();
    }

    private Stream<Job> ofThisNode() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .flatMap(task -> OURS.matcher(task.toString())
                        .results()
                        .limit(1)
                        .map(name -> job(task, name.group(1), name.group(2))));
    }

    private Stream<Job> ofOneForAll() {
        return scheduler.stream()
                .flatMap(each -> each.getScheduledExecutions().stream())
                .map(ScheduledJobs::job);
    }

    /** Its name begins with the module's. */
    private static Job job(ScheduledExecution<Object> execution) {
        var name = execution.getTaskInstance().getTaskName();
        var dash = name.indexOf('-');
        return new Job(
                dash < 0 ? name : name.substring(0, dash),
                name,
                Stream.of(execution.getLastSuccess(), execution.getLastFailure())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                execution.getConsecutiveFailures() > 0,
                execution.isPicked() ? null : execution.getExecutionTime());
    }

    private static Job job(ScheduledTask task, String module, String name) {
        var last = task.getTask().getLastExecutionOutcome();
        return new Job(module, name, last.executionTime(), last.status() == Status.ERROR, task.nextExecution());
    }
}
