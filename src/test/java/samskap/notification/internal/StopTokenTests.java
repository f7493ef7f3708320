package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StopTokenTests {

    private static final byte[] KEY = new byte[32];
    private static final StopToken THREAD = new StopToken(new PersonId(42), new IdeaId(7));

    @Test
    void what_was_signed_is_read_again() {
        assertThat(StopToken.read(THREAD.signed(KEY), KEY)).contains(THREAD);
        var all = new StopToken(new PersonId(42), null);
        assertThat(StopToken.read(all.signed(KEY), KEY)).contains(all);
        assertThat(THREAD.signed(KEY)).matches("[\\w-]{64}");
    }

    @Test
    void a_token_with_any_bit_changed_is_refused() {
        var bytes = Base64.getUrlDecoder().decode(THREAD.signed(KEY));
        for (var place = 0; place < bytes.length; place++) {
            var forged = bytes.clone();
            forged[place] ^= 1;
            assertThat(StopToken.read(Base64.getUrlEncoder().withoutPadding().encodeToString(forged), KEY))
                    .isEmpty();
        }
    }

    @Test
    void a_token_that_another_key_signed_is_refused() {
        var other = new byte[32];
        other[0] = 1;
        assertThat(StopToken.read(THREAD.signed(other), KEY)).isEmpty();
    }

    @Test
    void what_was_signed_for_one_use_is_nothing_in_another() {
        var body = new byte[16];
        assertThat(Signature.read("one", Signature.signed("one", body, KEY), KEY))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(body));
        assertThat(Signature.read("two", Signature.signed("one", body, KEY), KEY))
                .isEmpty();
        assertThat(StopToken.read(Signature.signed("one", body, KEY), KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "not a token", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anything_else_is_refused(String typed) {
        assertThat(StopToken.read(typed, KEY)).isEmpty();
    }
}
