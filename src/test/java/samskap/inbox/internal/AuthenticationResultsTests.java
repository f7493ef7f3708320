package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthenticationResultsTests {

    private static final List<String> OURS = List.of("mx.nordkok.example");
    private static final Set<String> DMARC = Set.of("dmarc");

    private static List<String> failed(String... headers) {
        return AuthenticationResults.failed(List.of(headers), OURS, DMARC);
    }

    @Test
    void a_failed_check_of_our_server_counts() {
        assertThat(
                        failed(
                                "mx.nordkok.example; spf=pass smtp.mailfrom=a@b.example; dmarc=fail (p=REJECT) header.from=b.example"))
                .containsExactly("dmarc");
    }

    @Test
    void a_folded_header_with_a_version_is_read() {
        assertThat(failed("MX.nordkok.example 1;\r\n\tdkim=pass;\r\n\tdmarc = FAIL header.from=b.example"))
                .containsExactly("dmarc");
    }

    @Test
    void what_any_other_server_says_does_not_count() {
        assertThat(failed("mx.evil.example; dmarc=fail")).isEmpty();
        assertThat(failed("mx.nordkok.example.evil.example; dmarc=fail")).isEmpty();
    }

    @Test
    void whoever_forges_a_pass_gains_nothing() {
        assertThat(failed("mx.nordkok.example; dmarc=fail", "mx.nordkok.example; dmarc=pass"))
                .containsExactly("dmarc");
    }

    @Test
    void only_the_configured_checks_hold_a_mail() {
        var header = List.of("mx.nordkok.example; spf=fail; dkim=fail; dmarc=pass");
        assertThat(AuthenticationResults.failed(header, OURS, DMARC)).isEmpty();
        assertThat(AuthenticationResults.failed(header, OURS, Set.of("spf", "dkim")))
                .containsExactly("spf", "dkim");
    }

    @Test
    void a_check_named_in_a_comment_says_nothing() {
        assertThat(failed("mx.nordkok.example; dkim=pass (not; dmarc=fail)")).isEmpty();
    }

    @Test
    void a_soft_failure_is_no_failure() {
        assertThat(failed("mx.nordkok.example; dmarc=none; spf=softfail")).isEmpty();
    }

    @Test
    void nobody_is_believed_where_no_server_is_ours() {
        assertThat(AuthenticationResults.failed(List.of("mx.nordkok.example; dmarc=fail"), List.of(), DMARC))
                .isEmpty();
    }
}
