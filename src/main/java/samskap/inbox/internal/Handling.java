package samskap.inbox.internal;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.Addressed;
import samskap.mail.MailCheck;
import samskap.mail.ReplyTo;
import samskap.shared.Refusal;

/** Does with a mail what is decided, and says what became of it. Doing it again changes nothing. */
@Component
class Handling {

    private final People people;
    private final Entrance entrance;
    private final Ideas ideas;
    private final Posting posting;
    private final Drafting drafting;
    private final Returned returned;
    private final MailCheck check;
    private final Telling telling;

    Handling(
            People people,
            Entrance entrance,
            Ideas ideas,
            Posting posting,
            Drafting drafting,
            Returned returned,
            MailCheck check,
            Telling telling) {
        this.people = people;
        this.entrance = entrance;
        this.ideas = ideas;
        this.posting = posting;
        this.drafting = drafting;
        this.returned = returned;
        this.check = check;
        this.telling = telling;
    }

    Handled handle(MailStore.Due due, Incoming mail) {
        return switch (DecisionPolicy.decide(mail, facts(due, mail))) {
            case Decision.Post post ->
                posting.post(due, mail, post.to(), person(post.to().person()));
            case Decision.Draft draft -> drafting.draft(mail, draft.author() == null ? null : person(draft.author()));
            case Decision.Hold hold ->
                Handled.as(Settled.as(Outcome.HELD)
                        .because(hold.why())
                        .telling(String.join(" ", mail.failedChecks()))
                        .of(hold.whose())
                        .in(ideaOf(mail.addressed())));
            case Decision.GiveBack back -> giveBack(back);
            case Decision.WriteDown written ->
                Handled.as(Settled.as(written.outcome()).because(written.why()).telling(mail.sign()));
            case Decision.Bounced bounced -> Handled.as(returned.tell(mail));
            case Decision.Checked checked -> {
                check.arrived(checked.to());
                yield Handled.as(Settled.as(Outcome.CHECKED).of(checked.to().person()));
            }
        };
    }

    private Facts facts(MailStore.Due due, Incoming mail) {
        var to = replyTo(mail.addressed());
        var holder = to.flatMap(reply -> people.find(reply.person())).orElse(null);
        var known = Optional.ofNullable(mail.from())
                .flatMap(people::withAddress)
                .filter(person -> !person.isIntroduced())
                .orElse(null);
        return new Facts(
                holder == null ? null : holder.id(),
                holder != null && people.addressOf(holder.id()).equals(mail.from()),
                known == null ? null : known.id(),
                entrance.isOpen() || entrance.admits(holder == null ? known : holder),
                holder != null && to.flatMap(reply -> idea(reply, holder)).isPresent(),
                due.letThroughBy() != null);
    }

    private static Optional<ReplyTo> replyTo(Addressed addressed) {
        return switch (addressed) {
            case Addressed.Valid valid -> Optional.of(valid.to());
            case Addressed.Expired expired -> Optional.of(expired.to());
            case Addressed.Forged forged -> Optional.empty();
            case Addressed.None none -> Optional.empty();
        };
    }

    private static @Nullable IdeaId ideaOf(Addressed addressed) {
        return replyTo(addressed).map(ReplyTo::idea).map(IdeaId::new).orElse(null);
    }

    private Optional<Idea> idea(ReplyTo to, Person reader) {
        return Optional.ofNullable(to.idea()).flatMap(idea -> ideas.find(new IdeaId(idea), reader));
    }

    private Handled giveBack(Decision.GiveBack back) {
        var writer = person(back.writer());
        var to = Optional.ofNullable(back.to());
        var idea = back.why() == Why.CLOSED
                ? null
                : to.flatMap(reply -> idea(reply, writer)).orElse(null);
        var key = back.why() == Why.CLOSED ? "closed" : back.outcome().name().toLowerCase(java.util.Locale.ROOT);
        var settled = Settled.as(back.outcome())
                .because(back.why())
                .of(writer.id())
                .in(to.map(ReplyTo::idea).map(IdeaId::new).orElse(null));
        return Handled.as(settled)
                .answered(telling.giveBack(
                        writer, idea, telling.said(writer, key), telling.said(writer, key + "Advice")));
    }

    private Person person(PersonId id) {
        return Objects.requireNonNull(people.find(id).orElseThrow(Refusal::notFound));
    }
}
