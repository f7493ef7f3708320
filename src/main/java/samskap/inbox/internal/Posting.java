package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;

/**
 * Says in the dialogue what somebody answered by mail, by the same use cases and rules as on the page. Done again for
 * the same mail it says nothing twice: what it says is keyed by the mail.
 */
@Component
class Posting {

    private final Dialogue dialogue;
    private final Ideas ideas;
    private final StatusNames statuses;
    private final Attached attached;
    private final MovingByMail moving;
    private final Asking asking;
    private final Brake brake;
    private final Telling telling;
    private final TimeAgo calendar;

    Posting(
            Dialogue dialogue,
            Ideas ideas,
            StatusNames statuses,
            Attached attached,
            MovingByMail moving,
            Asking asking,
            Brake brake,
            Telling telling,
            TimeAgo calendar) {
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.statuses = statuses;
        this.attached = attached;
        this.moving = moving;
        this.asking = asking;
        this.brake = brake;
        this.telling = telling;
        this.calendar = calendar;
    }

    Handled post(MailStore.Due due, Incoming mail, ReplyTo to, Person writer) {
        var about = new IdeaId(java.util.Objects.requireNonNull(to.idea()));
        var idea = ideas.find(about, writer).orElseThrow(Refusal::notFound);
        if (to.purpose() == Purpose.PRIVATE && !writer.isStaff()) {
            return held(Why.PERSONAL, writer, about);
        }
        var stopped = brake.stops(due, writer.id(), about, mail.text());
        if (stopped.isPresent()) {
            return held(stopped.get(), writer, about);
        }
        var marked = marked(mail.text(), writer);
        var fault = marked.faults().stream().findFirst();
        if (fault.isPresent()) {
            return refused(marked.mayBeNote() ? Why.NOTE : Why.MARK, writer, idea, faultOf(writer, fault.get()));
        }
        if (writer.isStaff() && marked.kind() != Kind.NOTE && !isForColleagues(to)) {
            var stray = StrayNote.in(mail, idea.title());
            if (stray.isPresent()) {
                return refused(Why.NOTE, writer, idea, telling.said(writer, "noteUnsure", stray.get()));
            }
        }
        if (!writer.isStaff() && Marks.holdsNote(mail.text())) {
            return refused(Why.NOTE, writer, idea, telling.said(writer, "notForYou"));
        }
        if (marked.doesSomething() && due.isLetThrough()) {
            return refused(Why.MARK, writer, idea, telling.said(writer, "marksFromElsewhere"));
        }
        if (marked.doesSomething() && !mail.checks().areMade() && !due.isSure()) {
            return asking.allTheSame(Why.UNCHECKED, writer, about, telling.said(writer, "uncheckedWhy"));
        }
        try {
            return new Saying(due, mail, to, writer, idea, marked).done();
        } catch (Refusal refusal) {
            return Dialogue.TAKEN.equals(refusal.field())
                    ? asking.allTheSame(Why.TAKEN, writer, about, telling.said(writer, refusal))
                    : refused(Why.RULE, writer, idea, telling.said(writer, refusal));
        }
    }

    private static Handled held(Why why, Person writer, IdeaId about) {
        return Handled.as(Settled.as(Outcome.HELD).because(why).of(writer.id()).in(about));
    }

    private static boolean isForColleagues(ReplyTo to) {
        return to.purpose() == Purpose.NOTE || to.purpose() == Purpose.PRIVATE;
    }

    /** Marks are colleagues'. */
    private Marked marked(String text, Person writer) {
        return writer.isStaff()
                ? Marks.read(text, statuses, calendar.today())
                : new Marked(text, null, null, null, List.of(), List.of());
    }

    private String faultOf(Person writer, Marked.Fault fault) {
        return switch (fault.sort()) {
            case NOTE_UNSURE -> telling.said(writer, "noteUnsure", fault.word());
            case NO_DAY -> telling.said(writer, "noDay", fault.word());
            case TWO_KINDS -> telling.said(writer, "twoKinds", fault.word());
            case NO_STATUS -> telling.said(writer, "noStatus", fault.word());
        };
    }

    private Handled refused(Why why, Person writer, Idea idea, String reason) {
        var settled = Settled.as(Outcome.REFUSED)
                .because(why)
                .telling(reason)
                .of(writer.id())
                .in(idea.id());
        return Handled.as(settled).answered(telling.giveBack(writer, idea, telling.said(writer, "refused"), reason));
    }

