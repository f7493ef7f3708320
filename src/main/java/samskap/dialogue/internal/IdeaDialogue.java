package samskap.dialogue.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.Refusal;

@Component
class IdeaDialogue implements Dialogue {

    private final MessageStore messages;
    private final Ideas ideas;
    private final Families families;
    private final Writing writing;
    private final Amending amending;
    private final TakingUp takingUp;
    private final Recounting recounting;

    IdeaDialogue(
            MessageStore messages,
            Ideas ideas,
            Families families,
            Writing writing,
            Amending amending,
            TakingUp takingUp,
            Recounting recounting) {
        this.messages = messages;
        this.ideas = ideas;
        this.families = families;
        this.writing = writing;
        this.amending = amending;
        this.takingUp = takingUp;
        this.recounting = recounting;
    }

    @Override
    public List<Message> of(IdeaId idea, @Nullable Person viewer) {
        var members = ideas.find(families.membersOf(idea), viewer).keySet();
        return members.contains(idea) ? messages.thread(members, Sight.of(viewer)) : List.of();
    }

    @Override
    public Optional<Message> find(MessageId message, @Nullable Person viewer) {
        return messages.find(message, Sight.of(viewer))
                .filter(found -> ideas.find(found.idea(), viewer).isPresent());
    }

    @Override
    public Map<MessageId, Message> find(Collection<MessageId> wanted, @Nullable Person viewer) {
        var found = messages.find(wanted, Sight.of(viewer));
        var about = ideas.find(found.stream().map(Message::idea).collect(Collectors.toSet()), viewer);
        return found.stream()
                .filter(message -> about.containsKey(message.idea()))
                .collect(Collectors.toMap(Message::id, message -> message));
    }

    @Override
    public List<Earlier> earlier(MessageId message, @Nullable Person viewer) {
        return find(message, viewer).isPresent() ? messages.earlier(message) : List.of();
    }

    @Override
    public Message write(Person author, NewMessage message) {
        return there(writing.write(author, message), author);
    }

    @Override
    public Message edit(Person author, MessageId message, int version, String body) {
        amending.edit(author, message, version, body);
        return there(message, author);
    }

    @Override
    public void withdraw(Person author, MessageId message) {
        amending.withdraw(author, message);
    }

    @Override
    public void closeQuestion(Person by, MessageId question) {
        amending.closeQuestion(by, question);
    }

    @Override
    public void takeUp(Person by, MessageId contribution, boolean wanted) {
        takingUp.mark(by, contribution, wanted);
    }

    @Override
    public boolean mayTakeUp(Person person, Idea idea) {
        return takingUp.mayMark(person, idea);
    }

    @Override
    public void settle(Person by, MessageId promise, Promise.Outcome outcome, String word) {
        amending.settle(by, promise, outcome, word);
    }

    @Override
    public int recount() {
        return recounting.recount();
    }

    private Message there(MessageId message, Person viewer) {
        return find(message, viewer).orElseThrow(Refusal::notFound);
    }
}
