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
    private final HandingOn handingOn;
    private final Drafting drafting;
    private final Asking asking;
    private final Returned returned;
    private final MailCheck check;
    private final Telling telling;

    Handling(
            People people,
            Entrance entrance,
            Ideas ideas,
            Posting posting,
            HandingOn handingOn,
            Drafting drafting,
            Asking asking,
            Returned returned,
            MailCheck check,
            Telling telling) {
        this.people = people;
        this.entrance = entrance;
        this.ideas = ideas;
        this.posting = posting;
        this.handingOn = handingOn;
        this.drafting = drafting;
        this.asking = asking;
        this.returned = returned;
        this.check = check;
        this.telling = telling;
    }

    Handled handle(MailStore.Due due, Incoming mail) {
        return switch (DecisionPolicy.decide(mail, facts(due, mail))) {
            case Decision.Post post -> posting.post(due, mail, post.to(), person(post.writer()));
            case Decision.HandOn on -> handingOn.hand(due, mail, on.to(), person(on.writer()));
            case Decision.Ask ask -> asking.whether(ask.why(), person(ask.whom()), ideaOf(mail.addressed()), mail);
            case Decision.Draft draft -> drafting.draft(mail, draft.author() == null ? null : person(draft.author()));
            case Decision.Hold hold ->
                Handled.as(Settled.as(Outcome.HELD)
                        .because(hold.why())
                        .telling(findings(mail))
                        .of(hold.whose())
                        .in(ideaOf(mail.addressed())));
            case Decision.GiveBack back -> giveBack(back, due, mail);
            case Decision.WriteDown written ->
                Handled.as(Settled.as(written.outcome()).because(written.why()).telling(mail.sign()));
            case Decision.Bounced bounced -> Handled.as(returned.tell(mail));
            case Decision.Checked checked -> {
                check.arrived(checked.to());
                yield Handled.as(Settled.as(Outcome.CHECKED).of(checked.to().person()));
            }
        };
    }

    private static String findings(Incoming mail) {
        return mail.checks().speakAgainst() ? String.join(" ", mail.checks().findings()) : "";
    }

    private Facts facts(MailStore.Due due, Incoming mail) {
        var to = replyTo(mail.addressed());
        var holder = to.flatMap(reply -> people.find(reply.person())).orElse(null);
        var known = Optional.ofNullable(mail.from())
                .flatMap(people::withAddress)
                .filter(person -> !person.isIntroduced())
                .orElse(null);
        var sure = Optional.ofNullable(due.sureBy())
                .map(PersonId::new)
                .flatMap(people::find)
                .orElse(null);
        var writer = sure == null ? holder : sure;
        return new Facts(
                idOf(holder),
                holder != null && people.addressOf(holder.id()).equals(mail.from()),
                idOf(known),
                isAdmitted(writer == null ? known : writer, mail),
                writer != null && to.filter(reply -> isThere(reply, writer)).isPresent(),
                due.isLetThrough(),
                idOf(sure));
    }

    private boolean isAdmitted(@Nullable Person writer, Incoming mail) {
        return writer == null ? mail.from() != null && entrance.admitsNewcomer(mail.from()) : entrance.admits(writer);
    }

    private static @Nullable PersonId idOf(@Nullable Person person) {
        return person == null ? null : person.id();
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

    private boolean isThere(ReplyTo to, Person reader) {
        return to.isElsewhere()
                ? handingOn.isThere(to, reader)
                : idea(to, reader).isPresent();
    }

    private Optional<Idea> idea(ReplyTo to, Person reader) {
        return Optional.ofNullable(to.idea()).flatMap(idea -> ideas.find(new IdeaId(idea), reader));
    }

    /** Words go back only to whom they certainly came from; whoever has said so behind a link has them there. */
    private Handled giveBack(Decision.GiveBack back, MailStore.Due due, Incoming mail) {
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
        var told = telling.said(writer, key);
        var elsewhere = to.filter(ReplyTo::isElsewhere).orElse(null);
        return Handled.as(settled)
                .answered(
                        due.isSure() || mail.isProvedToBeFrom(people.addressOf(writer.id()))
                                ? words(writer, idea, elsewhere, told, advice(back, key, elsewhere, writer))
                                : words(writer, idea, elsewhere, told).quoting(false));
    }

    private String advice(Decision.GiveBack back, String key, @Nullable ReplyTo elsewhere, Person writer) {
        return elsewhere != null && back.outcome() == Outcome.EXPIRED
                ? handingOn.said(elsewhere, writer, key + "Advice")
                : telling.said(writer, key + "Advice");
    }

    private Answer words(Person writer, @Nullable Idea idea, @Nullable ReplyTo elsewhere, String... told) {
        return elsewhere == null ? telling.giveBack(writer, idea, told) : handingOn.giveBack(elsewhere, writer, told);
    }

    private Person person(PersonId id) {
        return Objects.requireNonNull(people.find(id).orElseThrow(Refusal::notFound));
    }
}
