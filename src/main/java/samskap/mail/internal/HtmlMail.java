package samskap.mail.internal;

import org.springframework.web.util.HtmlUtils;
import samskap.shared.Language;

/**
 * A mail as HTML that mail programs of all ages can show: one column, styles in the elements, no pictures from
 * elsewhere. All that is added is escaped.
 */
class HtmlMail {

    private static final String SANS = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;";

    private static final String HEAD = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:24px 12px;background:#faf8f4;color:#1d2a2e;%s">
            """;

    private final StringBuilder html = new StringBuilder();
    private final String brand;

    HtmlMail(Language language, String brand) {
        this.brand = HtmlUtils.htmlEscape(brand, "UTF-8");
        html.append(HEAD.formatted(language.code(), this.brand, SANS));
    }

    /** What a list of mails shows beside the subject. */
    HtmlMail preview(String words) {
        html.append("<div style=\"display:none;max-height:0;overflow:hidden\">")
                .append(HtmlUtils.htmlEscape(words, "UTF-8"))
                .append("</div>\n");
        html.append("""
                <div style="max-width:480px;margin:0 auto;padding:28px 28px 20px;background:#ffffff;\
                border:1px solid #e6e0d6;border-radius:14px">
                """);
        html.append("""
                <p style="margin:0 0 20px;font-family:Georgia,serif;font-size:19px;font-weight:600;color:#1d5c4d">\
                %s</p>
                """.formatted(brand));
        return this;
    }

    /** Digits to be typed somewhere, large. */
    HtmlMail code(String digits) {
        html.append("""
                <p style="margin:0 0 20px;padding:18px 0;text-align:center;background:#e2efe9;border-radius:10px;\
                color:#164a3e;font-size:34px;font-weight:600;letter-spacing:6px">%s</p>
                """.formatted(HtmlUtils.htmlEscape(digits, "UTF-8")));
        return this;
    }

    HtmlMail paragraph(String words) {
        html.append("<p style=\"margin:0 0 14px;font-size:16px;line-height:1.5\">")
                .append(HtmlUtils.htmlEscape(words, "UTF-8"))
                .append("</p>\n");
        return this;
    }

    HtmlMail small(String words) {
        html.append("<p style=\"margin:18px 0 0;font-size:13px;line-height:1.5;color:#55646a\">")
                .append(HtmlUtils.htmlEscape(words, "UTF-8"))
                .append("</p>\n");
        return this;
    }

    @Override
    public String toString() {
        return html + "</div></body></html>\n";
    }
}
