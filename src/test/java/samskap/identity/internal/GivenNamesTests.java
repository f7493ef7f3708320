package samskap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class GivenNamesTests {

    private final GivenNames names;
    private final Cast cast;

    GivenNamesTests(GivenNames names, Cast cast) {
        this.names = names;
        this.cast = cast;
    }

    @Test
    void a_name_is_kept_as_it_is_written_without_what_is_no_part_of_it() {
        assertThat(names.checked("  Bo  Ek ")).isEqualTo("Bo Ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordkök", "Anna (NORDKÖK)", "Nord-kök support"})
    void nobody_signs_as_the_company(String name) {
        refused(name, "identity.refused.nameBrand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sigrid Unik", "sigrid unik", "Sigrid. Unik"})
    void nobody_signs_as_a_colleague(String name) {
        cast.employee("Sigrid Unik");
        refused(name, "identity.refused.nameColleague");
        assertThat(names.checked("Sigrid U. Unik")).isEqualTo("Sigrid U. Unik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"casino-bonus.com", "Anna casino.com/x", "CASINO.COM", "WWW.casino", "https://x", "a@b"})
    void nobody_signs_with_what_leads_somewhere(String name) {
        refused(name, "identity.refused.nameAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kjær A/S", "Dr.Ek", "J.R. Ek", "H.C. Andersen"})
    void a_name_with_dots_and_strokes_is_a_name(String name) {
        assertThat(names.checked(name)).isEqualTo(name);
    }

    private void refused(String name, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> names.checked(name))
                .returns(key, Refusal::key);
    }
}
