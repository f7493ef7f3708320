package samskap.moments.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mail.AnswerTaker;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.moments.MomentId;
import samskap.moments.OwnMoments;

/** Says below what somebody told what they answered to a colleague by mail. */
@Component
class RepliesByMail implements AnswerTaker {

    private final OwnMoments own;

    RepliesByMail(OwnMoments own) {
        this.own = own;
    }

    @Override
    public Purpose purpose() {
        return Purpose.MOMENT;
    }

    @Override
    public String path() {
        return "/told";
    }

    @Override
    public boolean isThere(Person writer, ReplyTo to) {
        var id = moment(to);
        return own.find(writer, List.of(id)).containsKey(id);
    }

    @Override
    public void take(Person writer, ReplyTo to, UUID key, String words) {
        own.reply(writer, moment(to), key, words);
    }

    private static MomentId moment(ReplyTo to) {
        return new MomentId(Objects.requireNonNull(to.message()));
    }
}
