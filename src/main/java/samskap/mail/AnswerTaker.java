package samskap.mail;

import java.util.UUID;
import samskap.identity.Person;

/**
 * Takes what people answer by mail to something that is not an idea's dialogue. The module that sent such mails
 * contributes this as a Spring bean.
 */
public interface AnswerTaker {

    /** Which answers it takes. */
    ReplyTo.Purpose purpose();

    /**
     * @param writer who certainly wrote it
     * @param key of the mail: the same says it once
     * @throws samskap.shared.Refusal when it can't be taken: its words go back
     */
    void take(Person writer, ReplyTo to, UUID key, String words);
}
