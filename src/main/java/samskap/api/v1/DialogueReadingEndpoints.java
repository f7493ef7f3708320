package samskap.api.v1;

import static samskap.api.http.Endpoint.get;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Whose;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Reading what is said of ideas: messages, answers, open questions and promises. */
@Component
@Order(5)
class DialogueReadingEndpoints implements Endpoints {

    static final String PART = "Dialogue";
    private static final int MOST = 100;

    private final Dialogue dialogue;
    private final AnswerQueue queue;
    private final Ideas ideas;
    private final Families families;
    private final MessageTelling saying;

    DialogueReadingEndpoints(
            Dialogue dialogue, AnswerQueue queue, Ideas ideas, Families families, MessageTelling saying) {
        this.dialogue = dialogue;
        this.queue = queue;
        this.ideas = ideas;
        this.families = families;
        this.saying = saying;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/ideas/{id}/messages", "listMessages")
                        .about(PART, "Returns the dialogue of an idea, with that of ideas merged into it.")
                        .forVisitors()
                        .with(Parameter.after(), Parameter.limit(MOST))
                        .gives(MessageList.class)
                        .by(this::list),
                get("/messages/{id}", "getMessage")
                        .about(PART, "Returns a message and its replies.")
                        .forVisitors()
                        .gives(OneMessage.class)
                        .tellsVersion()
                        .by(this::one),
                get("/promises", "listPromises")
                        .about(PART, "Lists your own promises that are not settled yet. For colleagues.")
                        .gives(PromiseList.class)
                        .by(this::promises),
                get("/promises/overdue", "listOverduePromises")
                        .about(PART, "Lists everybody's overdue promises. For colleagues.")
                        .gives(PromiseList.class)
                        .by(this::overdue));
    }

    private Reply list(Call call) {
        var idea = families.mainOf(new IdeaId(call.id("id")));
        if (ideas.find(idea, call.viewer()).isEmpty()) {
            throw ProblemException.of(Trouble.NOT_FOUND);
        }
        var list = "messages of " + idea.value();
        var page = page(dialogue.of(idea, call.viewer()), call.after(list), call.limit());
        return Reply.of(new MessageList(saying.all(page.items(), call), Call.next(page, list)));
    }

    /** A dialogue is read as a whole, as people read it; what is told of it at once has a limit. */
    private static Slice<Message> page(List<Message> all, @Nullable Cursor after, int size) {
        var rest = all.stream()
                .dropWhile(message -> after != null && !isAfter(message, after))
                .limit(size + 1L)
                .toList();
        return Slice.of(
                rest,
                size,
                message -> Cursor.of(message.writtenAt(), message.id().value()));
    }

    private static boolean isAfter(Message message, Cursor after) {
        var place = Cursor.of(message.writtenAt(), message.id().value());
        return place.key() > after.key() || (place.key() == after.key() && place.id() > after.id());
    }

    private Reply one(Call call) {
        var message = dialogue.find(new MessageId(call.id("id")), call.viewer())
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
        return Reply.of(saying.one(message, call)).at(message.version());
    }

    private Reply promises(Call call) {
        var owner = call.person();
        owner.requireStaff();
        return Reply.of(new PromiseList(saying.owed(queue.promisesOf(owner), call)));
    }

    private Reply overdue(Call call) {
        return Reply.of(new PromiseList(saying.owed(queue.overdue(call.person(), Whose.EVERYBODYS), call)));
    }
}
