package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.inbox.internal.Checks.Verdict;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthenticationResultsTests {

    private static final List<String> OURS = List.of("mx.nordkok.example");
    private static final Set<String> DMARC = Set.of("dmarc");

    private static Checks checks(String... headers) {
        return AuthenticationResults.of(List.of(headers), OURS, DMARC, "b.example");
    }

    private static Verdict verdict(String... headers) {
        return checks(headers).verdict();
    }

    @Test
    void a_failed_check_of_our_server_counts() {
        var checks = checks("mx.nordkok.example; spf=pass smtp.mailfrom=a@b.example; dmarc=fail (p=REJECT)"
                + " header.from=b.example");
        assertThat(checks.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(checks.findings()).containsExactly("dmarc=fail");
    }

    @Test
    void a_folded_header_with_a_version_is_read() {
        assertThat(verdict("MX.nordkok.example 1;\r\n\tdkim=pass;\r\n\tdmarc = FAIL header.from=b.example"))
                .isEqualTo(Verdict.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.nordkok.example; dmarc=pass header.from=b.example",
                "mx.nordkok.example; dmarc=pass (p=none dis=none) header.from=B.example",
                "mx.nordkok.example; dmarc=none; dkim=pass header.d=b.example header.s=key",
                "mx.nordkok.example; dmarc=none; dkim=pass header.i=@mail.b.example",
                "mx.nordkok.example; spf=pass smtp.mailfrom=bounce@mail.b.example; dkim=none"
            })
    void the_domain_itself_has_sent_it(String header) {
        assertThat(verdict(header)).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.nordkok.example; none",
                "mx.nordkok.example; dmarc=none header.from=b.example",
                "mx.nordkok.example; dmarc=temperror; spf=permerror",
                "mx.nordkok.example; dmarc=none; spf=pass smtp.mailfrom=a@evil.example",
                "mx.nordkok.example; dmarc=none; dkim=pass header.d=evil.example",
                "mx.nordkok.example; dmarc=pass header.from=evil.example",
                "mx.nordkok.example; spf=pass smtp.mailfrom=example",
                "mx.nordkok.example; spf=softfail smtp.mailfrom=a@b.example; dkim=none",
                "mx.nordkok.example; arc=pass header.d=b.example"
            })
    void what_shows_nothing_proves_nothing(String header) {
        assertThat(verdict(header)).isEqualTo(Verdict.UNPROVED);
    }

    @Test
    void a_mail_that_our_server_has_not_looked_at_is_not_proved() {
        assertThat(verdict()).isEqualTo(Verdict.UNPROVED);
    }

    @Test
    void what_any_other_server_says_does_not_count() {
        assertThat(verdict("mx.evil.example; dmarc=pass header.from=b.example")).isEqualTo(Verdict.UNPROVED);
        assertThat(verdict("mx.nordkok.example.evil.example; dmarc=pass header.from=b.example"))
                .isEqualTo(Verdict.UNPROVED);
        assertThat(verdict(
                        "mx.nordkok.example; dmarc=pass header.from=b.example",
                        "mx.evil.example; dmarc=fail header.from=b.example"))
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void one_failure_outweighs_whatever_passed() {
        assertThat(verdict("mx.nordkok.example; dmarc=fail", "mx.nordkok.example; dmarc=pass header.from=b.example"))
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void only_the_configured_checks_hold_a_mail_when_they_fail() {
        var header = List.of("mx.nordkok.example; spf=fail; dkim=fail; dmarc=pass header.from=b.example");
        assertThat(AuthenticationResults.of(header, OURS, DMARC, "b.example").verdict())
                .isEqualTo(Verdict.PASSED);
        assertThat(AuthenticationResults.of(header, OURS, Set.of("spf", "dkim"), "b.example")
                        .findings())
                .containsExactly("spf=fail", "dkim=fail");
    }

    @Test
    void what_stands_in_a_comment_or_in_quotation_marks_says_nothing() {
        assertThat(verdict("mx.nordkok.example; dkim=pass header.d=b.example (not; dmarc=fail)"))
                .isEqualTo(Verdict.PASSED);
        assertThat(verdict("mx.nordkok.example; spf=pass"
                        + " smtp.mailfrom=\"x; dmarc=pass header.from=b.example\"@evil.example"))
                .isEqualTo(Verdict.UNPROVED);
    }

    @Test
    void a_mail_from_nobody_is_not_proved() {
        assertThat(AuthenticationResults.of(
                                List.of("mx.nordkok.example; spf=pass smtp.mailfrom=b.example"), OURS, DMARC, null)
                        .verdict())
                .isEqualTo(Verdict.UNPROVED);
    }

    @Test
    void nobody_is_believed_where_no_server_is_ours() {
        assertThat(AuthenticationResults.of(List.of("mx.nordkok.example; dmarc=fail"), List.of(), DMARC, "b.example"))
                .isEqualTo(Checks.NONE);
    }
}
