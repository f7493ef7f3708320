package samskap.dialogue.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.dialogue.internal.WaitingPolicy.Happening;
import samskap.dialogue.internal.WaitingPolicy.Moved;
import samskap.dialogue.internal.WaitingPolicy.ReadThrough;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaMoved;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaShared;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Keeps what the board and the queue show in step with what has been said. */
@Component
class Attending {

    private final MessageStore messages;
    private final QuestionStore questions;
    private final FirstAnswers firstAnswers;
    private final TakenIdeas taken;
    private final ReadMarks readMarks;
    private final Ideas ideas;
    private final People people;
    private final IdeaPulse pulse;
    private final Live live;

    Attending(
            MessageStore messages,
            QuestionStore questions,
            FirstAnswers firstAnswers,
            TakenIdeas taken,
            ReadMarks readMarks,
            Ideas ideas,
            People people,
            IdeaPulse pulse,
            Live live) {
        this.messages = messages;
        this.questions = questions;
        this.firstAnswers = firstAnswers;
        this.taken = taken;
        this.readMarks = readMarks;
        this.ideas = ideas;
        this.people = people;
        this.pulse = pulse;
        this.live = live;
    }

    @EventListener
    void customerWaitsFromTheFirstMoment(IdeaShared shared) {
        attend(ideas.find(shared.idea()).orElseThrow(Refusal::notFound));
    }

    @EventListener
    void closedIdeaWaitsForNobody(IdeaMoved moved) {
        if (moved.to().isClosed()) {
            taken.letGo(moved.idea());
        }
        if (moved.to().isClosed() != moved.from().isClosed()) {
            queueChanged(moved.idea());
        }
    }

    /** Reads the story of an idea anew and reports from when it waits and who answered first. */
    void attend(Idea idea) {
        renew(idea);
        queueChanged(idea.id());
    }

    /** The same, without telling anybody. */
    void renew(Idea idea) {
        var byStaff = people.find(idea.author()).map(Person::isStaff).orElse(false);
        var attention = WaitingPolicy.after(idea.author(), byStaff, idea.sharedAt(), story(idea.id()));
        pulse.attention(idea.id(), attention);
        firstAnswers.set(idea.id(), idea.sharedAt(), byStaff ? null : attention.answeredAt());
        if (attention.waitingSince() == null) {
            taken.letGo(idea.id());
        }
    }

    /** Reports how many questions of an idea still collect. */
    void countQuestions(IdeaId idea) {
        List<PersonId> askers = questions.askers(idea);
        pulse.questionsOpen(idea, askers.size(), askers.isEmpty() ? null : askers.getLast());
    }

    private List<Happening> story(IdeaId idea) {
        record Dated(java.time.Instant at, Happening happening) {}
        var dated = new ArrayList<Dated>();
        ideas.movesOf(idea)
                .forEach(move ->
                        dated.add(new Dated(move.at(), new Moved(move.to().isClosed()))));
        messages.said(idea).forEach(said -> dated.add(new Dated(said.at(), said)));
        readMarks.of(idea).forEach(at -> dated.add(new Dated(at, new ReadThrough())));
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::happening)
                .toList();
    }

    private void queueChanged(IdeaId idea) {
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
    }
}
