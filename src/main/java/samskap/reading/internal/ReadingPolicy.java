package samskap.reading.internal;

/** What the pages of the reading edition may load and run: their own style sheet, fonts, pictures and small script. */
final class ReadingPolicy {

    static final String CONTENT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ReadingPolicy() {}
}
