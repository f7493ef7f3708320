package samskap.asking.internal;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.asking.OwnAsks;
import samskap.identity.Person;
import samskap.mail.AnswerTaker;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Refusal;

/**
 * Takes what is answered to the mail that asks, and to the word back. A mail that says nothing but one of the choices
 * is a tap. The same mail taken in once more is the answer that stands there already.
 */
@Component
class AnswersByMail implements AnswerTaker {

    private final OwnAsks own;

    AnswersByMail(OwnAsks own) {
        this.own = own;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ASKED;
    }

    @Override
    public String path() {
        return "/asked";
    }

    @Override
    public boolean isThere(Person writer, ReplyTo to) {
        return own.find(writer, asked(to)).isPresent();
    }

    @Override
    public void take(Person writer, ReplyTo to, UUID key, String words) {
        var id = asked(to);
        var asked = own.find(writer, id).orElseThrow(Refusal::notFound);
        var tapped = choice(asked, words);
        var choice = tapped < 0 ? null : tapped;
        var rest = tapped < 0 ? AskForm.anyWords(words, OwnAsks.LONGEST_WORDS) : "";
        var before = asked.answer();
        if (before == null) {
            own.answer(writer, id, choice, rest);
        } else if (!before.words().equals(rest) || !Objects.equals(before.choice(), choice)) {
            own.reply(writer, id, key, words);
        }
    }

    private static AskId asked(ReplyTo to) {
        return new AskId(Objects.requireNonNull(to.message()));
    }

    private static int choice(Asked asked, String words) {
        var choices = asked.ask().choices();
        for (var n = 0; n < choices.size(); n++) {
            if (choices.get(n).equalsIgnoreCase(words.strip().replaceFirst("[.!]$", ""))) {
                return n;
            }
        }
        return -1;
    }
}
