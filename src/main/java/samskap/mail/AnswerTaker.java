package samskap.mail;

import java.util.UUID;
import samskap.identity.Person;

/**
 * Takes what people answer by mail to something that is not an idea's dialogue. The module that sent such mails
 * contributes this as a Spring bean.
 */
public interface AnswerTaker {

    /** Which answers it takes. What they are told about them is named after it. */
    ReplyTo.Purpose purpose();

    /** Where people read what they answered, from the root. */
    String path();

    /** Whether what is answered is still there for this person. */
    boolean isThere(Person writer, ReplyTo to);

    /**
     * @param writer who certainly wrote it
     * @param key of the mail: the same says it once
     * @throws samskap.shared.Refusal when it can't be taken: its words go back
     */
    void take(Person writer, ReplyTo to, UUID key, String words);
}
