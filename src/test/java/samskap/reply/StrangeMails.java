package samskap.reply;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads many mails that something happened to. */
public final class StrangeMails {

    /** Hears of each mail what reading it took. */
    @FunctionalInterface
    public interface Heard {

        void of(int number, Effort effort);
    }

    private StrangeMails() {}

    /** @param also what else is done with each mail, within what its reading may take */
    public static void read(long seed, int count, Consumer<byte[]> also, Heard heard) {
        var reader = new MailReader(Ours.none());
        var mails = endless(seed);
        for (var number = 0; number < count; number++) {
            var mail = mails.get();
            heard.of(number, Effort.of(() -> {
                check(reader, mail);
                also.accept(mail);
            }));
        }
    }

    /** One after the other, the same for the same seed. */
    public static Supplier<byte[]> endless(long seed) {
        return new Mutator(seed, Specimen.all().stream().map(Specimen::bytes).toList())::next;
    }

    /** What is read can be shown: it has an end, and no character that one doesn't see. */
    private static void check(MailReader reader, byte[] mail) {
        if (reader.read(mail) instanceof Reply reply) {
            if (reply.text().length() > 4 * MailReader.MOST_TEXT || reply.text().indexOf('\u0000') >= 0) {
                throw new AssertionError("a text that cannot be shown");
            }
            reply.attachments().forEach(attachment -> attachment.bytes(1_000_000));
        }
    }
}
