package samskap.notification.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.internal.ToldStore.Told;

/**
 * Reads what somebody was told as it is now and as they may read it: what was taken back, or is among colleagues and
 * they are none (any more), is no news.
 */
@Component
class NewsReader {

    private final HappeningStore happenings;
    private final Gathering gathering;
    private final Contents contents;
    private final Ideas ideas;
    private final People people;

    NewsReader(HappeningStore happenings, Gathering gathering, Contents contents, Ideas ideas, People people) {
        this.happenings = happenings;
        this.gathering = gathering;
        this.contents = contents;
        this.ideas = ideas;
        this.people = people;
    }

    /** In the order of the lines. */
    List<Notification> read(Collection<Told> lines, Person reader) {
        var found = happenings.find(lines.stream().map(Told::happening).toList());
        var about = ideas.find(lines.stream().map(Told::idea).distinct().toList(), reader);
        var gathered = gathering.of(found.values(), reader);
        var actors = people.shown(
                found.values().stream().map(Happening::by).distinct().toList(), reader.language());
        return lines.stream()
                .flatMap(line -> {
                    var happening = Optional.ofNullable(found.get(line.happening()));
                    var idea = Optional.ofNullable(about.get(line.idea()));
                    var by = happening.map(each -> actors.get(each.by()));
                    return happening
                            .filter(each -> idea.isPresent() && by.isPresent())
                            .flatMap(each -> contents.of(each, gathered, idea.orElseThrow(), reader)
                                    .map(content -> content.toldAs(line, each, idea.orElseThrow(), by.orElseThrow())))
                            .stream();
                })
                .toList();
    }
}
