package samskap.dialogue.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.dialogue.Message;
import samskap.dialogue.Whose;
import samskap.dialogue.internal.HandedIdeas.Receiver;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.WaitingList;
import samskap.ideas.WaitingList.Part;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.Teams;

/**
 * Reads parts of the queue. An idea belongs to the teams that answer for its stage or topic, until it is handed over:
 * then it belongs to the receiver alone, and to the teams of a colleague who received it.
 */
@Component
class QueueReading {

    private static final BoardQuery WAITING = BoardQuery.DEFAULT.ordered(Order.WAITING);

    private final Board board;
    private final Ideas ideas;
    private final WaitingList waitingList;
    private final Teams teams;
    private final TakenIdeas taken;
    private final HandedIdeas handed;
    private final WritingStore writing;

    QueueReading(
            Board board,
            Ideas ideas,
            WaitingList waitingList,
            Teams teams,
            TakenIdeas taken,
            HandedIdeas handed,
            WritingStore writing) {
        this.board = board;
        this.ideas = ideas;
        this.waitingList = waitingList;
        this.teams = teams;
        this.taken = taken;
        this.handed = handed;
        this.writing = writing;
    }

    Slice<Waiting> page(Person viewer, Whose whose, @Nullable Cursor after, int size) {
        var page = part(viewer, whose)
                .map(part -> waitingList.page(part, after, size))
                .orElseGet(() -> board.page(WAITING, viewer.id(), after, size));
        var ids = page.items().stream().map(Idea::id).toList();
        var held = taken.of(ids);
        var over = handed.of(ids);
        var writers = writing.on(ids);
        return new Slice<>(
                page.items().stream()
                        .map(idea -> new Waiting(
                                idea,
                                held.get(idea.id()),
                                over.get(idea.id()),
                                writers.getOrDefault(idea.id(), List.of())))
                        .toList(),
                page.next());
    }

    int count(Person viewer, Whose whose) {
        return part(viewer, whose).map(waitingList::count).orElseGet(board::waiting);
    }

    /** Promises in their order with what they are about; one of which nobody may read that any more is left out. */
    List<OwnPromise> withIdeas(List<Message> some) {
        var about = ideas.find(some.stream().map(Message::idea).collect(Collectors.toSet()));
        return some.stream()
                .flatMap(promise ->
                        Optional.ofNullable(about.get(promise.idea()))
                                .map(idea -> new OwnPromise(promise, idea))
                                .stream())
                .toList();
    }

    /** Whose promises belong to this part; empty for everybody's. */
    Optional<Set<PersonId>> promisers(Person viewer, Whose whose) {
        return switch (whose.way()) {
            case EVERYBODYS -> Optional.empty();
            case MINE -> Optional.of(Set.of(viewer.id()));
            case MY_TEAMS, TEAM -> Optional.of(members(teams(viewer, whose)));
        };
    }

    private List<Team> teams(Person viewer, Whose whose) {
        return whose.way() == Whose.Way.MY_TEAMS
                ? teams.of(viewer.id())
                : Optional.ofNullable(whose.team()).flatMap(teams::find).stream()
                        .toList();
    }

    private static Set<PersonId> members(List<Team> teams) {
        return teams.stream().flatMap(team -> team.members().stream()).collect(Collectors.toSet());
    }

    /** Empty for everything. */
    private Optional<Part> part(Person viewer, Whose whose) {
        return switch (whose.way()) {
            case EVERYBODYS -> Optional.empty();
            case MINE -> Optional.of(mine(viewer.id()));
            case MY_TEAMS, TEAM -> Optional.of(of(teams(viewer, whose)));
        };
    }

    private Part mine(PersonId viewer) {
        var mine = new HashSet<>(taken.by(viewer));
        handed.receivers().stream()
                .filter(each -> viewer.equals(each.person()))
                .map(Receiver::idea)
                .forEach(mine::add);
        return Part.only(mine);
    }

    private Part of(List<Team> ours) {
        var ids = ours.stream().map(Team::id).collect(Collectors.toSet());
        var members = members(ours);
        var over = handed.receivers();
        return new Part(
                ours.stream().flatMap(team -> team.stages().stream()).collect(Collectors.toSet()),
                ours.stream().flatMap(team -> team.topics().stream()).collect(Collectors.toSet()),
                ideas(over, each -> !isReceived(each, ids, members)),
                ideas(over, each -> isReceived(each, ids, members)));
    }

    private static Set<IdeaId> ideas(List<Receiver> handed, Predicate<Receiver> which) {
        return handed.stream().filter(which).map(Receiver::idea).collect(Collectors.toSet());
    }

    private static boolean isReceived(Receiver by, Set<TeamId> teams, Set<PersonId> members) {
        return by.person() == null ? teams.contains(by.team()) : members.contains(by.person());
    }
}
