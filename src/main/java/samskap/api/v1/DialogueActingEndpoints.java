package samskap.api.v1;

import static samskap.api.http.Endpoint.delete;
import static samskap.api.http.Endpoint.post;
import static samskap.api.http.Endpoint.put;

import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.dialogue.StaleMessage;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.pictures.Selection;

/** Writing in dialogues: messages, answers, open questions, promises, and what becomes of them. */
@Component
@Order(6)
class DialogueActingEndpoints implements Endpoints {

    private static final String PART = DialogueReadingEndpoints.PART;

    private final Dialogue dialogue;
    private final Families families;
    private final MessageTelling saying;

    DialogueActingEndpoints(Dialogue dialogue, Families families, MessageTelling saying) {
        this.dialogue = dialogue;
        this.families = families;
        this.saying = saying;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                post("/ideas/{id}/messages", "writeMessage", Scope.TALK)
                        .about(
                                PART,
                                "Writes a message on an idea. Colleagues can also write an answer, an open "
                                        + "question, a promise or an internal note.")
                        .takes(MessageWords.class)
                        .gives(OneMessage.class)
                        .tellsVersion()
                        .by(this::write),
                put("/messages/{id}", "editMessage", Scope.TALK)
                        .about(PART, "Edits your message. Earlier wordings stay readable.")
                        .takes(OtherWords.class)
                        .gives(OneMessage.class)
                        .namesVersion()
                        .by(this::edit),
                delete("/messages/{id}", "withdrawMessage", Scope.TALK)
                        .about(
                                PART,
                                "Withdraws your message: its place in the dialogue stays, its words are " + "removed.")
                        .givesNothing()
                        .by(this::withdraw),
                put("/messages/{id}/closed", "closeQuestion", Scope.TALK)
                        .about(PART, "Closes an open question: it takes no more contributions. For colleagues.")
                        .gives(OneMessage.class)
                        .by(this::close),
                put("/messages/{id}/taken-up", "takeUpContribution", Scope.TALK)
                        .about(PART, "Marks a contribution to an open question as taken up into the idea.")
                        .gives(OneMessage.class)
                        .by(call -> takenUp(call, true)),
                delete("/messages/{id}/taken-up", "leaveContribution", Scope.TALK)
                        .about(PART, "Removes the mark that a contribution was taken up.")
                        .gives(OneMessage.class)
                        .by(call -> takenUp(call, false)),
                post("/messages/{id}/settlement", "settlePromise", Scope.TALK)
                        .about(PART, "Settles a promise as kept or broken, with a word to everyone. For its owner.")
                        .takes(PromiseEnd.class)
                        .gives(OneMessage.class)
                        .changesOnly()
                        .by(this::settle));
    }

    private Reply write(Call call) {
        var words = call.body(MessageWords.class);
        var repliesTo = words.replyTo() == null ? null : repliedTo(words.replyTo(), call);
        var idea = repliesTo == null ? families.mainOf(new IdeaId(call.id("id"))) : repliesTo.idea();
        var message = dialogue.write(
                call.person(),
                new NewMessage(
                        call.key(),
                        idea,
                        repliesTo == null ? null : repliesTo.id(),
                        words.kind() == null ? Kind.MESSAGE : Codes.read(Kind.class, words.kind()),
                        words.body(),
                        words.due(),
                        Boolean.TRUE.equals(words.knowingly()),
                        mentions(words),
                        new Selection(
                                PictureTelling.draft(words.draft(), call), PictureTelling.chosen(words.pictures())),
                        null));
        return Reply.made(saying.one(message, call), "/messages/" + message.id().value())
                .at(message.version());
    }

    /** What is replied to was said of this idea, or of one that is the same. */
    private Message repliedTo(long id, Call call) {
        return dialogue.find(new MessageId(id), call.viewer())
                .filter(message -> families.mainOf(message.idea()).equals(families.mainOf(new IdeaId(call.id("id")))))
                .orElseThrow(() ->
                        ProblemException.of(Trouble.REFUSED, List.of(Fault.at("/replyTo", "shared.refused.notFound"))));
    }

    private static List<PersonId> mentions(MessageWords words) {
        return Objects.requireNonNullElse(words.mentions(), List.<Long>of()).stream()
                .map(PersonId::new)
                .toList();
    }

    private Reply edit(Call call) {
        var id = id(call);
        var seen = there(call);
        try {
            var message = dialogue.edit(
                    call.person(),
                    id,
                    call.version(seen.version()),
                    call.body(OtherWords.class).body());
            return Reply.of(saying.one(message, call)).at(message.version());
        } catch (StaleMessage faster) {
            throw ProblemException.of(Trouble.STALE)
                    .with("ETag", "\"" + faster.current().version() + "\"");
        }
    }

    private Reply withdraw(Call call) {
        there(call);
        dialogue.withdraw(call.person(), id(call));
        return Reply.done();
    }

    private Reply close(Call call) {
        there(call);
        dialogue.closeQuestion(call.person(), id(call));
        return now(call);
    }

    private Reply takenUp(Call call, boolean wanted) {
        there(call);
        dialogue.takeUp(call.person(), id(call), wanted);
        return now(call);
    }

    private Reply settle(Call call) {
        there(call);
        var end = call.body(PromiseEnd.class);
        dialogue.settle(call.person(), id(call), Codes.read(Promise.Outcome.class, end.outcome()), end.word());
        return now(call);
    }

    private static MessageId id(Call call) {
        return new MessageId(call.id("id"));
    }

    private Message there(Call call) {
        return dialogue.find(id(call), call.viewer()).orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
    }

    private Reply now(Call call) {
        return Reply.of(saying.one(there(call), call));
    }
}
