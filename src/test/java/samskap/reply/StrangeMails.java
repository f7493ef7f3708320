package samskap.reply;

/** Reads many mails that something happened to. */
final class StrangeMails {

    /** Hears of each mail what reading it took. */
    @FunctionalInterface
    interface Heard {

        void of(int number, Effort effort);
    }

    private StrangeMails() {}

    static void read(long seed, int count, Heard heard) {
        var reader = new MailReader(Ours.none());
        var mutator =
                new Mutator(seed, Specimen.all().stream().map(Specimen::bytes).toList());
        for (var number = 0; number < count; number++) {
            var mail = mutator.next();
            heard.of(number, Effort.of(() -> check(reader, mail)));
        }
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
