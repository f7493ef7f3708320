package samskap.dialogue.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.MessageId;
import samskap.identity.Person;
import samskap.pictures.PictureOwner;

/** Whoever may read a message may see its pictures: those of a note only colleagues, those of one taken back nobody. */
@Component
class MessagePictures implements PictureOwner {

    private final Dialogue dialogue;

    MessagePictures(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public String kind() {
        return MessageId.PICTURED;
    }

    @Override
    public boolean maySee(long id, @Nullable Person viewer) {
        return dialogue.find(new MessageId(id), viewer)
                .filter(message -> !message.isWithdrawn())
                .isPresent();
    }

    /** Notes are what the company told itself, as in {@link DialogueData}. */
    @Override
    public Optional<String> stayingQuery() {
        return Optional.of("SELECT id FROM dialogue_message WHERE kind = 'NOTE'");
    }
}
