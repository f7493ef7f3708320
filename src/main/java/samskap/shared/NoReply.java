package samskap.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names and addresses that tell people not to answer, in the languages that we speak: nobody writes under one here. */
public final class NoReply {

    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})((do[-_.\\s]?|dont[-_.\\s]?|can)?(no|not|never)|dont|inte|icke|ikke|ikkje|ej|inga|ingen|inget|intet)[-_.\\s]?"
                    + "(repl(y|ies)|respon(d|se)|answers?|svara?|besvar(a|e|as|es)?)(?!\\p{L})"
                    + "|(?<!\\p{L})(svara?|svares?|besvar(a|e|as|es)?)[-_.\\s]?(ej|inte|ikke)(?!\\p{L})");

    private NoReply() {}

    public static boolean isSaidBy(String nameOrAddress) {
        return SAID.matcher(nameOrAddress.toLowerCase(Locale.ROOT)).find();
    }
}
