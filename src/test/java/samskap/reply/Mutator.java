package samskap.reply;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes strange mails of mails, the same ones for the same seed. */
final class Mutator {

    private static final String[] SHARDS = {
        "\r\n",
        "\n",
        "\r",
        "\r\n\r\n",
        "--",
        "-- \r\n",
        ">",
        "> ",
        ">>>>",
        "=",
        "=\r\n",
        "=C3=A5",
        "=?utf-8?q?",
        "?=",
        "\"",
        "<",
        ">",
        "</",
        "<b>",
        "<div>",
        "</div>",
        "<blockquote type=\"cite\">",
        "</blockquote>",
        "<table><tr><td>",
        "<div class=\"gmail_quote\">",
        "<div id=\"divRplyFwdMsg\">",
        "<br>",
        "<!--",
        "-->",
        "&#x",
        "&nbsp;",
        "style=\"display:none\"",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
        "\r\n--b\r\n",
        "\r\n--b--\r\n",
        "Content-Transfer-Encoding: base64\r\n",
        "Content-Transfer-Encoding: quoted-printable\r\n",
        "; format=flowed; delsp=yes",
        "; charset=utf-16",
        "; charset=iso-2022-jp",
        "; charset=\"\"",
        "; charset=x-none",
        "; name*0*=utf-8''%",
        "On 3 Nov 2025, a@b.example wrote:\r\n",
        "From: a\r\nSent: 3 Nov 2025\r\nTo: b\r\n",
        "— Write above this line —",
        "Kind regards\r\n",
        "-----Original Message-----\r\n",
        "\u0000",
        "\u200b",
        "\ufeff",
        "\ud83d",
        "\u00e5",
        "\u0301",
        "\u202e",
        "\u2028",
        "List-Id: <a.b>\r\n",
        "Auto-Submitted: auto-replied\r\n",
        "message/delivery-status",
        "message/rfc822",
        "text/html",
        "text/plain",
        "text/calendar",
        "5.1.1",
        "@",
        ":",
        ";",
        "%",
        "("
    };

    private static final int LONGEST = 400_000;

    private final Random random;
    private final List<byte[]> mails;

    Mutator(long seed, List<byte[]> mails) {
        random = new Random(seed);
        this.mails = mails;
    }

    byte[] next() {
        var mail = any();
        var changes = 1 + random.nextInt(8);
        for (var change = 0; change < changes; change++) {
            mail = changed(mail);
        }
        return mail;
    }

    private byte[] changed(byte[] mail) {
        var from = random.nextInt(mail.length + 1);
        var to = Math.min(mail.length, from + size());
        return switch (random.nextInt(8)) {
            case 0 -> joined(mail, from, new byte[0], to);
            case 1 -> joined(mail, from, noise(), from);
            case 2 -> joined(mail, from, shard(), from);
            case 3 -> joined(mail, from, repeated(shard(), random.nextInt(random.nextInt(20) == 0 ? 5_000 : 20)), to);
            case 4 -> joined(mail, to, java.util.Arrays.copyOfRange(mail, from, to), to);
            case 5 -> spliced(mail, from);
            case 6 -> java.util.Arrays.copyOf(mail, from);
            default -> flipped(mail);
        };
    }

    private byte[] any() {
        return mails.get(random.nextInt(mails.size()));
    }

    private int size() {
        return random.nextInt(random.nextBoolean() ? 8 : 400);
    }

    private byte[] noise() {
        var noise = new byte[size()];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] shard() {
        return SHARDS[random.nextInt(SHARDS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] bytes, int times) {
        var all = new ByteArrayOutputStream();
        for (var time = 0; time < times; time++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private byte[] spliced(byte[] mail, int from) {
        var other = any();
        var begin = random.nextInt(other.length);
        return joined(mail, from, java.util.Arrays.copyOfRange(other, begin, other.length), mail.length);
    }

    private byte[] flipped(byte[] mail) {
        var flipped = mail.clone();
        for (var flip = random.nextInt(10); flip >= 0 && flipped.length > 0; flip--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] mail, int from, byte[] middle, int to) {
        if (mail.length > LONGEST) {
            return mail;
        }
        var joined = new ByteArrayOutputStream(mail.length + middle.length);
        joined.write(mail, 0, from);
        joined.writeBytes(middle);
        joined.write(mail, to, mail.length - to);
        return joined.toByteArray();
    }
}
