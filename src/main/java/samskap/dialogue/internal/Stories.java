package samskap.dialogue.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.dialogue.Kind;
import samskap.dialogue.internal.WaitingPolicy.Moved;
import samskap.dialogue.internal.WaitingPolicy.ReadThrough;
import samskap.dialogue.internal.WaitingPolicy.Said;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Merger;
import samskap.ideas.Status;

/** What happened around ideas, as the waiting policy reads it. */
@Component
class Stories {

    private final MessageStore messages;
    private final ReadMarks readMarks;
    private final Ideas ideas;

    Stories(MessageStore messages, ReadMarks readMarks, Ideas ideas) {
        this.messages = messages;
        this.readMarks = readMarks;
        this.ideas = ideas;
    }

    /** An idea's own story, oldest first. */
    List<Dated> of(IdeaId idea) {
        return inOrder(own(idea));
    }

    /**
     * The story of an idea that was merged. A colleague's word to those concerned answers them, and so does, from then
     * on, whatever colleagues say or do where they were led to; what others talk about there does not make them wait.
     */
    List<Dated> of(Merger merger, IdeaId main) {
        var word = new Said(merger.by(), true, Toward.EVERYBODY, false, Kind.ANSWER, merger.at());
        var since = own(main)
                .filter(each -> each.at().isAfter(merger.at()))
                .filter(each -> !(each.happening() instanceof Said said) || said.byStaff());
        var told = merger.word().isEmpty() ? Stream.<Dated>empty() : Stream.of(new Dated(merger.at(), word));
        return inOrder(Stream.of(own(merger.duplicate()), told, since).flatMap(part -> part));
    }

    private Stream<Dated> own(IdeaId idea) {
        return Stream.of(
                        ideas.movesOf(idea).stream().map(move -> new Dated(move.at(), moved(move.to()))),
                        messages.said(idea).stream().map(said -> new Dated(said.at(), said)),
                        readMarks.of(idea).stream().map(at -> new Dated(at, new ReadThrough())))
                .flatMap(part -> part);
    }

    private static Moved moved(Status to) {
        return new Moved(to.isClosed(), to.isClosed() || to == Status.PLANNED || to == Status.BEING_TRIED);
    }

    private static List<Dated> inOrder(Stream<Dated> story) {
        return story.sorted(Comparator.comparing(Dated::at)).toList();
    }
}
