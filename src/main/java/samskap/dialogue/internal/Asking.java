package samskap.dialogue.internal;

import java.util.regex.Pattern;

/** Whether a text asks something: a question mark that ends a word, so that an address with a query does not count. */
final class Asking {

    private static final Pattern QUESTION_MARK = Pattern.compile("[?？؟](?=$|[\\s\\p{P}\\p{So}])", Pattern.MULTILINE);

    private Asking() {}

    static boolean in(String text) {
        return QUESTION_MARK.matcher(text).find();
    }
}
