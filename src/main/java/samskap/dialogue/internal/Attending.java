package samskap.dialogue.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.dialogue.internal.Conclusion.Step;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaMoved;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaPulse.Attention;
import samskap.ideas.IdeaShared;
import samskap.ideas.IdeaWithheld;
import samskap.ideas.Ideas;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.identity.PersonId;
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
    private final Stories stories;
    private final Families families;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final Live live;

    Attending(
            MessageStore messages,
            QuestionStore questions,
            Courses courses,
            TakenIdeas taken,
            HandedIdeas handed,
            Stories stories,
            Families families,
            Ideas ideas,
            IdeaPulse pulse,
            Live live) {
        this.messages = messages;
        this.questions = questions;
        this.courses = courses;
        this.taken = taken;
        this.handed = handed;
        this.stories = stories;
        this.families = families;
        this.ideas = ideas;
        this.pulse = pulse;
        this.live = live;
    }

    @EventListener
    void customerWaitsFromTheFirstMoment(IdeaShared shared) {
        var idea = ideas.find(shared.idea()).orElseThrow(Refusal::notFound);
        if (shared.justWritten()) {
            begin(idea);
        } else {
            attend(idea);
        }
    }

    /** Nothing was said of it and nothing was merged into it: there is no story to be read. */
    private void begin(Idea idea) {
        var own = WaitingPolicy.after(idea.author(), idea.byStaff(), idea.sharedAt(), List.of());
        pulse.attention(idea.id(), own);
        keepCourse(idea, idea.byStaff(), own, List.of());
        queueChanged(idea.id());
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

    @EventListener
    void dialoguesBecomeOne(IdeasMerged merged) {
        pulse.questionsOpen(merged.duplicate(), 0, null);
        taken.inherit(merged.duplicate(), merged.main());
        handed.inherit(merged.duplicate(), merged.main());
        countAnew(merged.main());
    }

    @EventListener
    void eachHasItsOwnDialogueAgain(IdeasUnmerged unmerged) {
        var others = families.membersOf(unmerged.main());
        taken.giveBack(unmerged.duplicate(), others);
        handed.giveBack(unmerged.duplicate(), others);
        countAnew(unmerged.duplicate());
        countAnew(unmerged.main());
    }

    /** What was said of a withheld idea is read with the one that it leads to no more, or again. */
    @EventListener
    void countsWhatOthersSee(IdeaWithheld withheld) {
        var main = families.mainOf(withheld.idea());
        if (!main.equals(withheld.idea())) {
            pulse.hold(main);
            countAnew(main);
            tell(main);
            queueChanged(main);
        }
    }

    private void countAnew(IdeaId idea) {
        countMessages(idea);
        countQuestions(idea);
        ideas.find(idea).ifPresent(this::renew);
    }

    /**
     * Reads the story anew of the idea that this one leads to, and reports from when it waits and who answered first.
     */
    void attend(Idea said) {
        var main = families.mainOf(said.id());
        if (main.equals(said.id())) {
            renew(said);
        } else {
            ideas.find(main).ifPresent(this::renew);
        }
        queueChanged(main);
    }

    /** The same, without telling anybody. */
    void renew(Idea idea) {
        var byStaff = idea.byStaff();
        var story = stories.of(idea.id());
        var own = WaitingPolicy.after(idea.author(), byStaff, idea.sharedAt(), Dated.happenings(story));
        var waiting = Stream.concat(Stream.ofNullable(own.waitingSince()), membersWaiting(idea))
                .min(Comparator.naturalOrder())
                .orElse(null);
        pulse.attention(idea.id(), new Attention(waiting, own.answeredBy(), own.answeredAt()));
        keepCourse(idea, byStaff, own, story);
        if (waiting == null) {
            isDoneWith(idea.id());
        }
    }

    /** Nobody has to answer it now. */
    private void isDoneWith(IdeaId idea) {
        taken.letGo(idea);
        handed.end(idea);
    }

    /** Since when those wait whose ideas were merged into this one. */
    private Stream<Instant> membersWaiting(Idea main) {
        return families.mergersInto(main.id()).stream()
                .flatMap(merger -> ideas.find(merger.duplicate()).stream()
                        .map(member -> WaitingPolicy.after(
                                        member.author(),
                                        member.byStaff(),
                                        member.sharedAt(),
                                        Dated.happenings(stories.of(merger, main.id())))
                                .waitingSince())
                        .filter(Objects::nonNull));
    }

    /** Reports how many public words stand in the dialogue. */
    void countMessages(IdeaId idea) {
        pulse.correctMessages(
                idea, seenWith(idea).stream().mapToInt(messages::count).sum());
    }

    /** Reports how many questions of an idea still collect. */
    void countQuestions(IdeaId asked) {
        var idea = families.mainOf(asked);
        List<PersonId> askers = questions.askers(seenWith(idea));
        pulse.questionsOpen(idea, askers.size(), askers.isEmpty() ? null : askers.getLast());
    }

    /** The idea and those of its members that others see. */
    private List<IdeaId> seenWith(IdeaId main) {
        var members = families.membersOf(main);
        var seen = members.size() == 1 ? Set.of(main) : ideas.cards(members).keySet();
        return members.stream()
                .filter(member -> member.equals(main) || seen.contains(member))
                .toList();
    }

    private void keepCourse(Idea idea, boolean byStaff, Attention attention, List<Dated> story) {
        if (byStaff) {
            courses.leaveOut(idea.id());
        } else {
            courses.set(idea.id(), idea.sharedAt(), attention.answeredAt(), Conclusion.of(steps(idea, story)));
        }
    }

    private static List<Step> steps(Idea idea, List<Dated> story) {
        var waits = WaitingPolicy.waits(idea.author(), false, idea.sharedAt(), Dated.happenings(story));
        var steps = new ArrayList<Step>();
        for (var n = 0; n < story.size(); n++) {
            steps.add(new Step(story.get(n).at(), story.get(n).isOurs(), waits.get(n)));
        }
        return steps;
    }

    /** Tells open pages of the idea that this one leads to that somebody is credited, or is no more. */
    void creditChanged(IdeaId idea) {
        live.changed(
                new Change(Change.Kind.CREDIT_CHANGED, families.mainOf(idea).value()));
    }

    /** Tells open pages of the idea that this one leads to. */
    void tell(IdeaId idea) {
        live.changed(
                new Change(Change.Kind.DIALOGUE_CHANGED, families.mainOf(idea).value()));
    }

    private void queueChanged(IdeaId idea) {
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
    }
}
