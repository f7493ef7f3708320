package samskap.ideas;

import java.util.List;

/**
 * Where words were found.
 *
 * @param title the idea's, in pieces
 * @param text the part of the story, or of what was said, that tells most
 * @param said whether the text is from the dialogue
 */
public record Extract(List<Piece> title, List<Piece> text, boolean said) {

    /** @param found whether it is a word that was searched for */
    public record Piece(String text, boolean found) {}
}
