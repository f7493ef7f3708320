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

/**
 * Customers' stories that may be told at the table. An idea is there for everybody to read; a moment is told if its
 * teller was signed in and wanted to be known, or agreed when a colleague asked whether it may be written down. A name
 * that was only typed is anybody's, and who it is could not say no: it is nobody's story. Whoever does not want it is
 * left out, and so are whoever has left and colleagues.
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
        var told = moments.namedSince(leader, since, LOOKED_AT).stream().map(TableStories::of);
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

    /** Whether somebody may be named there. */
    boolean mayBeNamed(PersonId person) {
        return silent(Set.of(person)).isEmpty();
    }

    /** Who of those who told them is not to be named there. */
    private Set<PersonId> silentAmong(List<Story> stories) {
        var tellers = new HashSet<PersonId>();
        stories.forEach(story -> {
            if (story.teller() != null) {
                tellers.add(story.teller());
            }
        });
        return silent(tellers);
    }

    private Set<PersonId> silent(Set<PersonId> tellers) {
        var known = people.find(tellers);
        var silent = new HashSet<>(unwilling.among(tellers));
        tellers.stream()
                .filter(teller -> {
                    var person = known.get(teller);
                    return person == null || person.isIntroduced() || person.isStaff();
                })
                .forEach(silent::add);
        return silent;
    }

    private static Optional<Story> of(Idea idea) {
        return idea.byStaff()
                ? Optional.empty()
                : Optional.of(new Story(
                        ref(idea),
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
        var isSomebodys = moment.teller() != null || moment.notedBy() != null;
        var words = moment.story();
        return !isSomebodys || words.isBlank() || moment.state() != Moment.State.SHOWN
                ? Optional.empty()
                : Optional.of(new Story(
                        ref(moment),
                        moment.teller(),
                        moment.name(),
                        moment.notedBy(),
                        "",
                        words,
                        moment.well(),
                        moment.place().stage(),
                        moment.toldAt(),
                        path(moment)));
    }

    static Ref ref(Idea idea) {
        return new Ref(Kind.IDEA, idea.id().value());
    }

    static Ref ref(Moment moment) {
        return new Ref(Kind.MOMENT, moment.id().value());
    }

    /** Where colleagues read it. */
    static String path(Moment moment) {
        return "/moments?place=" + moment.place().code();
    }
}
