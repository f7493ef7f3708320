package samskap.reply.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CharsetsTests {

    private static final String WORDS = "Låda för 5 €, øre – naïve";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utf-8",
                "UTF8",
                "iso-8859-1",
                "us-ascii",
                "windows-1252",
                "",
                "x-unknown",
                "no charset!",
                "utf8mb4"
            })
    void what_is_utf_8_by_its_bytes_is_read_so_whatever_is_declared(String declared) {
        assertThat(Charsets.decode(WORDS.getBytes(UTF_8), declared)).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "us-ascii", "windows-1252", "", "ansi"})
    void what_is_not_is_read_as_windows_writes_it(String declared) {
        assertThat(Charsets.decode(WORDS.getBytes(Charset.forName("windows-1252")), declared))
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"koi8-r", "iso-2022-jp", "gb18030", "utf-16", "utf-16le", "shift_jis"})
    void other_charsets_are_believed(String declared) {
        var words = declared.startsWith("koi") ? "Спасибо" : "日本";
        assertThat(Charsets.decode(words.getBytes(Charset.forName(declared)), declared))
                .isEqualTo(words);
    }

    @Test
    void a_text_with_both_is_mended_letter_by_letter() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("över ".getBytes(UTF_8));
        bytes.writeBytes("ån".getBytes(ISO_8859_1));
        assertThat(Charsets.decode(bytes.toByteArray(), "utf-8")).isEqualTo("över ån");
    }

    @Test
    void a_letter_that_is_cut_off_at_the_end_spoils_nothing() {
        var bytes = "för å".getBytes(UTF_8);
        assertThat(Charsets.decode(java.util.Arrays.copyOf(bytes, bytes.length - 1), ""))
                .startsWith("för ");
    }
}
