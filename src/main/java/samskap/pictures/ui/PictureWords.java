package samskap.pictures.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samskap.pictures.Pictures;
import samskap.shared.ui.Words;

/** What the element that takes pictures says. */
public final class PictureWords {

    private static final List<String> KEYS = List.of(
            "add",
            "photo",
            "alt",
            "altHint",
            "wordless",
            "remove",
            "cancel",
            "sending",
            "preparing",
            "ready",
            "limits",
            "heading");

    private static final List<String> REFUSALS = List.of("gone", "failed", "late", "missing");

    private PictureWords() {}

    public static Map<String, String> of(Words words) {
        var texts = new HashMap<String, String>();
        KEYS.forEach(key -> texts.put(key, words.text("pictures." + key, "{0}")));
        REFUSALS.forEach(key -> texts.put(key, words.text("pictures.refused." + key)));
        texts.put("tooMany", words.text("pictures.refused.tooMany", Pictures.MOST));
        texts.put("tooBig", words.text("pictures.refused.tooBig", Pictures.MOST_MEGABYTES));
        return texts;
    }
}
