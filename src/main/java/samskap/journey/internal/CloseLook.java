package samskap.journey.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.Stage;
import samskap.ideas.Status;
import samskap.ideas.WaitingList;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.JourneyMap.Close;
import samskap.journey.Step;
import samskap.moments.MomentFigures;

/** Reads what is to be known at one step, each list as long as somebody reads. */
@Component
class CloseLook {

    private static final int FLICKERS = 20;
    private static final int SOME = 8;

    private final MomentFigures moments;
    private final JourneyFigures figures;
    private final Board board;
    private final WaitingList waitingList;
    private final AnswerQueue queue;
    private final Ideas ideas;
    private final Clock clock;

    CloseLook(
            MomentFigures moments,
            JourneyFigures figures,
            Board board,
            WaitingList waitingList,
            AnswerQueue queue,
            Ideas ideas,
            Clock clock) {
        this.moments = moments;
        this.figures = figures;
        this.board = board;
        this.waitingList = waitingList;
        this.queue = queue;
        this.ideas = ideas;
        this.clock = clock;
    }

    Close at(Person colleague, Step step, List<PersonId> carers) {
        var now = clock.instant();
        var weekAgo = now.minus(Duration.ofDays(MomentFigures.DAYS));
        return new Close(
                carers,
                moments.between(step.places(), weekAgo, now),
                moments.told(colleague, step.places(), weekAgo, now, FLICKERS),
                moments.unanswered(colleague, step.places(), figures.from(), SOME),
                waitingList.page(JourneyFigures.part(step.stage()), null, SOME).items(),
                promises(step.stage()),
                came(step),
                board.page(wanted(step.stage()), null, null, SOME).items());
    }

    private List<OwnPromise> promises(Stage stage) {
        return queue.openPromises(JourneyFigures.MOST_PROMISES).stream()
                .filter(promise -> stage.equals(promise.idea().stage()))
                .limit(SOME)
                .toList();
    }

    private List<Idea> came(Step step) {
        return ideas.cards(figures.counted().came(step.places())).values().stream()
                .sorted(Comparator.<Idea>comparingInt(idea -> -idea.pulse().supports())
                        .thenComparing(idea -> -idea.id().value()))
                .limit(SOME)
                .toList();
    }

    private static BoardQuery wanted(Stage stage) {
        return new BoardQuery(Order.WANTED, stage.code(), null, Status.OPEN, false, false, null);
    }
}
