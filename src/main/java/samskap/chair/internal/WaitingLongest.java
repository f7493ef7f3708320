package samskap.chair.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.chair.LongestWait;
import samskap.dialogue.AnswerQueue;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.shared.text.Markdown;

/**
 * Who of all who told us something waits longest. Whoever is not to be named at the table waits there without a name:
 * what they shared with everybody is told, what they told at a place is not.
 */
@Component
class WaitingLongest {

    private static final int EXCERPT = 160;

    /** Colleagues who tell something at a place wait too, but not at this table. */
    private static final int LOOKED_AT = 10;

    private final AnswerQueue queue;
    private final MomentDesk moments;
    private final TableStories stories;
    private final People people;

    WaitingLongest(AnswerQueue queue, MomentDesk moments, TableStories stories, People people) {
        this.queue = queue;
        this.moments = moments;
        this.stories = stories;
        this.people = people;
    }

    Optional<LongestWait> find(Person leader) {
        var idea = queue.waiting(leader, null, 1).items().stream().map(waiting -> of(waiting.idea()));
        var moment = moments.waitingLongest(leader, LOOKED_AT).stream()
                .flatMap(told ->
                        Optional.ofNullable(told.teller())
                                .filter(this::isCustomer)
                                .map(teller -> of(told, teller))
                                .stream())
                .limit(1);
        return Stream.concat(idea, moment).min(Comparator.comparing(WaitingLongest::since));
    }

    private static Instant since(LongestWait wait) {
        var since = wait.since();
        return since == null ? Instant.MAX : since;
    }

    private boolean isCustomer(PersonId teller) {
        return people.find(teller).filter(Person::isStaff).isEmpty();
    }

    private LongestWait of(Idea idea) {
        var author = idea.author();
        return new LongestWait(
                TableStories.ref(idea),
                stories.mayBeNamed(author) ? author : null,
                idea.pulse().waitingSince(),
                idea.title(),
                idea.path());
    }

    private LongestWait of(Moment moment, PersonId teller) {
        var mayBeNamed = stories.mayBeNamed(teller);
        return new LongestWait(
                TableStories.ref(moment),
                mayBeNamed ? teller : null,
                moment.toldAt(),
                mayBeNamed ? Markdown.toExcerpt(moment.story(), EXCERPT) : "",
                TableStories.path(moment));
    }
}
