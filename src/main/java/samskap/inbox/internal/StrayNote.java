package samskap.inbox.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samskap.reply.Cut;

/**
 * A {@code #note} where no marks are read: in the subject, below a signature's line, or in another colour within what a
 * mail program quotes. What its writer meant for colleagues must not be taken for the rest of the mail.
 */
final class StrayNote {

    private StrayNote() {}

    /**
     * The line that holds one, as it stands there.
     *
     * @param title of the idea, which stands in the subject and is nobody's mark
     */
    static Optional<String> in(Incoming mail, String title) {
        var subject = mail.subject().replace(title, "");
        var below = mail.cuts().stream().flatMap(StrayNote::suspicious);
        return Stream.concat(Stream.of(subject).filter(Marks::mayHoldNote), below)
                .map(String::strip)
                .findFirst();
    }

    private static Stream<String> suspicious(Cut cut) {
        Predicate<String> isSuspicious = switch (cut.kind()) {
            case SIGNATURE, DISCLAIMER, LIST_FOOTER -> Marks::mayHoldNote;
            // What is marked as quoted is somebody else's; what only stands among it may be the writer's.
            case QUOTE, FORWARDED -> line -> !line.startsWith(">") && Marks.holdsNote(line);
        };
        return cut.text().lines().filter(isSuspicious);
    }
}
