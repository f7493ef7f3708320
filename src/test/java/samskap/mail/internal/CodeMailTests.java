package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.identity.EmailAddress;
import samskap.mail.Mail;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeMailTests {

    private static final EmailAddress MAJA = new EmailAddress("maja@example.com");

    @ParameterizedTest
    @EnumSource
    void in_every_language_the_code_comes_first_and_the_time_is_told(Language language) {
        var mail = codeMail("Nordkök", language);
        assertThat(mail.subject()).startsWith("040 719").contains("Nordkök");
        assertThat(mail.text()).startsWith("040 719").contains("15");
        assertThat(mail.html()).contains("<html lang=\"" + language.code() + "\">", "040 719", "15");
        assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain("!mail.", "{0}", "''");
    }

    @Test
    void it_says_what_to_do_if_it_was_not_you_and_that_it_can_be_answered() {
        assertThat(codeMail("Nordkök", Language.EN).text())
                .contains("If it was not you, do nothing", "answer this mail");
    }

    @Test
    void a_name_with_signs_breaks_nothing() {
        assertThat(codeMail("Kök & <Co>", Language.SV).html())
                .contains("Kök &amp; &lt;Co&gt;")
                .doesNotContain("<Co>");
    }

    private static Mail codeMail(String brand, Language language) {
        return new CodeMail((kind, mail) -> {}, new Translations(), Brand.called(brand))
                .write(MAJA, "040719", language);
    }
}