    /** One mail on its way into the dialogue. */
    private final class Saying {

        private final MailStore.Due due;
        private final Incoming mail;
        private final Person writer;
        private final Idea idea;
        private final Marked marked;
        private final boolean amongColleagues;
        private final @Nullable Message parent;
        private final List<String> remarks = new ArrayList<>();

        Saying(MailStore.Due due, Incoming mail, ReplyTo to, Person writer, Idea idea, Marked marked) {
            this.due = due;
            this.mail = mail;
            this.writer = writer;
            this.idea = idea;
            this.marked = marked;
            parent = parent(to, writer).orElse(null);
            amongColleagues = isForColleagues(to) || (parent != null && parent.kind() == Kind.NOTE);
        }

        Handled done() {
            if (amongColleagues && marked.kind() != null && marked.kind() != Kind.NOTE) {
                throw Refusal.because("inbox.told.staysNote");
            }
            var said = isOnlyMove() ? null : say();
            if (marked.move() != null) {
                move(marked.move(), said != null);
            }
            if (said == null) {
                remarkOnLeft(attached.names(mail.attachments()));
            }
            if (!marked.unknown().isEmpty()) {
                remarks.add(telling.said(writer, "unknownMarks", "#" + String.join(", #", marked.unknown())));
            }
            return handled(said);
        }

        /** What was said stands, whether the idea can be moved or not. */
        private void move(Marked.Move wanted, boolean hasSaid) {
            try {
                moving.move(writer, idea, wanted, due.receivedAt());
            } catch (Refusal refusal) {
                if (!hasSaid) {
                    throw refusal;
                }
                remarks.add(telling.said(writer, "notMoved", telling.said(writer, refusal)));
            }
        }

        private boolean isOnlyMove() {
            return marked.move() != null && marked.body().isBlank();
        }

        private Message say() {
            var key = UUID.nameUUIDFromBytes(due.mark().getBytes(StandardCharsets.US_ASCII));
            var taken = attached.take(writer, key, mail.attachments());
            remarkOnLeft(taken.left());
            var message = new NewMessage(
                    key,
                    parent == null ? idea.id() : parent.idea(),
                    parent == null ? null : parent.id(),
                    kind(),
                    marked.body(),
                    marked.due(),
                    due.isSure(),
                    List.of(),
                    taken.chosen(),
                    seen());
            return dialogue.write(writer, message);
        }

        private void remarkOnLeft(List<String> names) {
            if (!names.isEmpty()) {
                remarks.add(telling.said(writer, "notTaken", String.join(", ", names)));
            }
        }

        /** What a colleague says to somebody who waits is the answer, as on the page. */
        private Kind kind() {
            if (amongColleagues) {
                return Kind.NOTE;
            }
            if (marked.kind() != null) {
                return marked.kind();
            }
            return writer.isStaff() && idea.pulse().waitingSince() != null ? Kind.ANSWER : Kind.MESSAGE;
        }

        /** Whoever answers a mail has seen what it told, and nothing after it. */
        private @Nullable MessageId seen() {
            return parent == null || kind() == Kind.NOTE ? null : parent.id();
        }

        private Handled handled(@Nullable Message said) {
            var settled = Settled.as(said == null ? Outcome.MOVED : Outcome.POSTED)
                    .because(why(said))
                    .of(writer.id())
                    .in(idea.id());
            if (said != null) {
                settled = settled.said(said.id());
            }
            var handled = Handled.as(settled);
            var path = idea.path() + (said == null ? "" : "#m" + said.id().value());
            return remarks.isEmpty() ? handled : handled.answered(telling.remark(writer, idea, remarks, path));
        }

        private @Nullable Why why(@Nullable Message said) {
            if (said != null && said.withheld()) {
                return Why.WITHHELD;
            }
            return remarks.isEmpty() ? null : Why.PARTLY;
        }
    }

    /** What is answered, if it can be: words that were taken back meanwhile leave the answer to the idea. */
    private Optional<Message> parent(ReplyTo to, Person writer) {
        return Optional.ofNullable(to.message())
                .flatMap(message -> dialogue.find(new MessageId(message), writer))
                .filter(message -> !message.isWithdrawn() && !message.withheld());
    }
}
