package samskap.mail;

import java.util.Map;
import java.util.Objects;
import samskap.shared.Accent;
import samskap.shared.Language;

/**
 * How a letter looks. Each element carries its light look itself, for mail programs that leave style sheets out; those
 * that know dark reading find the dark one by the element's class.
 */
final class LetterStyle {

    private static final String SERIF = "font-family:Georgia,'Times New Roman',serif;";

    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("above", "margin:-8px 0 18px;text-align:center;font-size:13px;color:#55646a"),
            Map.entry("brand", SERIF + "margin:0 0 20px;font-size:19px;font-weight:600;color:{main}"),
            Map.entry(
                    "code",
                    "margin:0 0 20px;padding:18px 0;text-align:center;background:{soft};border-radius:10px;"
                            + "color:{strong};font-size:34px;font-weight:600;letter-spacing:6px"),
            Map.entry("heading", "margin:0 0 14px;font-size:16px;line-height:1.4;font-weight:600"),
            Map.entry("words", "margin:0 0 14px;font-size:16px;line-height:1.5"),
            Map.entry(
                    "voice",
                    SERIF + "margin:0 0 20px;padding:2px 18px;border-left:4px solid #d6cfc3;"
                            + "border-radius:2px;background:#f3efe8;font-size:17px;line-height:1.55"),
            Map.entry("about", "margin:0 0 20px;font-size:14px;line-height:1.5;color:#55646a"),
            Map.entry("group", "margin:30px 0 10px"),
            Map.entry(
                    "title",
                    SERIF + "display:block;margin:0 0 4px;font-size:18px;line-height:1.35;font-weight:600;"
                            + "color:#1d2a2e;text-decoration:none"),
            Map.entry("act", "margin:24px 0 14px"),
            Map.entry(
                    "button",
                    "display:inline-block;padding:12px 22px;border-radius:10px;background:{main};"
                            + "color:{ink};font-size:16px;font-weight:600;text-decoration:none"),
            Map.entry(
                    "foot",
                    "margin:28px 0 6px;padding-top:16px;border-top:1px solid #e6e0d6;font-size:13px;"
                            + "line-height:1.5;color:#55646a"),
            Map.entry("links", "margin:0 0 6px;font-size:13px;line-height:1.8;color:#55646a"),
            Map.entry("picture", "margin:-8px 0 20px;font-size:14px;line-height:1.5;color:#55646a"),
            Map.entry("shown", "color:#55646a"),
            // A link is read in one line.
            Map.entry("small", "color:#55646a;white-space:nowrap"));

    /** The colours of what is meant as something. */
    private static final Map<String, String> MEANINGS = Map.of(
            "answer", ";background:#e9f0fa;border-left-color:#1c4f8c",
            "ask", ";background:#fdf1d6;border-left-color:#e0a526",
            "note", ";background:#f1ebf9;border-left-color:#644791",
            "plain", "");

    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
            <title>%2$s</title>
            <style>
            .voice a { color: #1c4f8c }
            @media (prefers-color-scheme: dark) {
              body { background: #12181a !important; color: #ecefee !important }
              .sheet { background: #1a2225 !important; border-color: #2e3a3e !important }
              .brand { color: %5$s !important }
              .code { background: %6$s !important; color: %7$s !important }
              .title { color: #ecefee !important }
              .above, .about, .foot, .links, .picture, .shown, .small { color: #a9b6ba !important }
              .foot { border-color: #2e3a3e !important }
              .button { background: %5$s !important; color: %8$s !important }
              .voice { background: #232d30 !important; border-color: #45545a !important }
              .voice a { color: #8cb8ef !important }
              .answer { background: #1a2c42 !important; border-color: #8cb8ef !important }
              .ask { background: #372d15 !important; border-color: #f0c369 !important }
              .note { background: #2d2440 !important; border-color: #bfa6e6 !important }
            }
            </style></head>
            <body style="margin:0;padding:24px 12px;background:#faf8f4;color:#1d2a2e;\
            font-family:Inter,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;overflow-wrap:anywhere">
            <div style="display:none;max-height:0;overflow:hidden">%3$s</div>
            <div class="sheet" style="max-width:560px;margin:0 auto;padding:28px 28px 20px;background:#ffffff;\
            border:1px solid #e6e0d6;border-radius:14px">
            %4$s</div></body></html>
            """;

    private final Accent accent;

    LetterStyle(Accent accent) {
        this.accent = accent;
    }

    /** The attributes of an element. */
    String of(String style) {
        return of(style, "plain");
    }

    private String of(String style, String meaning) {
        return " class=\"%s %s\" style=\"%s%s\""
                .formatted(
                        style,
                        meaning,
                        coloured(Objects.requireNonNull(LOOKS.get(style), style)),
                        Objects.requireNonNull(MEANINGS.get(meaning), meaning));
    }

    String open(String tag, String style) {
        return open(tag, style, "plain");
    }

    String open(String tag, String style, String meaning) {
        return "<" + tag + of(style, meaning) + ">";
    }

    /** The same around what somebody said in this language. */
    String open(String tag, String style, String meaning, Language spoken) {
        return "<" + tag + " lang=\"" + spoken.code() + "\"" + of(style, meaning) + ">";
    }

    private String coloured(String look) {
        var shades = accent.light();
        return look.replace("{main}", shades.main().hex())
                .replace("{strong}", shades.strong().hex())
                .replace("{ink}", shades.ink().hex())
                .replace("{soft}", shades.soft().hex());
    }

    /** Everything but the language is HTML already. */
    String document(String language, String brand, String preview, String body) {
        var dark = accent.dark();
        return DOCUMENT.formatted(
                language,
                brand,
                preview,
                body,
                dark.main().hex(),
                dark.soft().hex(),
                dark.strong().hex(),
                dark.ink().hex());
    }
}
