package samskap.reply;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Mails that were written to hurt whoever reads them, by what they do. */
public final class Bombs {

    private static final int MILLION = 1_000_000;
    private static final String PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n";

    private Bombs() {}

    static Map<String, Supplier<byte[]>> all() {
        var bombs = new LinkedHashMap<String, Supplier<byte[]>>();
        sizes(bombs);
        parts(bombs);
        headers(bombs);
        plain(bombs);
        markup(bombs);
        return bombs;
    }

    /** Those that are all in the header. */
    public static Map<String, Supplier<byte[]>> ofHeaders() {
        var bombs = new LinkedHashMap<String, Supplier<byte[]>>();
        headers(bombs);
        return bombs;
    }

    private static void sizes(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("a line of 50 MB", () -> mail(PLAIN, "x".repeat(50 * MILLION)));
        bombs.put("a line of 50 MB of HTML", () -> mail(HTML, "x".repeat(50 * MILLION)));
        bombs.put("a header of 50 MB", () -> mail("Subject: ", "x".repeat(50 * MILLION)));
        bombs.put("50 MB of line ends", () -> mail(PLAIN, "\n".repeat(50 * MILLION)));
        bombs.put("50 MB of dashes", () -> mail(multipart("b"), "--\n".repeat(16 * MILLION)));
        bombs.put("50 MB of equals signs", () -> mail(encoded("quoted-printable"), "=".repeat(50 * MILLION)));
        bombs.put(
                "50 MB of spaces in quoted-printable",
                () -> mail(encoded("quoted-printable"), " ".repeat(50 * MILLION) + "x"));
        bombs.put(
                "equals signs with spaces in quoted-printable",
                () -> mail(encoded("quoted-printable"), ("=" + " ".repeat(1000)).repeat(20_000)));
        bombs.put("50 MB that is no base64", () -> mail(encoded("base64"), "!".repeat(50 * MILLION)));
        bombs.put("more than any server lets through", () -> new byte[MailReader.LARGEST + 1]);
        bombs.put(
                "a packed file that is never opened",
                () -> mail(
                        "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                        "eJ8+IgEA".repeat(4 * MILLION)));
    }

    private static void parts(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("10 000 parts within parts", () -> nested(10_000));
        bombs.put("25 parts within parts around 40 MB", () -> nested(25, 40 * MILLION));
        bombs.put("10 000 parts", () -> mail(multipart("b"), "--b\r\n\r\n".repeat(10_000)));
        bombs.put("2 000 000 parts", () -> mail(multipart("b"), "--b\n".repeat(2 * MILLION)));
        bombs.put(
                "900 texts of 50 KB",
                () -> mail(
                        multipart("b"),
                        ("--b\r\n\r\n" + "> On 3 Nov 2025 a@b.c wrote:\r\n".repeat(1_700)).repeat(900)));
        bombs.put("mails within mails", () -> mail("", "Content-Type: message/rfc822\r\n\r\n".repeat(MILLION)));
    }

    private static void headers(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("30 MB of fields of one letter", () -> mail("", "a:\n".repeat(10 * MILLION)));
        bombs.put("1 000 000 fields", () -> mail("", "X-A: b\r\n".repeat(MILLION)));
        bombs.put("a field folded 1 000 000 times", () -> mail("Subject: a\r\n", " b\r\n".repeat(MILLION)));
        bombs.put("encoded words without end", () -> mail("Subject: ", "=?utf-8?q?=?".repeat(MILLION)));
        bombs.put("parameters without end", () -> mail("Content-Type: text/plain", "; a*0*=b".repeat(MILLION)));
        bombs.put("quotes and backslashes", () -> mail("Content-Type: text/plain; name=\"", "\\\"".repeat(MILLION)));
        bombs.put("addresses without end", () -> mail("To: ", "<a@b.c>,(".repeat(MILLION)));
        bombs.put("references without end", () -> mail("References: ", "<a@b>".repeat(MILLION)));
        bombs.put(
                "quotes and backslashes in what a mail server found",
                () -> mail(
                        "Authentication-Results: mx.nordkok.example; dmarc=pass reason=\"",
                        "\\\"".repeat(8_000) + "\"\r\n\r\n"));
        bombs.put(
                "a report on 1 000 000 recipients",
                () -> mail(
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Type: message/delivery-status\r\n\r\n",
                        "Final-Recipient: rfc822;a@b.c\r\nStatus: 5.1.1\r\n\r\n".repeat(MILLION / 2)));
    }

    private static void plain(Map<String, Supplier<byte[]>> bombs) {
        bombs.put("1 000 000 quote marks", () -> mail(PLAIN, ">".repeat(MILLION)));
        bombs.put("quotes and answers by turns", () -> mail(PLAIN, "> a\nb\n\n".repeat(150_000)));
        bombs.put("lines that begin to say who wrote", () -> mail(PLAIN, "On 3 Nov 2025 a@b.example\n".repeat(40_000)));
        bombs.put("lines that end to say who wrote", () -> mail(PLAIN, "On 3 Nov 2025 wrote:\n> a\n".repeat(40_000)));
        bombs.put("a long line that says who wrote", () -> mail(PLAIN, "On 3 Nov 2025 wrote ".repeat(50_000) + ":"));
        bombs.put("fields without end", () -> mail(PLAIN, "From: a\nSent: b\n".repeat(60_000)));
        bombs.put("fields in one line", () -> mail(PLAIN, "From: to: sent: ".repeat(60_000)));
        bombs.put("closings without end", () -> mail(PLAIN, "Kind regards\nAnna\n".repeat(50_000)));
        bombs.put("names of devices without end", () -> mail(PLAIN, "Sent from my phone\n".repeat(50_000)));
        bombs.put(
                "names of devices before a sentence",
                () -> mail(PLAIN, "Sent from my phone\n".repeat(19_000) + "This is a sentence that ends here."));
        bombs.put("dashes without end", () -> mail(PLAIN, "-- \n".repeat(200_000)));
        bombs.put("rules without end", () -> mail(PLAIN, "____\n".repeat(200_000)));
        bombs.put("our own line without end", () -> mail(PLAIN, "> — Write above this line —\n".repeat(30_000)));
        bombs.put("notices without end", () -> mail(PLAIN, "confidential delete error\n\n".repeat(40_000)));
        bombs.put("blank lines and spaces", () -> mail(PLAIN, ("\n" + " ".repeat(50)).repeat(20_000)));
        bombs.put(
                "soft breaks without end",
                () -> mail("Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n", "a \n".repeat(MILLION / 3)));
        bombs.put("at signs without end", () -> mail(PLAIN, "@".repeat(MILLION)));
        bombs.put("digits without end", () -> mail(PLAIN, "1".repeat(MILLION)));
        bombs.put("marks that join letters", () -> mail(PLAIN, "a\u0301\u200d".repeat(150_000)));
        bombs.put(
                "a mail server's words",
                () -> mail(
                        "From: mailer-daemon@a.example\r\nSubject: Undeliverable\r\n" + PLAIN,
                        "a@a.a 5.1.1 <a@".repeat(60_000)));
    }

    private static void markup(Map<String, Supplier<byte[]>> bombs) {
        for (var element : new String[] {
            "<div>",
            "<b>",
            "<a>",
            "<p>",
            "<table>",
            "<table><tr><td>",
            "<blockquote>",
            "<ul><li>",
            "<font>",
            "<p><b>",
            "<a><table>",
            "<select><option>",
            "<svg><g>",
            "<math><mi>",
            "<form>",
            "<button>",
            "<b><p></b>",
            "<a><div></a>",
            "<div class=gmail_quote>",
            "<table><b>",
            "</p>",
            "<br>",
            "<nobr><i>",
            "<frameset>",
            "<template>",
            "<h1>",
            "<dd><dt>",
            "<table></x>",
            "<b></table>",
            "<div><p><b><i><a>",
            "<x></div>",
            "<ruby><rt>",
            "<object><b>"
        }) {
            bombs.put("HTML without end: " + element, () -> mail(HTML, element.repeat(MILLION / element.length())));
        }
        bombs.put("different letters without end", () -> mail(HTML, numbered("<p><font size=", "></p>", 60_000)));
        bombs.put("HTML of 8 MB", () -> mail(HTML, "<div class=a><p>b</p></div>\n".repeat(300_000)));
        bombs.put(
                "a picture of 40 MB within HTML",
                () -> mail(HTML, "<img src=\"data:," + "A".repeat(40 * MILLION) + "\">"));
        bombs.put("attributes without end", () -> mail(HTML, "<div " + "a=\"b\" ".repeat(MILLION / 6)));
        bombs.put("different attributes without end", () -> mail(HTML, "<div " + numbered("a", " ", 60_000) + ">"));
        bombs.put("comments without end", () -> mail(HTML, "<!--".repeat(MILLION / 4)));
        bombs.put("entities without end", () -> mail(HTML, "&nbsp;&amp&#x;&".repeat(MILLION / 15)));
        bombs.put("styles without end", () -> mail(HTML, "<p style=\"" + "margin:0;".repeat(100) + "\">x</p>\n"));
        bombs.put("open angle brackets", () -> mail(HTML, "<".repeat(MILLION)));
        bombs.put("links without end", () -> mail(HTML, "<a href=http://a.example>b".repeat(MILLION / 26)));
        bombs.put("a long link word by word", () -> mail(HTML, "<a href=http://a.example>" + "b ".repeat(MILLION / 2)));
    }

    private static String numbered(String before, String behind, int count) {
        var numbered = new StringBuilder();
        for (var at = 0; at < count; at++) {
            numbered.append(before).append(at).append(behind);
        }
        return numbered.toString();
    }

    private static String multipart(String boundary) {
        return "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n";
    }

    private static String encoded(String encoding) {
        return "Content-Type: text/plain\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n";
    }

    private static byte[] nested(int depth) {
        return nested(depth, 0);
    }

    private static byte[] nested(int depth, int size) {
        var mail = new StringBuilder();
        for (var level = 0; level < depth; level++) {
            mail.append(multipart("b" + level)).append("--b").append(level).append("\r\n");
        }
        return mail("", mail.append("\r\n").append("-- x\n".repeat(size / 5)).toString());
    }

    private static byte[] mail(String header, String body) {
        var mail = new ByteArrayOutputStream(body.length() + 200);
        mail.writeBytes("From: a@example.org\r\n".getBytes(StandardCharsets.UTF_8));
        mail.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        mail.writeBytes(body.getBytes(StandardCharsets.UTF_8));
        return mail.toByteArray();
    }
}
