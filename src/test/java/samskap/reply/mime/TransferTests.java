package samskap.reply.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferTests {

    @ParameterizedTest
    @CsvSource({
        "BASE64, SGVq, Hej",
        "BASE64, 'SG\r\nVq', Hej",
        "BASE64, SGVqIQ==, Hej!",
        "BASE64, SGVqIQ, Hej!",
        "BASE64, SGVqIQ==SGVq, Hej!Hej",
        "QUOTED_PRINTABLE, a=3Db, a=b",
        "QUOTED_PRINTABLE, 'a=\r\nb', ab",
        "QUOTED_PRINTABLE, 'a= \nb', ab",
        "QUOTED_PRINTABLE, 'a  \r\nb', 'a\r\nb'",
        "QUOTED_PRINTABLE, 'a b', 'a b'",
        "QUOTED_PRINTABLE, a=G1=, a=G1",
        "QUOTED_PRINTABLE, a=3db, a=b",
        "PLAIN, 'a=3D b', 'a=3D b'",
    })
    void what_travelled_encoded_is_decoded_as_well_as_it_goes(Transfer transfer, String sent, String meant)
            throws IOException {
        var bytes = sent.getBytes(StandardCharsets.ISO_8859_1);
        try (var stream = transfer.open(new Slice(bytes, 0, bytes.length))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(meant);
        }
    }
}
