package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.PromiseRecord;
import samskap.dialogue.Whose;
import samskap.dialogue.internal.PromiseStore.Ended;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;

@Component
class StaffPromises implements PromiseRecord {

    private final PromiseStore promises;
    private final QueueReading reading;
    private final TimeAgo calendar;
    private final Clock clock;

    StaffPromises(PromiseStore promises, QueueReading reading, TimeAgo calendar, Clock clock) {
        this.promises = promises;
        this.reading = reading;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Tally since(Person viewer, Instant from) {
        viewer.requireStaff();
        var settled = promises.settledSince(from);
        return new Tally(settled.kept(), settled.all() - settled.kept(), promises.countOverdueOn(calendar.today()));
    }

    @Override
    public List<OwnPromise> endedSince(Person viewer, Instant from, int most) {
        viewer.requireStaff();
        return reading.withIdeas(promises.latestSettledSince(from, most));
    }

    @Override
    public List<Week> weeks(Person viewer, Whose whose, int weeks) {
        viewer.requireStaff();
        var first = Timing.mondayOf(clock.instant()).minusWeeks(weeks - 1L);
        var owners = reading.promisers(viewer, whose);
        var ended = promises.ended(first.atStartOfDay(TimeAgo.HOME).toInstant()).stream()
                .filter(each -> owners.isEmpty() || owners.get().contains(each.owner()))
                .collect(Collectors.groupingBy(each -> Timing.mondayOf(each.at())));
        return IntStream.range(0, weeks)
                .mapToObj(first::plusWeeks)
                .map(monday -> {
                    var those = ended.getOrDefault(monday, List.of());
                    var kept = (int) those.stream().filter(Ended::isKept).count();
                    return new Week(monday, kept, those.size() - kept);
                })
                .toList();
    }
}
