package samskap.administration.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome.Status;
import org.springframework.stereotype.Service;
import samskap.administration.Jobs;
import samskap.identity.Person;
import samskap.identity.Role;

/** The jobs that Spring runs for us, as it remembers their last runs. */
@Service
class ScheduledJobs implements Jobs {

    private static final Pattern OURS = Pattern.compile("samskap\\.(\\w+)\\.internal\\.([\\w.$]+)");

    private final List<ScheduledTaskHolder> holders;

    ScheduledJobs(List<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    @Override
    public List<Job> all(Person admin) {
        admin.require(Role.ADMIN);
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .flatMap(task -> OURS.matcher(task.toString())
                        .results()
                        .limit(1)
                        .map(name -> job(task, name.group(1), name.group(2))))
                .sorted(Comparator.comparing(Job::failed)
                        .reversed()
                        .thenComparing(Job::module)
                        .thenComparing(Job::name))
                .toList();
    }

    private static Job job(ScheduledTask task, String module, String name) {
        var last = task.getTask().getLastExecutionOutcome();
        return new Job(module, name, last.executionTime(), last.status() == Status.ERROR, task.nextExecution());
    }
}
