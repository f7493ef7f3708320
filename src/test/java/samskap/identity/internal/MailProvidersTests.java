package samskap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailProvidersTests {

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "hotmail.se", "live.no", "yahoo.co.uk", "telia.com", "online.no", "jubii.dk"})
    void everybody_can_have_an_address_there(String domain) {
        assertThat(MailProviders.serve(domain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nordkok.example", "mail.nordkok.se.example", "gmail-fans.org", "notgmail.com", "kth.se"})
    void an_organisations_own_is_none(String domain) {
        assertThat(MailProviders.serve(domain)).isFalse();
    }
}
