package samskap.reply.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.reply.Envelope.Address;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadersTests {

    @Test
    void folded_lines_are_one_and_names_have_no_case() {
        var headers = headers("SUBJECT: a\r\n b\r\n\tc\r\nX-A : 1\r\nx-a: 2\r\n\r\nBody: no\r\n");
        assertThat(headers.words("subject")).contains("a b\tc");
        assertThat(headers.all("x-a")).containsExactly("1", "2");
        assertThat(headers.has("body")).isFalse();
    }

    @Test
    void encoded_words_are_joined_before_they_become_letters() {
        assertThat(EncodedWords.decode("=?utf-8?q?f=C3?= =?utf-8?q?=B6r?= oss =?iso-8859-1?B?5A==?="))
                .isEqualTo("för oss ä");
        assertThat(EncodedWords.decode("=?utf-8*sv?Q?a_b?=")).isEqualTo("a b");
        assertThat(EncodedWords.decode("=?x?y?z =? ?=")).isEqualTo("=?x?y?z =? ?=");
    }

    @Test
    void parameters_come_quoted_in_pieces_and_in_percent_signs() {
        var type = Parameters.of(
                "Text/Plain; charset=\"utf-8\"; name*1=\"lan.txt\"; name*0*=utf-8''M%C3%A5p; x=a;b (c); y=\"a;\\\"b\"");
        assertThat(type.value()).isEqualTo("text/plain");
        assertThat(type.get("charset")).isEqualTo("utf-8");
        assertThat(type.get("name")).isEqualTo("Måplan.txt");
        assertThat(type.get("y")).isEqualTo("a;\"b");
        assertThat(type.get("none")).isEmpty();
    }

    @Test
    void addresses_are_read_as_people_and_programs_write_them() {
        assertThat(
                        Addresses.all(
                                "\"Berg, Anna\" <Anna@X.example>, b@x.example (Bo), Team: c@x.example;, =?utf-8?q?=C3=85?= <d@x.example>, nobody"))
                .containsExactly(
                        new Address("Berg, Anna", "anna@x.example"),
                        new Address("Bo", "b@x.example"),
                        new Address("", "c@x.example"),
                        new Address("Å", "d@x.example"));
    }

    @Test
    void what_only_looks_like_an_address_in_quotes_or_encoded_is_none() {
        assertThat(Addresses.all("\"maja@x.example\"")).isEmpty();
        assertThat(Addresses.all("\"maja@x.example\" <>")).isEmpty();
        assertThat(Addresses.all("=?utf-8?q?maja=40x.example?=")).isEmpty();
        assertThat(Addresses.all("\"maja@x.example\" <evil@y.example>"))
                .containsExactly(new Address("maja@x.example", "evil@y.example"));
    }

    @Test
    void two_addresses_in_angle_brackets_are_two_whatever_stands_between_them() {
        assertThat(Addresses.all("<maja@x.example> <evil@y.example>"))
                .extracting(Address::mail)
                .containsExactly("maja@x.example", "evil@y.example");
    }

    @Test
    void a_mails_body_begins_behind_its_header() {
        var mail = "From maja Thu Nov 26\r\nSubject: a\r\nX: b\r\n\r\nBody".getBytes(StandardCharsets.UTF_8);
        var headers = Headers.ofMail(mail);
        assertThat(headers.line("subject")).isEqualTo("a");
        assertThat(new String(mail, headers.end(), mail.length - headers.end(), StandardCharsets.UTF_8))
                .isEqualTo("Body");
    }

    private static Headers headers(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Headers.of(new Slice(bytes, 0, bytes.length));
    }
}
