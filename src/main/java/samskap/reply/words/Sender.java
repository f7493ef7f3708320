package samskap.reply.words;

/**
 * Who signs.
 *
 * @param name as the mail's header writes it, folded; empty when it writes none
 */
public record Sender(String name) {

    /** The sender by the name of their address. */
    public static Sender of(String name) {
        return new Sender(Fold.of(name));
    }

    /** Whether a folded line is their name: the whole of it, or the first of its words. */
    boolean isNamedBy(String folded) {
        if (name.isEmpty() || folded.isEmpty()) {
            return false;
        }
        var space = name.indexOf(' ');
        return folded.equals(name)
                || folded.startsWith(name + ",")
                || folded.startsWith(name + " ")
                || space > 0 && folded.equals(name.substring(0, space));
    }
}
