package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;

/**
 * Looks through what somebody wants to say, before anything is held: whether they may, where it stands, to whom it
 * speaks.
 */
@Component
class Preparing {

    private final MessageStore messages;
    private final Mentioning mentioning;
    private final Ideas ideas;
    private final TimeAgo calendar;

    Preparing(MessageStore messages, Mentioning mentioning, Ideas ideas, TimeAgo calendar) {
        this.messages = messages;
        this.mentioning = mentioning;
        this.ideas = ideas;
        this.calendar = calendar;
    }

    Prepared of(Person author, NewMessage wanted) {
        var idea = ideas.find(wanted.idea()).orElseThrow(Refusal::notFound);
        var repliedTo = repliedTo(author, wanted);
        var kind = KindPolicy.of(author, wanted.kind(), repliedTo);
        var body = Words.of("body", wanted.body(), Dialogue.LONGEST_BODY);
        var due = kind == Kind.PROMISE ? DueDay.of(wanted.due(), calendar.today()) : null;
        var mentions = mentioning.checked(idea, author, kind, wanted.mentions());
        if (repliedTo == null || kind == Kind.QUESTION) {
            return new Prepared(
                    wanted, author, idea, kind, body, due, mentions, null, authorOf(repliedTo), Toward.EVERYBODY);
        }
        return new Prepared(
                wanted,
                author,
                idea,
                kind,
                body,
                due,
                mentions,
                topOf(repliedTo),
                repliedTo.author(),
                toward(author, repliedTo));
    }

    private static @Nullable PersonId authorOf(@Nullable Message message) {
        return message == null ? null : message.author();
    }

    private @Nullable Message repliedTo(Person author, NewMessage wanted) {
        if (wanted.parent() == null) {
            return null;
        }
        var message = messages.find(wanted.parent(), Sight.of(author))
                .filter(found -> found.idea().equals(wanted.idea()))
                .orElseThrow(Refusal::notFound);
        if (message.isWithdrawn()) {
            throw Refusal.because("dialogue.refused.repliesToWithdrawn");
        }
        if (message.withheld()) {
            throw Refusal.because("moderation.refused.repliesToWithheld");
        }
        return message;
    }

    private static MessageId topOf(Message repliedTo) {
        return repliedTo.parent() == null ? repliedTo.id() : repliedTo.parent();
    }

    private Toward toward(Person author, Message repliedTo) {
        return Toward.of(
                author.id(),
                new Toward.Earlier(repliedTo.author(), messages.isByStaff(repliedTo.id()), repliedTo.kind()),
                messages.partners(topOf(repliedTo)));
    }
}
