package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mails as many programs write them in many languages. Every one that is read wrongly is named. The rules were written
 * with those of the folder {@code first}; those of each later folder were read once before anybody looked at the
 * result, and only then taught the rules what they did not know.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTests {

    private final MailReader reader = new MailReader(Ours.none());

    static List<Specimen> mails() {
        return Specimen.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void a_mail_is_read_as_what_its_sender_wrote(Specimen mail) {
        assertThat(mail.wrongWith(reader.read(mail.bytes()))).isEmpty();
    }

    @Test
    void of_a_hundred_mails_at_least_ninety_seven_are_read_exactly() {
        var mails = Specimen.all();
        var exact = mails.stream()
                .filter(mail -> mail.wrongWith(reader.read(mail.bytes())).isEmpty())
                .count();
        assertThat(mails).hasSizeGreaterThanOrEqualTo(120);
        assertThat(exact * 100.0 / mails.size()).isGreaterThanOrEqualTo(97);
    }
}
