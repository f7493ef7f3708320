package samskap.inbox.internal;

import java.time.Instant;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;

/** Gives an idea the status that a colleague's mail says, once. */
@Component
class MovingByMail {

    private final Ideas ideas;

    MovingByMail(Ideas ideas) {
        this.ideas = ideas;
    }

    /**
     * @param since when the mail came: a move of theirs to that status after it is this one, done before
     * @throws samskap.shared.Refusal as {@link Ideas#move} does
     */
    void move(Person by, Idea idea, Marked.Move wanted, Instant since) {
        if (idea.status() != wanted.to() && !isDone(by, idea, wanted, since)) {
            ideas.move(by, idea.id(), idea.status(), wanted.to(), wanted.reason());
        }
    }

    private boolean isDone(Person by, Idea idea, Marked.Move wanted, Instant since) {
        return ideas.movesOf(idea.id()).stream()
                .anyMatch(move -> move.by().equals(by.id())
                        && move.to() == wanted.to()
                        && !move.at().isBefore(since));
    }
}
