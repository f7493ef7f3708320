package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailReaderTests {

    private final MailReader reader = new MailReader(Ours.none());

    @Test
    void what_somebody_wrote_stands_apart_from_what_they_quote_and_sign() {
        var reply = read("""
                From: Maja Lind <maja@lind.example>
                Subject: Re: Your idea

                Tuesday suits us better.

                Mvh
                Maja Lind
                070-123 45 67

                Den mån 3 nov. 2025 kl 09:12 skrev Nordkök <svar@nordkok.example>:

                > — Skriv ovanför den här raden —
                >
                > Which day suits you?
                """);
        assertThat(reply.text()).isEqualTo("Tuesday suits us better.");
        assertThat(reply.cut()).extracting(Cut::kind).containsExactly(Cut.Kind.SIGNATURE, Cut.Kind.QUOTE);
        assertThat(reply.cut().getLast().text()).startsWith("Den mån 3 nov.").endsWith("> Which day suits you?");
        assertThat(reply.origin().nature()).isEqualTo(Nature.PERSON);
        assertThat(reply.envelope().from()).contains(new Envelope.Address("Maja Lind", "maja@lind.example"));
    }

    @Test
    void answers_between_quotes_stand_below_what_they_answer() {
        var reply = read("""
                From: maja@lind.example

                On 3 Nov 2025, at 09:12, Nordkök <svar@nordkok.example> wrote:

                > Hello Maja,
                > which colour?

                Blue.

                > And when?

                Tomorrow.

                > Regards, Nordkök
                """);
        assertThat(reply.text()).isEqualTo("""
                > Hello Maja,
                > which colour?

                Blue.

                > And when?

                Tomorrow.""");
    }

    @Test
    void a_file_keeps_its_name_and_its_bytes() throws Exception {
        var reply = read("""
                From: maja@lind.example
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Here it is.
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''..%2Fm%C3%A5tt.pdf
                Content-Transfer-Encoding: base64

                JVBERi0=
                --b--
                """);
        assertThat(reply.text()).isEqualTo("Here it is.");
        var file = reply.attachments().getFirst();
        assertThat(file.name()).isEqualTo("mått.pdf");
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.bytes(100))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("%PDF-"));
        assertThat(file.bytes(3)).isEmpty();
    }

    @Test
    void what_is_no_mail_says_so() {
        assertThat(reader.read(new byte[0])).isEqualTo(new Unreadable(Unreadable.Reason.EMPTY));
        assertThat(reader.read("Hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(Unreadable.Reason.NOT_A_MAIL));
    }

    private Reply read(String mail) {
        return (Reply) reader.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
