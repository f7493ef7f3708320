package samskap.api.v1;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.text.TimeAgo;

/** Tells messages and promises as the API's records. */
@Component
class MessageTelling {

    private final IdeaTelling telling;
    private final PictureTelling pictures;
    private final TimeAgo calendar;

    MessageTelling(IdeaTelling telling, PictureTelling pictures, TimeAgo calendar) {
        this.telling = telling;
        this.pictures = pictures;
        this.calendar = calendar;
    }

    OneMessage one(Message message, Call call) {
        return all(List.of(message), call).getFirst();
    }

    List<OneMessage> all(List<Message> messages, Call call) {
        var named = telling.named(everybodyIn(messages), call);
        var shown = pictures.of(MessageId.PICTURED, numbersOf(messages));
        return messages.stream().map(message -> told(message, named, shown)).toList();
    }

    private static List<Long> numbersOf(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message), message.replies().stream()))
                .map(message -> message.id().value())
                .toList();
    }

    private OneMessage told(Message message, Map<PersonId, Person> named, Map<Long, List<ShownPicture>> shown) {
        return new OneMessage(
                message.id().value(),
                message.idea().value(),
                message.parent() == null ? null : (Long) message.parent().value(),
                IdeaTelling.someone(message.author(), named),
                Codes.of(message.kind()),
                message.body(),
                message.writtenAt(),
                message.editedAt(),
                message.isWithdrawn(),
                message.withheld(),
                message.version(),
                message.promise() == null ? null : pledge(message.promise(), named),
                asked(message),
                message.takenUp() != null,
                message.mentions().stream().map(PersonId::value).sorted().toList(),
                shown.getOrDefault(message.id().value(), List.of()),
                message.replies().stream()
                        .map(reply -> told(reply, named, shown))
                        .toList());
    }

    private static @Nullable AskedState asked(Message message) {
        var question = message.question();
        return question == null ? null : new AskedState(question.contributors(), question.closedAt());
    }

    private Pledge pledge(Promise promise, Map<PersonId, Person> named) {
        return new Pledge(
                IdeaTelling.someone(promise.owner(), named),
                promise.due(),
                Codes.of(promise.stateOn(calendar.today())),
                promise.word(),
                promise.settledAt());
    }

    List<OwedPromise> owed(List<OwnPromise> promises, Call call) {
        var named = telling.named(
                everybodyIn(promises.stream().map(OwnPromise::message).toList()), call);
        return promises.stream()
                .flatMap(owed -> Stream.ofNullable(owed.message().promise())
                        .map(promise -> new OwedPromise(
                                owed.message().id().value(),
                                owed.idea().id().value(),
                                owed.idea().title(),
                                owed.message().body(),
                                pledge(promise, named))))
                .toList();
    }

    private static Set<PersonId> everybodyIn(Collection<Message> messages) {
        var everybody = new HashSet<PersonId>();
        messages.forEach(message -> {
            everybody.add(message.author());
            if (message.promise() != null) {
                everybody.add(message.promise().owner());
            }
            everybody.addAll(everybodyIn(message.replies()));
        });
        return everybody;
    }
}
