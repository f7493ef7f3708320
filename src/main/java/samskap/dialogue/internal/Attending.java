package samskap.dialogue.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.dialogue.internal.Conclusion.Step;
import samskap.dialogue.internal.WaitingPolicy.Happening;
import samskap.dialogue.internal.WaitingPolicy.Moved;
import samskap.dialogue.internal.WaitingPolicy.ReadThrough;
import samskap.dialogue.internal.WaitingPolicy.Said;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaMoved;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaPulse.Attention;
import samskap.ideas.IdeaShared;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Keeps what the board and the queue show in step with what has been said. */
@Component
class Attending {

    private final MessageStore messages;
    private final QuestionStore questions;
    private final Courses courses;
    private final TakenIdeas taken;
    private final HandedIdeas handed;
    private final ReadMarks readMarks;
    private final Ideas ideas;
    private final People people;
    private final IdeaPulse pulse;
    private final Live live;

    Attending(
            MessageStore messages,
            QuestionStore questions,
            Courses courses,
            TakenIdeas taken,
            HandedIdeas handed,
            ReadMarks readMarks,
            Ideas ideas,
            People people,
            IdeaPulse pulse,
            Live live) {
        this.messages = messages;
        this.questions = questions;
        this.courses = courses;
        this.taken = taken;
        this.handed = handed;
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
            isDoneWith(moved.idea());
        }
        if (moved.to().isClosed() != moved.from().isClosed()) {
            queueChanged(moved.idea());
        }
        // A decision is an answer too.
        ideas.find(moved.idea()).ifPresent(this::renew);
    }

    /** Reads the story of an idea anew and reports from when it waits and who answered first. */
    void attend(Idea idea) {
        renew(idea);
        queueChanged(idea.id());
    }

    /** The same, without telling anybody. */
    void renew(Idea idea) {
        var byStaff =
                people.shown(idea.author(), Language.EN).map(Person::isStaff).orElse(false);
        var story = story(idea.id());
        var attention = WaitingPolicy.after(
                idea.author(),
                byStaff,
                idea.sharedAt(),
                story.stream().map(Dated::happening).toList());
        pulse.attention(idea.id(), attention);
        keepCourse(idea, byStaff, attention, story);
        if (attention.waitingSince() == null) {
            isDoneWith(idea.id());
        }
    }

    /** Nobody has to answer it now. */
    private void isDoneWith(IdeaId idea) {
        taken.letGo(idea);
        handed.end(idea);
    }

    /** Reports how many questions of an idea still collect. */
    void countQuestions(IdeaId idea) {
        List<PersonId> askers = questions.askers(idea);
        pulse.questionsOpen(idea, askers.size(), askers.isEmpty() ? null : askers.getLast());
    }

    private void keepCourse(Idea idea, boolean byStaff, Attention attention, List<Dated> story) {
        if (byStaff) {
            courses.leaveOut(idea.id());
        } else {
            courses.set(idea.id(), idea.sharedAt(), attention.answeredAt(), Conclusion.of(steps(idea, story)));
        }
    }

    private static List<Step> steps(Idea idea, List<Dated> story) {
        var waits = WaitingPolicy.waits(
                idea.author(),
                false,
                idea.sharedAt(),
                story.stream().map(Dated::happening).toList());
        var steps = new ArrayList<Step>();
        for (var n = 0; n < story.size(); n++) {
            steps.add(new Step(story.get(n).at(), story.get(n).isOurs(), waits.get(n)));
        }
        return steps;
    }

    private record Dated(Instant at, Happening happening) {

        boolean isOurs() {
            return switch (happening) {
                case Said said -> said.settles();
                case Moved moved -> moved.decided();
                case ReadThrough read -> false;
            };
        }
    }

    private List<Dated> story(IdeaId idea) {
        var dated = new ArrayList<Dated>();
        ideas.movesOf(idea).forEach(move -> dated.add(new Dated(move.at(), moved(move.to()))));
        messages.said(idea).forEach(said -> dated.add(new Dated(said.at(), said)));
        readMarks.of(idea).forEach(at -> dated.add(new Dated(at, new ReadThrough())));
        return dated.stream().sorted(Comparator.comparing(Dated::at)).toList();
    }

    private static Moved moved(Status to) {
        return new Moved(to.isClosed(), to.isClosed() || to == Status.PLANNED || to == Status.BEING_TRIED);
    }

    private void queueChanged(IdeaId idea) {
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
    }
}
