package samskap.chair.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.chair.Story;
import samskap.chair.Story.Kind;
import samskap.chair.Story.Ref;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;

/**
 * Customers' stories that may be told at the table. An idea is there for everybody to read; a moment is told if its
 * teller said who they are, or agreed when a colleague asked whether it may be written down. Whoever does not want it
 * is left out, and so is whoever has left.
 */
@Component
class TableStories {

    /** Of the latest: a meeting is about what just happened. */
    private static final int LOOKED_AT = 100;

    private final Board board;
    private final Ideas ideas;
    private final MomentDesk moments;
    private final People people;
    private final UnwillingStore unwilling;

    TableStories(Board board, Ideas ideas, MomentDesk moments, People people, UnwillingStore unwilling) {
        this.board = board;
        this.ideas = ideas;
        this.moments = moments;
        this.people = people;
        this.unwilling = unwilling;
    }

    /** What was told since a moment, latest first of each kind. */
    List<Story> since(Person leader, Instant since) {
        var shared = board.page(BoardQuery.DEFAULT.ordered(Order.NEW), null, null, LOOKED_AT).items().stream()
                .filter(idea -> idea.sharedAt().isAfter(since))
                .map(TableStories::of);
        var told = moments.page(leader, MomentQuery.ALL, null, LOOKED_AT).items().stream()
                .filter(moment -> moment.toldAt().isAfter(since))
                .map(TableStories::of);
        var all = Stream.concat(shared, told).flatMap(Optional::stream).toList();
        var silent = silentAmong(all);
        return all.stream()
                .filter(story -> story.teller() == null || !silent.contains(story.teller()))
                .toList();
    }

    /** One of them with all that was told, as long as it may be. */
    Optional<Story> find(Person leader, Ref ref) {
        var story = ref.kind() == Kind.IDEA
                ? ideas.find(new IdeaId(ref.id())).flatMap(TableStories::of)
                : moments.find(leader, new MomentId(ref.id())).flatMap(TableStories::of);
        return story.filter(found -> silentAmong(List.of(found)).isEmpty());
    }

    /** Who of those who told them is not to be named there. */
    private Set<PersonId> silentAmong(List<Story> stories) {
        var tellers = new HashSet<PersonId>();
        stories.forEach(story -> {
            if (story.teller() != null) {
                tellers.add(story.teller());
            }
        });
        var known = people.find(tellers);
        var silent = new HashSet<>(unwilling.among(tellers));
        tellers.stream()
                .filter(teller -> {
                    var person = known.get(teller);
                    return person == null || person.isIntroduced();
                })
                .forEach(silent::add);
        return silent;
    }

    private static Optional<Story> of(Idea idea) {
        return idea.byStaff()
                ? Optional.empty()
                : Optional.of(new Story(
                        new Ref(Kind.IDEA, idea.id().value()),
                        idea.author(),
                        "",
                        null,
                        idea.title(),
                        idea.story().isEmpty() ? idea.excerpt() : idea.story(),
                        felt(idea.feeling()),
                        idea.stage(),
                        idea.sharedAt(),
                        idea.path()));
    }

    private static @Nullable Boolean felt(@Nullable Feeling feeling) {
        return feeling == null || feeling == Feeling.NEUTRAL ? null : feeling.level() > 0;
    }

    private static Optional<Story> of(Moment moment) {
        var isSomebodys = moment.teller() != null || !moment.name().isEmpty() || moment.notedBy() != null;
        var words = moment.story();
        return !isSomebodys || words.isBlank() || moment.state() != Moment.State.SHOWN
                ? Optional.empty()
                : Optional.of(new Story(
                        new Ref(Kind.MOMENT, moment.id().value()),
                        moment.teller(),
                        moment.name(),
                        moment.notedBy(),
                        "",
                        words,
                        moment.well(),
                        moment.place().stage(),
                        moment.toldAt(),
                        "/moments?place=" + moment.place().code()));
    }
}
