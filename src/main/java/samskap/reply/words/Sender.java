package samskap.reply.words;

/**
 * Who signs.
 *
 * @param name as people say it, folded; empty when the mail's header writes none
 */
public record Sender(String name) {

    /**
     * The sender by the name of their address, or by the address where it is made of a name.
     *
     * @param written by the header: "Anna Berg", or "Berg, Anna (Purchasing)" as companies keep their lists
     */
    public static Sender of(String written, String address) {
        var name = Fold.of(written.isBlank() ? inAddress(address) : written);
        var bracket = name.indexOf('(');
        name = bracket > 0 ? name.substring(0, bracket).strip() : name;
        var comma = name.indexOf(", ");
        return new Sender(comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma));
    }

    private static String inAddress(String address) {
        var at = address.indexOf('@');
        return at < 0 ? "" : address.substring(0, at).replace('.', ' ').replace('_', ' ');
    }

    /** Whether a folded line is their name: the whole of it, its first words, or an initial and the last one. */
    boolean isNamedBy(String folded) {
        if (name.isEmpty() || folded.isEmpty()) {
            return false;
        }
        return isFirstOf(name, folded) || isFirstOf(folded, name) || isShortened(folded);
    }

    /** Without asking for memory: every line of a long mail is held against the name. */
    private static boolean isFirstOf(String first, String whole) {
        return whole.startsWith(first)
                && (whole.length() == first.length() || " ,".indexOf(whole.charAt(first.length())) >= 0);
    }

    /** "a. berg" */
    private boolean isShortened(String folded) {
        var last = name.lastIndexOf(' ') + 1;
        return folded.length() == name.length() - last + 3
                && folded.charAt(0) == name.charAt(0)
                && folded.startsWith(". ", 1)
                && folded.endsWith(name.substring(last));
    }
}
