package samskap.reply.markup;

import org.jsoup.nodes.Element;

/** Smiling faces that mail programs draw. */
final class Emoji {

    private static final int LONGEST = 16;

    private Emoji() {}

    /** The letter that a picture stands for, empty when it is another picture. */
    static String of(Element image) {
        var emoji = image.hasAttr("data-emoji") ? image.attr("data-emoji") : image.attr("alt");
        var drawn = !emoji.isEmpty()
                && emoji.length() <= LONGEST
                && emoji.codePoints().noneMatch(letter -> Character.isLetterOrDigit(letter) || letter < 0x80);
        return drawn ? emoji : "";
    }
}
