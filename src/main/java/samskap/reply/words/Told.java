package samskap.reply.words;

import java.util.List;
import samskap.reply.Cut;

/**
 * A text, told apart.
 *
 * @param recognised whether anything was found that is not the sender's own
 */
public record Told(String text, List<Cut> cut, boolean recognised) {

    /** @param passedOn whether the subject says that the mail passes on what it quotes */
    public static Told of(List<Line> lines, Sender sender, boolean passedOn) {
        var sheet = new Sheet(lines);
        Quotes.mark(sheet, passedOn);
        Ending.mark(sheet, sender);
        return new Assembly(sheet).told();
    }
}
