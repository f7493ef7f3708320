package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateLimitsOriginTests {

    @Test
    void all_addresses_of_one_network_of_version_6_are_one_origin() {
        assertThat(RateLimits.origin("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(RateLimits.origin("2001:db8:1:2::99"))
                .isNotEqualTo(RateLimits.origin("2001:db8:1:3::99"));
    }

    @Test
    void an_address_of_version_4_is_its_own() {
        assertThat(RateLimits.origin("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(RateLimits.origin("::ffff:192.0.2.7")).isNotEqualTo(RateLimits.origin("::ffff:192.0.2.8"));
    }
}
