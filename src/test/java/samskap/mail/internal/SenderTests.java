package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Brand;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SenderTests {

    private static final Brand NORDKOK = Brand.called("Nordkök");

    @Test
    void mail_comes_from_somebody_with_a_name() {
        assertThat(Sender.readable(Sender.of("Anna på Nordkök <anna@nordkok.example>", NORDKOK)
                        .company()))
                .isEqualTo("Anna på Nordkök <anna@nordkok.example>");
    }

    @Test
    void an_address_alone_gets_the_companys_name() {
        assertThat(Sender.of("hello@nordkok.example", NORDKOK).company().getPersonal())
                .isEqualTo("Nordkök");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@nordkok.example",
                "Nordkök <noreply@nordkok.example>",
                "do.not.reply@nordkok.example",
                "donotreply@nordkok.example",
                "NoReply+codes@nordkok.example",
                "svara-inte@nordkok.example",
                "svarinte@nordkok.example",
                "ikke-svar@nordkok.example",
                "svar-ikke@nordkok.example",
                "inget-svar@nordkok.example",
                "intet.svar@nordkok.example",
                "ingensvar@nordkok.example",
                "besvaras_ej@nordkok.example",
                "kan-ikke-besvares@nordkok.example",
                "no_answer@nordkok.example",
                "dontreply@nordkok.example",
                "cannot-reply@nordkok.example",
                "no-replies@nordkok.example",
                "no.response@nordkok.example",
                "inga-svar@nordkok.example",
                "svara.ej@nordkok.example",
                "ikkje-svar@nordkok.example",
                "ingen-svar@nordkok.example",
                "besvares-ikke@nordkok.example",
                "svar_ikke@nordkok.example",
                "maa-ikke-besvares@nordkok.example",
                "dialogue@noreply.nordkok.example",
                "No reply <dialogue@nordkok.example>",
                "Svara ej – Nordkök <dialogue@nordkok.example>",
                "Nordkök (svar ikke) <dialogue@nordkok.example>"
            })
    void an_address_or_name_that_tells_people_not_to_answer_is_refused(String address) {
        assertThatExceptionOfType(UnusableSenderException.class)
                .isThrownBy(() -> Sender.of(address, NORDKOK))
                .withMessageContaining("not to answer");
    }

    @Test
    void a_company_that_is_called_so_is_refused_too() {
        assertThatExceptionOfType(UnusableSenderException.class)
                .isThrownBy(() -> Sender.of("dialogue@nordkok.example", Brand.called("Do not reply")))
                .withMessageContaining("not to answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norep@nordkok.example",
                "hej.svar@nordkok.example",
                "anna@casino-answers.example",
                "nora.lysvik@nordkok.example",
                "responsible@nordkok.example",
                "ingasvarta@nordkok.example",
                "svar@nordkok.example",
                "dialogue@nordkok.example"
            })
    void an_address_that_only_looks_a_little_like_it_is_fine(String address) {
        assertThat(Sender.of(address, NORDKOK).address().getAddress()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "Nordkök", "a@b@c"})
    void what_can_not_be_read_is_refused_with_the_reason(String configured) {
        assertThatExceptionOfType(UnusableSenderException.class).isThrownBy(() -> Sender.of(configured, NORDKOK));
    }
}
