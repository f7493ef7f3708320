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
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.notification.About;
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
        var about = ideas.find(
                lines.stream()
                        .map(Told::idea)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader);
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
                return happening != null
                        && line.idea() != null
                        && about.containsKey(line.idea())
                        && gathered.holds(happening);
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
                    .flatMap(line -> read(line, actors, reader).stream())
                    .toList();
        }

        private Optional<Notification> read(Told line, Map<PersonId, Person> actors, Person reader) {
            var happening = found.get(line.happening());
            var by = happening == null ? null : actors.get(happening.by());
            if (happening == null || by == null) {
                return Optional.empty();
            }
            return line.idea() == null ? ofMoment(line, happening, by, reader) : ofIdea(line, happening, by, reader);
        }

        private Optional<Notification> ofIdea(Told line, Happening happening, Person by, Person reader) {
            var idea = about.get(line.idea());
            if (idea == null) {
                return Optional.empty();
            }
            var moment = happening.kind().isOfMoment() ? gathered.moment(happening) : Optional.<Moment>empty();
            return contents.of(happening, gathered, idea, reader)
                    .map(content -> content.toldAs(
                            line,
                            happening,
                            About.of(idea),
                            moment.map(Moment::id).orElse(null),
                            by));
        }

        private Optional<Notification> ofMoment(Told line, Happening happening, Person by, Person reader) {
            var said = Objects.requireNonNull(happening.subject());
            return gathered.moment(happening)
                    .flatMap(moment -> MomentContents.answered(moment, said, reader)
                            .map(content -> content.toldAs(
                                    line, happening, MomentContents.about(moment, reader), moment.id(), by)));
        }
    }
}
