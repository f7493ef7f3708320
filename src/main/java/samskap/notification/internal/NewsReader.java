package samskap.notification.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
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
        return gathered(lines, reader).read(lines, reader);
    }

    /** For many readers of the same. */
    Together together(Collection<Told> lines) {
        return new Together(gathered(lines, null));
    }

    private Read gathered(Collection<Told> lines, @Nullable Person reader) {
        var found =
                happenings.find(lines.stream().map(Told::happening).distinct().toList());
        var about = ideas.find(lines.stream().map(Told::idea).distinct().toList(), reader);
        return new Read(found, about, gathering.of(found.values(), reader));
    }

    /** What everybody may read is read once; whoever may read more is read for by themselves. */
    final class Together {

        private final Read forEverybody;

        private Together(Read forEverybody) {
            this.forEverybody = forEverybody;
        }

        /** In the order of the lines. */
        List<Notification> read(Collection<Told> lines, Person reader) {
            return forEverybody.holdsAll(lines)
                    ? forEverybody.read(lines, reader)
                    : NewsReader.this.read(lines, reader);
        }
    }

    private final class Read {

        private final Map<Long, Happening> found;
        private final Map<IdeaId, Idea> about;
        private final Gathered gathered;

        private Read(Map<Long, Happening> found, Map<IdeaId, Idea> about, Gathered gathered) {
            this.found = found;
            this.about = about;
            this.gathered = gathered;
        }

        /** Nothing was left out of these. */
        private boolean holdsAll(Collection<Told> lines) {
            return lines.stream().allMatch(line -> {
                var happening = found.get(line.happening());
                return happening != null && about.containsKey(line.idea()) && gathered.holds(happening);
            });
        }

        private List<Notification> read(Collection<Told> lines, Person reader) {
            var actors = people.shown(
                    lines.stream()
                            .map(line -> found.get(line.happening()))
                            .filter(Objects::nonNull)
                            .map(Happening::by)
                            .distinct()
                            .toList(),
                    reader.language());
            return lines.stream()
                    .flatMap(line -> {
                        var happening = Optional.ofNullable(found.get(line.happening()));
                        var idea = Optional.ofNullable(about.get(line.idea()));
                        var by = happening.map(each -> actors.get(each.by()));
                        return happening
                                .filter(each -> idea.isPresent() && by.isPresent())
                                .flatMap(each -> contents.of(each, gathered, idea.orElseThrow(), reader)
                                        .map(content ->
                                                content.toldAs(line, each, idea.orElseThrow(), by.orElseThrow())))
                                .stream();
                    })
                    .toList();
        }
    }
}
