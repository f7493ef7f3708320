package samskap.reply;

import samskap.reply.mime.Part;

/** What PGP puts around a text that is signed or encrypted within itself. */
final class Armour {

    private static final String MESSAGE = "-----BEGIN PGP MESSAGE-----";
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final int BEGINNING = 2_000;

    private Armour() {}

    static boolean isEncrypted(Part part) {
        return part.text(part.bytes(BEGINNING), "").stripLeading().startsWith(MESSAGE);
    }

    /** What was signed, when the text begins with it; the text as it is otherwise. */
    static String without(String text) {
        var begin = text.stripLeading().startsWith(SIGNED) ? text.indexOf(SIGNED) : -1;
        if (begin < 0) {
            return text;
        }
        var header = Math.max(text.indexOf("\n\n", begin), text.indexOf("\r\n\r\n", begin));
        var end = text.indexOf(SIGNATURE, begin);
        if (header < 0) {
            return text;
        }
        return text.substring(header, end < header ? text.length() : end)
                .strip()
                .replace("\n- ", "\n");
    }
}
